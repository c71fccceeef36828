interface Told { readonly untranslated?: true }

/** Neighbours that are all untranslated, or all translated: what has no translation is labelled once for all that follow each other. */
export function runsOf<Block extends Told>(blocks: readonly Block[]): { readonly untranslated: boolean; readonly run: readonly Block[] }[] {
  const runs: { untranslated: boolean; run: Block[] }[] = [];
  for (const block of blocks) {
    const untranslated = block.untranslated === true;
    const last = runs.at(-1);
    if (last?.untranslated === untranslated) last.run.push(block);
    else runs.push({ untranslated, run: [block] });
  }
  return runs;
}
