import type { PayloadRequest } from 'payload';
import type { Person } from '../../access/role.ts';
import { placeOf } from '../queue/place.ts';
import { isEditor } from '../work/decisions.ts';
import { handIn } from '../work/hand-in.ts';
import { type DocumentAt, documentAt } from '../work/part-at.ts';
import { planOf } from '../work/plan.ts';
import { confirmTranslation, faultIn, writeTranslation } from '../write-translation.ts';
import { decideUnits, type NotTaken, type Taken } from './decide.ts';
import type { ReadFile, ReadTranslations } from './read.ts';

/** What became of a file, of each document by its name. */
export interface Imported {
  readonly document: string;
  /** Texts that are on the site now, wait for approval, or are kept as a draft because their part is not whole. */
  readonly live: number;
  readonly handedIn: number;
  readonly drafts: number;
  /** Of these, made from an older Dutch: they count as outdated. */
  readonly older: number;
  readonly unchanged: number;
  readonly notTaken: readonly NotTaken[];
}

/** Takes up a file that came back from a translator's tool: an editor's is live at once, a translator's is handed in, part by part. Only texts of its language change. */
export async function importXliff(req: PayloadRequest, person: Person, { target, files }: ReadTranslations, now: number): Promise<Imported[]> {
  const all: Imported[] = [];
  for (const file of files) {
    const place = placeOf(req.payload, file.document);
    const at = place && await documentAt(req, person, place, file.document, target, now);
    all.push(at ? await importInto(at, file) : { document: file.document, live: 0, handedIn: 0, drafts: 0, older: 0, unchanged: 0, notTaken: file.units.map(({ path, line }) => ({ path, line, why: 'document' })) });
  }
  return all;
}

async function importInto(at: DocumentAt, { document, units }: ReadFile): Promise<Imported> {
  const { taken, notTaken, unchanged } = decideUnits(units, at.texts, (text, written) => faultIn(text.field, written, at.req, at.locale) === undefined);
  const result = { document, live: 0, handedIn: 0, drafts: 0, older: taken.filter(({ older }) => older).length, unchanged };
  if (isEditor(at.person)) {
    const live = await writeLive(at, taken);
    const refused = taken.filter(({ path }) => !live.has(path)).map(({ path, line }): NotTaken => ({ path, line, why: 'refused' }));
    return { ...result, live: live.size, notTaken: [...notTaken, ...refused] };
  }
  const busy: NotTaken[] = [];
  for (const [part, some] of Map.groupBy(taken, ({ part: name }) => name)) {
    const outcome = await handIn({ ...at, part }, writtenOf(some));
    if (outcome === 'handed-in') result.handedIn += some.length;
    else if (outcome === 'empty' || outcome === 'refused') result.drafts += some.length;
    else busy.push(...some.map(({ path, line }): NotTaken => ({ path, line, why: 'busy' })));
  }
  return { ...result, notTaken: [...notTaken, ...busy] };
}

const writtenOf = (taken: readonly Taken[]) => ({ texts: Object.fromEntries(taken.map(({ path, text }) => [path, text])), from: Object.fromEntries(taken.map(({ path, from }) => [path, from])) });

/** The paths that are on the site now. */
async function writeLive({ req, person, place, locale, texts }: DocumentAt, taken: readonly Taken[]): Promise<ReadonlySet<string>> {
  const plan = planOf(writtenOf(taken), texts);
  const written = Object.keys(plan.texts).length === 0 ? [] : (await writeTranslation(req, place, { locale, texts: plan.texts, from: plan.from, author: { by: 'person', account: person.id, checked: person.id } })).written;
  if (plan.confirmed.length > 0) await confirmTranslation(req, place, { locale, paths: plan.confirmed, checked: person.id });
  return new Set([...written, ...plan.confirmed]);
}

