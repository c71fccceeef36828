'use client';

import { useTranslation } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import type { Words } from '../../../../fields/words.ts';
import { askDesk, Refused } from '../browser/ask-desk.ts';
import type { KeyPage as Page } from '../keys.ts';
import { KeyItem } from './KeyItem.tsx';
import { MakeKey } from './MakeKey.tsx';

/** The keys of the report desks: the own ones, those that wait for somebody's eyes, and the others. */
export function KeyPage() {
  const { i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'nl';
  const say = useCallback((words: Words) => words[language], [language]);
  const [page, setPage] = useState<Page>();
  const [wrong, setWrong] = useState('');
  const load = useCallback(() => askDesk<Page>('/keys').then((found) => {
    setPage(found);
    setWrong('');
  }, (error: unknown) => setWrong((error instanceof Refused && error.message) || say({ nl: 'Er is geen verbinding. Laad de pagina opnieuw.', en: 'There is no connection. Load the page again.' }))), [say]);
  useEffect(() => void load(), [load]);
  if (wrong !== '') return <p className="warning">{wrong}</p>;
  if (!page) return <p role="status">{say({ nl: 'Een moment …', en: 'One moment …' })}</p>;
  const titleOf = (slug: string) => page.forms.find((form) => form.slug === slug)?.title ?? slug;
  const [current, retired] = [page.keys.filter(({ retiredAt }) => !retiredAt), page.keys.filter(({ retiredAt }) => retiredAt)];
  const holdersOf = (form: string) => new Set(page.keys.filter(({ inUse, forms }) => inUse && forms.includes(form)).map(({ holder }) => holder)).size;
  const own = page.keys.filter(({ isMine, confirmedAt, wrapped }) => isMine && confirmedAt && wrapped);
  const items = (keys: Page['keys']) => keys.map((key) => <KeyItem key={key.id} line={key} own={own} titleOf={titleOf} language={language} say={say} onDone={() => void load()} />);
  return (
    <>
      <p>{say({
        nl: 'Meldingen komen afgesloten binnen. Alleen met een sleutel kan iemand ze lezen. Zorg dat elk meldpunt twee mensen met een sleutel heeft: is er één ziek of de wachtzin kwijt, dan kan de ander verder.',
        en: 'Reports arrive locked. Only with a key can somebody read them. See to it that each report desk has two people with a key: when one is ill or has lost the passphrase, the other can go on.',
      })}</p>
      {page.forms.filter(({ slug }) => holdersOf(slug) === 0).map(({ slug, title }) => (
        <p key={slug} className="warning">{say({ nl: `“${title}” heeft nog geen sleutel die bevestigd is, en kan dus nog geen meldingen aannemen.`, en: `“${title}” has no confirmed key yet, and so cannot take reports yet.` })}</p>
      ))}
      {page.forms.filter(({ slug }) => holdersOf(slug) === 1).map(({ slug, title }) => (
        <p key={slug}>{say({ nl: `Bij “${title}” heeft nu één persoon een sleutel. Laat een tweede er ook een maken.`, en: `At “${title}” one person has a key now. Have a second one make a key too.` })}</p>
      ))}
      <h2>{say({ nl: 'Sleutels', en: 'Keys' })}</h2>
      {current.length === 0 && <p>{say({ nl: 'Er is nog geen sleutel.', en: 'There is no key yet.' })}</p>}
      {items(current)}
      {page.forms.length > 0 && <MakeKey forms={page.forms} isFirst={!page.keys.some(({ isMine }) => isMine)} say={say} onDone={() => void load()} />}
      {retired.length > 0 && (
        <details>
          <summary>{say({ nl: `Uit dienst: ${retired.length}`, en: `Retired: ${retired.length}` })}</summary>
          {items(retired)}
        </details>
      )}
    </>
  );
}
