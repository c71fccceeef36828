'use client';

import { useConfig, useDocumentInfo, useFormModified, useLocale, useTranslation } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { useEffect, useState } from 'react';
import { factsOf, isLocale, sourceLocale } from '../../../content/locales.ts';
import { addressOf } from '../queue/address.ts';
import type { DocumentState, LanguageState } from './document-state.ts';
import './panel.css';

/** In the edit view: how far each language of this document is, the way into the queue, and one click for “still right” and “I have checked this”. */
export function TranslationPanel() {
  const { id, collectionSlug, globalSlug, lastUpdateTime } = useDocumentInfo();
  const { code } = useLocale();
  const { i18n } = useTranslation();
  const { config: { routes: { admin, api } } } = useConfig();
  const router = useRouter();
  const isModified = useFormModified();
  const [state, setState] = useState<DocumentState>();
  const [said, setSaid] = useState('');
  const [turn, setTurn] = useState(0);
  const say = (nl: string, en: string) => (i18n.language === 'en' ? en : nl);
  const name = globalSlug ? `globals:${globalSlug}` : collectionSlug && id !== undefined ? `${collectionSlug}:${id}` : undefined;
  // A save has a new time, and so asks anew; so does a button.
  const asked = name === undefined ? undefined : `${api}/translation/state?${new URLSearchParams({ document: name, after: String(lastUpdateTime ?? ''), turn: String(turn) }).toString()}`;
  useEffect(() => {
    if (asked === undefined) return undefined;
    const leaving = new AbortController();
    fetch(asked, { headers: { Accept: 'application/json' }, signal: leaving.signal })
      .then(async (response) => { if (response.ok) setState(await response.json() as DocumentState); })
      .catch(() => {});
    return () => leaving.abort();
  }, [asked]);
  if (!state || name === undefined || state.languages.length === 0) return null;

  const post = async (action: string, language: string) => {
    const response = await fetch(`${api}/translation/document/${action}`, { method: 'POST', headers: { Accept: 'application/json' }, body: new URLSearchParams({ document: name, language }) }).catch(() => undefined);
    const answer = await response?.json().catch(() => undefined) as { message?: string } | undefined;
    setSaid(answer?.message ?? say('Dit lukte niet. Probeer het nog eens.', 'This did not work. Try again.'));
    setTurn(turn + 1);
    if (!isModified) router.refresh();
  };
  const outdated = state.languages.some((one) => one.outdated > 0);
  const present = isLocale(code) && code !== sourceLocale ? state.languages.find(({ locale }) => locale === code) : undefined;
  const [first] = state.languages;
  return (
    <section className="translation-panel" aria-labelledby="translation-panel">
      <h3 id="translation-panel">{say('Vertalingen', 'Translations')}</h3>
      {present?.canCheck && <button type="button" onClick={() => void post('check-all', present.locale)}>{say('Ik heb deze taal nagekeken', 'I have checked this language')} (<bdi lang={present.locale}>{factsOf(present.locale).name}</bdi>)</button>}
      {outdated && state.editor && first && <button type="button" onClick={() => void post('all-right', first.locale)}>{say('Nog steeds goed in alle talen', 'Still right in all languages')}</button>}
      <p role="status">{said}</p>
      <ul>{state.languages.map((one) => <li key={one.locale}><Line one={one} address={addressOf(admin, name, one.locale)} fresh={say('vertaald en nagekeken', 'translated and checked')} /></li>)}</ul>
    </section>
  );
}

function Line({ one: { locale, lines }, address, fresh }: { readonly one: LanguageState; readonly address: string; readonly fresh: string }) {
  const { name, dir } = factsOf(locale);
  return <><a href={address}><bdi lang={locale} dir={dir}>{name}</bdi></a><span>{lines.length === 0 ? `✓ ${fresh}` : lines.join(' · ')}</span></>;
}
