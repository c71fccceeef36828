import type { GateFacts } from './facts.ts';
import type { Finding } from './finding.ts';
import type { Pieces } from './pieces.ts';
import { allergens } from './rules/allergens.ts';
import { alt } from './rules/alt.ts';
import { bidi } from './rules/bidi.ts';
import { emptyBlocks } from './rules/empty-blocks.ts';
import { links } from './rules/links.ts';
import { pages } from './rules/pages.ts';
import { past } from './rules/past.ts';
import { pdfLanguage } from './rules/pdf-language.ts';
import { reading } from './rules/reading.ts';
import { translation } from './rules/translation.ts';
import type { Rule } from './rule.ts';

const blocking: readonly Rule[] = [past, alt, allergens, pdfLanguage, pages, bidi];
const advising: readonly Rule[] = [emptyBlocks, links, reading, translation];

/** A translator mends the own language alone: nothing else of a document is held against that. */
const concerns = (judges: GateFacts['judges']) => ({ locale }: Finding): boolean => judges === 'all' || locale === judges;
const findings = (rules: readonly Rule[]) => (pieces: Pieces, facts: GateFacts): Finding[] => rules.flatMap((rule) => rule(pieces, facts)).filter(concerns(facts.judges));

/** What keeps a document from the public until it is mended. */
export const errorsOf = findings(blocking);
/** What somebody may want to mend first. */
export const warningsOf = findings(advising);

export interface Gate { readonly errors: readonly Finding[]; readonly warnings: readonly Finding[] }

/** Whether a document may go to the public: errors keep it back, warnings do not. */
export const gateOf = (pieces: Pieces, facts: GateFacts): Gate => ({ errors: errorsOf(pieces, facts), warnings: warningsOf(pieces, facts) });
