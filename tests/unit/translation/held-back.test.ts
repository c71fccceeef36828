import type { Payload } from 'payload';
import { expect, test } from 'vitest';
import { payloadReader } from '../../../cms/public/reader.ts';
import { hashOf } from '../../../cms/translation/hash.ts';

const text = (name: string) => ({ name, type: 'text', localized: true });
const fields = [text('title'), text('summary'), { name: 'blocks', type: 'blocks' }];
const stored = {
  id: 1, _status: 'published', title: { nl: 'Wonen', ar: 'سكن', fr: 'Logement' }, summary: { nl: 'Kort', ar: 'موجز', fr: 'Bref' },
  blocks: [{ id: 'b1', blockType: 'text', body: { nl: 'Nu', ar: 'الآن', fr: 'Ici' } }, { id: 'b2', blockType: 'text', body: { nl: 'Dan', ar: 'ثم', fr: 'Puis' } }],
  translation: { ar: { was: 'missing', leaves: Object.fromEntries([['title', 'Wonen'], ['summary', 'Kort'], ['blocks.b1.body', 'Nu']].map(([path, source]) => [path, { from: hashOf(source!), by: 'person', checked: 1 }])) }, fr: { was: 'checked', leaves: {} } },
};
const payload = {
  find: async () => ({ docs: [structuredClone(stored)] }),
  collections: { pages: { config: { flattenedFields: fields } } }, globals: { config: [] }, blocks: { text: { slug: 'text', flattenedFields: [text('body')] } },
} as unknown as Payload;

test('a translation that an editor once held back is not read for the public until somebody takes it up', async () => {
  const [page] = await payloadReader(payload).all('pages');
  expect(page).toMatchObject({ readiness: { ar: 'unchecked', fr: 'checked' }, freshness: { languages: { ar: { missing: 1 } } } });
  const [first, second] = page!.blocks as { body: object }[];
  expect(first!.body).toEqual(stored.blocks[0]!.body);
  expect(second!.body).toEqual({ nl: 'Dan', fr: 'Puis' });
  expect(page).not.toHaveProperty('translation');
});
