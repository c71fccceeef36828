import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openPdfReader } from '../../cms/flyers/pdf/pdf-reader.ts';
import { readOlderPdfs } from '../../cms/flyers/pdf/read-older.ts';
import { readPdf } from '../../cms/flyers/pdf/read-pdf.ts';
import { FlyerPrints, printsSlug } from '../../cms/flyers/prints/collection.ts';
import { PrintStore } from '../../cms/flyers/prints/print-store.ts';
import type { WantedPrint } from '../../cms/flyers/prints/print.ts';
import { readPublicState } from '../../cms/public/read.ts';
import { writeFile } from 'node:fs/promises';
import { textPdf } from '../text-pdf.ts';
import { type Desk, openDesk, refusal } from './desk.ts';

let desk: Desk;
let folder = '';
beforeAll(async () => {
  desk = await openDesk();
  folder = join(process.env.DATA_DIR ?? '', 'media');
});
afterAll(async () => {
  openPdfReader(undefined);
  await desk.close();
});
beforeEach(() => openPdfReader(readPdf));

const dutch = 'Wij helpen u gratis met brieven, schulden en energie. Kom naar het inloopspreekuur, u hebt geen afspraak nodig. Neem uw brief mee, dan lezen we hem samen. Wat u vertelt, blijft bij ons. Wij spreken veel talen. Hebt u het koud in huis, dan komt een energiecoach bij u thuis als u dat vraagt.';
const english = 'We help you with letters, debts and energy, and our help is free. Come to the walk-in desk, you do not need an appointment. Bring your letter and we will read it together. What you tell us stays with us. We speak many languages. If your house is cold, an energy coach visits you at home when you ask for it.';
let count = 0;
const upload = async (bytes: Buffer, by: 'editor' | undefined = 'editor') => {
  count += 1;
  const made = await desk.payload.create({ collection: 'media', locale: 'nl', data: { alt: 'Een flyer' } as never, file: { data: bytes, mimetype: 'application/pdf', name: `flyer-${count}.pdf`, size: bytes.byteLength }, ...(by ? { user: desk.as[by], overrideAccess: false } : {}), depth: 0 });
  return made as unknown as { id: number; filename: string; pdf: Record<string, unknown>; thumbnailURL: string | null };
};
const flyer = (slug: string, pdfs: { language: string; file: number }[], _status = 'published') => desk.payload.create({
  collection: 'flyers', locale: 'nl', draft: _status === 'draft', user: desk.as.editor, overrideAccess: false, depth: 0,
  data: { slug, title: `Flyer ${slug}`, summary: 'Kort.', blocks: [{ blockType: 'text', body: 'Tekst.' }], languages: ['nl'], pdfs, _status } as never,
});
const shown = async (slug: string) => (await readPublicState(desk.payload, { siteUrl: 'http://localhost:3000', now: new Date('2026-11-22T12:00:00Z') })).snapshot.flyers[slug];
const pictures = async () => (await readdir(folder)).filter((name) => name.startsWith('page-1-'));

describe('an uploaded PDF', () => {
  it('is read from the file: pages, language, first page; nobody can say otherwise', async () => {
    const { id, filename, pdf, thumbnailURL } = await upload(textPdf([dutch, 'Twee'], { lang: 'en-US' }));
    expect(pdf).toMatchObject({ state: 'read', pages: 2, language: 'nl', certain: true });
    expect(await readdir(folder)).toEqual(expect.arrayContaining([filename, pdf.thumbnail]));
    expect(thumbnailURL).toBe(`/media/${String(pdf.thumbnail)}`);
    const { status } = await desk.rest(`/media/${id}`, { by: 'admin', method: 'PATCH', data: { alt: 'Anders', pdf: { language: 'ar', pages: 9, thumbnail: '../../secrets.json' } } });
    expect(status).toBe(200);
    expect((await desk.payload.findByID({ collection: 'media', id, depth: 0 }) as unknown as { pdf: object; alt: string })).toMatchObject({ alt: 'Anders', pdf });
  });
  it('takes its picture along when it is replaced or removed', async () => {
    const { id, pdf } = await upload(textPdf([dutch]));
    const other = textPdf([english]);
    const changed = await desk.payload.update({ collection: 'media', id, data: {}, file: { data: other, mimetype: 'application/pdf', name: 'other.pdf', size: other.byteLength }, depth: 0 }) as unknown as { pdf: Record<string, unknown> };
    expect(changed.pdf).toMatchObject({ language: 'en', certain: true });
    expect(await pictures()).not.toContain(pdf.thumbnail);
    expect(await pictures()).toContain(changed.pdf.thumbnail);
    await desk.payload.delete({ collection: 'media', id });
    expect(await pictures()).not.toContain(changed.pdf.thumbnail);
  });
  it('that cannot be opened is kept, and says so', async () => {
    const { pdf } = await upload(textPdf(['Geheim'], { password: 'x' }));
    expect(pdf).toMatchObject({ state: 'closed', language: 'undetermined', certain: false });
  });
  it('that came when nobody could read it is read later, once', async () => {
    openPdfReader(undefined);
    const { id, pdf } = await upload(textPdf([english]));
    expect(pdf?.state ?? null).toBeNull();
    let reads = 0;
    openPdfReader((bytes) => { reads += 1; return readPdf(bytes); });
    await readOlderPdfs(desk.payload, folder, () => false);
    await readOlderPdfs(desk.payload, folder, () => false);
    expect(reads).toBe(1);
    expect((await desk.payload.findByID({ collection: 'media', id, depth: 0 }) as unknown as { pdf: object }).pdf).toMatchObject({ state: 'read', language: 'en', pages: 1 });
  });
});

