import type { PageIn, Said } from './feedback-store.ts';

/** What was said of a page in a language. */
export interface PageFigures extends PageIn {
  readonly helped: number;
  readonly missing: number;
  /** Clicks on “something is missing” and lines that nobody has dealt with. */
  readonly open: number;
  /** The newest first. */
  readonly lines: readonly Said[];
}

const sum = (said: readonly Said[], of: (one: Said) => number): number => said.reduce((all, one) => all + of(one), 0);

/** The figures of each page and language: those with something to do first, then the most said. */
export function perPage(said: readonly Said[]): PageFigures[] {
  return [...Map.groupBy(said, ({ path, language }) => `${language} ${path}`).values()].map((own): PageFigures => {
    const { path, language } = own[0]!;
    const ofKind = (kind: Said['kind']) => own.filter((one) => one.kind === kind);
    const [missing, lines] = [ofKind('missing'), ofKind('line')];
    return {
      path, language, lines,
      helped: sum(ofKind('helped'), ({ n }) => n), missing: sum(missing, ({ n }) => n),
      open: sum(missing, ({ n, settled }) => Math.max(0, n - settled)) + lines.filter(({ done }) => !done).length,
    };
  }).sort((a, b) => b.open - a.open || b.missing - a.missing || b.helped - a.helped || (`${a.path} ${a.language}` < `${b.path} ${b.language}` ? -1 : 1));
}
