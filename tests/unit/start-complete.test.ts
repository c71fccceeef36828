import { expect, test } from 'vitest';
import { locales } from '../../content/locales.ts';
import { startTexts } from '../../content/start/texts.ts';

/** News and annual reports are Dutch and English only, so that the fallback to Dutch shows for real. */
const onlyDutchAndEnglish = ['news', 'reports'];
const collectionOf = (name: string) => name.split('.', 1)[0] ?? '';

test.each(locales)('%s has every text of the start content that must be complete', (locale) => {
  const needed = Object.keys(startTexts.nl).filter((name) => locale === 'nl' || locale === 'en' || !onlyDutchAndEnglish.includes(collectionOf(name)));
  const missing = needed.filter((name) => !startTexts[locale][name]);
  const list = Object.entries(Object.groupBy(missing, collectionOf)).map(([collection, lacking]) => `${collection} (${lacking?.length}): ${lacking?.join(' ')}`);
  if (missing.length > 0) expect.fail(`${locale} lacks ${missing.length} texts\n${list.join('\n')}`);
});
