import { locales, sourceLocale } from '../../content/locales.ts';
import { type MessageKey, say } from '../../content/messages.ts';
import type { Block, Letter, Text, Word } from '../../content/snapshot.ts';
import type { article } from '../views/article.ts';

type Article = Parameters<typeof article>[1];

/** An interface text as a heading of a block, in every language. */
const heading = (key: MessageKey): Text => Object.fromEntries(locales.map((locale) => [locale, say(locale, key)]));
const textBlock = (id: string, key: MessageKey, body: Text | undefined): Block[] => (body ? [{ type: 'text', id, heading: heading(key), body }] : []);

/** A word of letters, beside its Dutch: what the reader's language calls it beside the word itself, and what it means before what to do. */
const ofWord = ({ readiness, freshness, word, name, means, todo }: Word): Article =>
  ({ readiness, freshness, title: { ...name, [sourceLocale]: word }, summary: means, blocks: textBlock('todo', 'words.todo', todo) });

const ofLetter = ({ readiness, freshness, title, summary, byWhen, steps, late, bring }: Letter): Article => ({
  readiness, freshness, title, summary,
  blocks: [
    ...textBlock('byWhen', 'letters.byWhen', byWhen), { type: 'steps', id: 'steps', heading: heading('letters.steps'), steps: steps.map(({ title: step, body }) => ({ title: step, body })) },
    ...textBlock('late', 'letters.late', late), ...textBlock('bring', 'facts.bring', bring),
  ],
});

/** A document as title, first lines and blocks, so that it can be read block by block; nothing for one that cannot. */
export function asArticle(document: object): Article | undefined {
  if ('blocks' in document) return document as Article;
  if ('means' in document) return ofWord(document as Word);
  return 'byWhen' in document ? ofLetter(document as Letter) : undefined;
}
