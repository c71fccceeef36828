import type { Organisation } from '../../snapshot.ts';
import type { StartDocument } from '../document.ts';
import { t } from '../texts.ts';

/** When the texts of 2022 and 2023 were last read. What rests on older ones has no such day, so that it shows as “check again”. */
const lastRead = '2026-11-22';
type Rest = Partial<Pick<Organisation, 'city' | 'street' | 'hours'>>;
type Entry = Omit<StartDocument<'organisations'>, 'order'>;

const organisation = (slug: string, name: string, sourceYear: number, { city, street, hours = [] }: Rest = {}): Entry => ({
  slug, name, city, street, summary: t(`organisations.${slug}.summary`), hours, sourceYear, ...(sourceYear >= 2022 ? { lastVerified: lastRead } : {}),
});

const leiden = { city: 'Leiden' };
const list: Entry[] = [
  organisation('vluchtelingenwerk-leiden', 'VluchtelingenWerk Leiden', 2020, leiden),
  organisation('vluchtelingenwerk-leiderdorp', 'VluchtelingenWerk Leiderdorp', 2017, {
    city: 'Leiderdorp', street: 'Van Poelgeestlaan 2', hours: [{ weekday: 3, from: '10:00', to: '12:00' }],
  }),
  organisation('idb', 'iDb', 2023, { city: 'Den Haag' }),
  organisation('gemeente-leiden', 'Gemeente Leiden', 2023, leiden),
  organisation('de-bakkerij', 'De Bakkerij', 2022, leiden),
  organisation('portaal', 'Portaal', 2023),
  organisation('ons-doel', 'Ons Doel', 2023),
  organisation('ga-goed-leiden', 'Ga Goed Leiden', 2023, leiden),
  organisation('taskforce-energie', 'Taskforce Energie', 2023),
  organisation('speeltuin-westerkwartier', 'Speeltuin Westerkwartier', 2023, { city: 'Leiden', street: 'Ten Katestraat 10A' }),
  organisation('includio', 'Includio', 2023),
  organisation('universiteit-leiden', 'Universiteit Leiden', 2023, leiden),
  organisation('ind', 'IND', 2020),
  organisation('duo', 'DUO', 2020),
  organisation('uwv', 'UWV', 2020),
  organisation('belastingdienst', 'Belastingdienst', 2017),
  organisation('nibud', 'Nibud', 2020),
  organisation('dzb-jas', 'DZB (JAS)', 2017),
  organisation('sociaal-team-leiderdorp', 'Sociaal Team Leiderdorp', 2017, { city: 'Leiderdorp' }),
  organisation('jeugdsportfonds', 'Jeugdsportfonds', 2017),
  organisation('jeugdcultuurfonds', 'Jeugdcultuurfonds', 2017),
  organisation('stuv', 'STUV', 2020),
  organisation('gil', 'GIL', 2020, leiden),
];

/** The directory, in the order in which it is shown: neighbours first, then the state, then who is named in older texts. */
export const organisations: StartDocument<'organisations'>[] = list.map((entry, index) => ({ ...entry, order: index + 1 }));
