/** What the filter of the directory asks, as the names of its fields: short, for they stand in an address that people send on. */
export const directoryFields = { topic: 'topic', language: 'language', open: 'open', stepFree: 'steps' } as const;

/** What somebody wants the directory to show; a missing part asks nothing. */
export interface DirectoryFilter {
  readonly topic?: string | undefined;
  /** Language code. */
  readonly language?: string | undefined;
  readonly open?: boolean | undefined;
  readonly stepFree?: boolean | undefined;
}

/** The filter that stands in a query; nothing when something else is asked. */
export function directoryFilter(query: string): DirectoryFilter | undefined {
  const asked = new URLSearchParams(query);
  const names: readonly string[] = Object.values(directoryFields);
  if (asked.size === 0 || [...asked.keys()].some((name) => !names.includes(name))) return undefined;
  const code = (name: string): string | undefined => /^[a-z][a-z0-9-]{0,60}$/.exec(asked.get(name) ?? '')?.[0];
  return { topic: code('topic'), language: code('language'), open: asked.has('open') || undefined, stepFree: asked.has('steps') || undefined };
}
