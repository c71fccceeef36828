interface Kind { readonly slug: string; readonly admin?: { readonly components?: unknown } }

/** Slugs of the collections and globals whose changes are in the log: those with its tab. */
export const loggedKinds = ({ collections, globals }: { readonly collections: readonly Kind[]; readonly globals: readonly Kind[] }): string[] =>
  [...collections, ...globals].filter(({ admin }) => 'activity' in ((admin?.components as { views?: { edit?: object } } | undefined)?.views?.edit ?? {})).map(({ slug }) => slug);
