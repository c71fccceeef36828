import type { GateFacts } from './facts.ts';
import type { Finding } from './finding.ts';
import type { Pieces } from './pieces.ts';

/** One thing that the gate looks at. Pure. */
export type Rule = (pieces: Pieces, facts: GateFacts) => Finding[];
