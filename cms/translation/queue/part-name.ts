import type { AdminLanguage } from '../../signup/admin/speech.ts';
import { top } from '../work/work.ts';
import type { QueuePart } from './queue.ts';

const longest = 60;
const shortened = (text: string) => (text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text);

/** What a part is called: the kind of block and the first words of its Dutch. */
export function partName({ part, texts: [first] }: QueuePart, language: AdminLanguage): { readonly kind: string; readonly words: string } {
  const kind = part === top ? (language === 'en' ? 'Title and other texts' : 'Titel en andere teksten') : (first?.labels[1]?.[language] ?? '');
  return { kind, words: shortened((first?.source ?? '').replace(/\s+/g, ' ').trim()) };
}