describe('a flyer', () => {
  it('is not published with a PDF that is certainly in another language; a draft of it is kept', async () => {
    const { id } = await upload(textPdf([english]));
    expect(await refusal(flyer('wrong', [{ language: 'nl', file: id }]))).toContain('De pdf bij Nederlands is in een andere taal: English.');
    await flyer('wrong', [{ language: 'nl', file: id }], 'draft');
    await flyer('right', [{ language: 'en', file: id }]);
    const unsure = await upload(textPdf(['LSM']));
    await flyer('unsure', [{ language: 'ti', file: unsure.id }]);
  });
  it('shows of its PDF what was read', async () => {
    const { id, filename, pdf } = await upload(textPdf([dutch, dutch, dutch]));
    await flyer('with-pdf', [{ language: 'nl', file: id }]);
    expect((await shown('with-pdf'))?.pdfs).toEqual({ nl: { url: `/media/${filename}`, bytes: expect.any(Number), pages: 3, thumbnail: { url: `/media/${String(pdf.thumbnail)}`, width: pdf.thumbnailWidth, height: pdf.thumbnailHeight } } });
  });
});

describe('printed flyers', () => {
  const wanted = (flyer: string, page: string): WantedPrint => ({ flyer, language: 'ar', paper: 'a4', path: `/ar/flyers/${flyer}`, page });
  it('are kept as a file and a row, offered with the flyer, and replaced', async () => {
    await flyer('printed', []);
    const home = join(process.env.DATA_DIR ?? '', 'prints');
    const store = new PrintStore(desk.payload, home);
    await writeFile(await store.draft(), 'one');
    const first = await store.keep(wanted('printed', 'p1'), 1);
    expect(first.file).toMatch(/^printed-ar-a4-[0-9a-f]{16}\.pdf$/);
    expect((await shown('printed'))?.prints).toEqual({ ar: { a4: { url: `/prints/${first.file}`, bytes: 3 } } });
    await writeFile(await store.draft(), 'another');
    const second = await store.keep(wanted('printed', 'p2'), 1);
    expect((await store.all()).map(({ file, page }) => ({ file, page }))).toEqual([{ file: second.file, page: 'p2' }]);
    expect((await readdir(home)).sort()).toEqual([first.file, second.file].sort());
    await store.tidy(new Set([second.file]));
    expect(await readdir(home)).toEqual([second.file]);
    expect(await readFile(join(home, second.file), 'utf8')).toBe('another');
    await store.tidy(new Set());
    // A row without its file is forgotten: what is not there is not offered.
    expect(await store.all()).toEqual([]);
    expect((await shown('printed'))?.prints).toBeUndefined();
  });
  it('are nobody’s to read or write through the admin’s interface', async () => {
    for (const method of ['GET', 'POST', 'PATCH', 'DELETE']) {
      expect([method, (await desk.rest(`/${printsSlug}?where[flyer][exists]=true`, { by: 'admin', method, ...(method === 'GET' ? {} : { data: { flyer: 'x' } }) })).status]).toEqual([method, 403]);
    }
    expect(FlyerPrints.admin?.hidden).toBe(true);
  });
});
