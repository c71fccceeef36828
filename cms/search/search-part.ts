import type { IncomingMessage } from 'node:http';
import type { Search } from '../../content/answers.ts';
import { dayIn, timeIn } from '../../content/dates/instant.ts';
import { isLocale, type Locale } from '../../content/locales.ts';
import { longestSearch } from '../../content/search/asked.ts';
import type { DeskPart, DeskParts } from '../desk/http/desk-part.ts';
import { shower } from '../desk/http/show.ts';
import { addressOf, NetworkCount, networkOf } from '../signup/http/network.ts';
import { countMiss } from '../visits/missed-searches.ts';
import { KeptSearch } from './kept-search.ts';

const minute = 60_000;
/** Searches from one network in a minute: a library full of people, not a program. */
const mostFromNetwork = 120;
const path = /^\/([a-z]{2})\/search$/;

/** Answers searches in the site's layout. Nothing of a search is kept but what found nothing, without personal data; nothing of it is logged. */
export function searchPart(parts: DeskParts): DeskPart {
  const { payload, snapshot, proxies, now, log } = parts;
  const show = shower(parts);
  const kept = new KeptSearch(payload, snapshot);
  const count = new NetworkCount(minute);

  async function answerTo(lang: Locale, typed: string, network: string): Promise<Search> {
    const zone = snapshot().globals.settings.timeZone;
    const clock = timeIn(new Date(now()), zone);
    if (count.count(network, now()) > mostFromNetwork) return { page: 'search', lang, typed, hits: [], clock, refused: 'too-many' };
    const hits = await kept.search(lang, typed, now());
    // A miss that cannot be counted is no reason not to answer. The reason may hold the term, so its kind alone is told.
    if (hits.length === 0) await countMiss(payload, typed, lang, dayIn(new Date(now()), zone)).catch((error: Error) => log.error(`a missed search could not be counted: ${error.name}`));
    return { page: 'search', lang, typed, hits, clock };
  }

  return {
    mayAnswer: (method, at) => (method === 'GET' || method === 'HEAD') && at.endsWith('/search') && path.test(at),
    async answer(request, response, at) {
      const lang = path.exec(at)?.[1];
      const typed = typedIn(request);
      // Without a search it is a page like any other.
      if (!isLocale(lang) || typed === '') return false;
      const answer = await answerTo(lang, typed, networkOf(addressOf(request, proxies)));
      await show(request, response, answer, answer.refused ? 429 : 200);
      return true;
    },
    round: () => kept.keepUp(),
  };
}

/** What was typed, without what no text has; cut where it is longer than any search. */
function typedIn(request: IncomingMessage): string {
  const query = (request.url ?? '').split('?').slice(1).join('?');
  const typed = new URLSearchParams(query).get('q') ?? '';
  return [...typed.toWellFormed().replace(/[\p{Cc}\u2028\u2029]/gu, ' ').trim()].slice(0, longestSearch).join('');
}
