'use client';

import { Banner, Button, useConfig, useDocumentInfo, useForm, useFormFields, useFormProcessing, useLocale, useTranslation } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';
import { factsOf, isLocale } from '../../content/locales.ts';
import { beat } from './presence.ts';
import './together.css';

interface Heard {
  readonly others: readonly { readonly name: string; readonly language: string }[];
  readonly changed?: { readonly name?: string; readonly own: boolean; readonly at: number; readonly fields: readonly string[] };
  readonly state: string;
}

/** Above the form: who else has this document open, and in which language; and what others saved since it was loaded, before this form is. The save brings both together and refuses what would write over them. */
export function Together() {
  const { collectionSlug, globalSlug, id } = useDocumentInfo();
  const { code: language } = useLocale();
  const { i18n } = useTranslation();
  const { config } = useConfig();
  const since = useFormFields(([fields]) => fields?.updatedAt?.value) as string | undefined;
  const [heard, setHeard] = useState<Heard>();
  const [agreed, setAgreed] = useState('');
  const processing = useFormProcessing();
  const { setModified } = useForm();
  const listen = useRef<() => void>(() => {});
  // Names this window among those of all accounts; `randomUUID` is not there without TLS.
  const [window] = useState(() => Math.random().toString(36).slice(2));
  const kind = collectionSlug ?? globalSlug ?? '';
  const document = globalSlug ? '' : String(id ?? '');
  const address = `${config.routes.api}/together`;
  const ask = (act: string, more: object = {}, options: RequestInit = {}) => fetch(address, {
    method: 'POST', headers: { 'Content-Type': 'application/json', 'Accept-Language': i18n.language }, body: JSON.stringify({ kind, document, language, since, window, act, ...more }), ...options,
  });
  useEffect(() => {
    if (!since || (!globalSlug && !document)) return undefined;
    const stopped = new AbortController();
    const hear = async () => {
      if (globalThis.document.visibilityState === 'hidden') return;
      const answer = await ask('here', {}, { signal: stopped.signal });
      if (answer.ok) setHeard((await answer.json()) as Heard);
    };
    const again = () => void hear().catch(() => {});
    listen.current = again;
    const leave = () => void ask('leave', {}, { keepalive: true }).catch(() => {});
    again();
    const timer = setInterval(again, beat);
    globalThis.document.addEventListener('visibilitychange', again);
    globalThis.addEventListener('pagehide', leave);
    return () => {
      stopped.abort();
      clearInterval(timer);
      globalThis.document.removeEventListener('visibilitychange', again);
      globalThis.removeEventListener('pagehide', leave);
      leave();
    };
    // `ask` is made of the rest.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [kind, document, language, since, address]);
  // A save that was refused should say at once what can be done.
  useEffect(() => { if (!processing) listen.current(); }, [processing]);
  const agree = async (to: string) => {
    if (!(await ask('agree', { agreeTo: to })).ok) return;
    setAgreed(to);
    // After a save that was refused Payload's button waits for something to be typed.
    setModified(true);
  };
  if (!heard) return null;
  const say = (words: { nl: string; en: string }) => (i18n.language === 'en' ? words.en : words.nl);
  const { changed } = heard;
  const same = heard.others.filter((one) => one.language === language);
  const elsewhere = heard.others.filter((one) => one.language !== language);
  const named = (some: Heard['others']) => new Intl.ListFormat(i18n.language === 'en' ? 'en' : 'nl').format([...new Set(some.map(({ name }) => name))]);
  const clock = changed && new Intl.DateTimeFormat(i18n.language === 'en' ? 'en-GB' : 'nl-NL', { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' }).format(changed.at);
  const who = changed && (changed.own ? say({ nl: 'U zelf, in een ander venster,', en: 'You yourself, in another window,' }) : (changed.name ?? say({ nl: 'Iemand', en: 'Somebody' })));
  return (
    <div className="together" role="status" aria-live="polite">
      {same.length > 0 && <Banner type="error">{say({ nl: `Let op: ook ${named(same)} heeft deze tekst nu open. Spreek af wie wat doet.`, en: `Note: ${named(same)} has this text open now too. Agree who does what.` })}</Banner>}
      {elsewhere.length > 0 && <Banner type="info">{elsewhere.map(({ name, language: theirs }) => say({ nl: `${name} werkt nu aan ${isLocale(theirs) ? factsOf(theirs).name : theirs}.`, en: `${name} works on ${isLocale(theirs) ? factsOf(theirs).name : theirs} now.` })).join(' ')} {say({ nl: 'Dat kan tegelijk.', en: 'Both can be done at once.' })}</Banner>}
      {changed && (
        <Banner type="error">
          <p>{say({ nl: `${who} heeft dit veranderd (${clock}) sinds u het opende`, en: `${who} changed this (${clock}) since you opened it` })}{changed.fields.length > 0 ? <>: {changed.fields.slice(0, 6).join(', ')}</> : ''}. {say({ nl: 'Bewaart u, dan blijft ook dat staan. Schreef u allebei in hetzelfde veld, dan wordt er niets bewaard en ziet u waar.', en: 'If you save, that stays as well. If you both wrote in the same field, nothing is saved and you see where.' })}</p>
          <p className="together__choice">
            <Button buttonStyle="secondary" size="small" margin={false} onClick={() => { globalThis.location.reload(); }}>{say({ nl: 'Opnieuw laden, zonder wat ik typte', en: 'Load again, without what I typed' })}</Button>
            {agreed === heard.state
              ? <strong>{say({ nl: 'Bewaar nu nog eens: uw woorden gaan voor.', en: 'Save once more now: your words win.' })}</strong>
              : <Button buttonStyle="secondary" size="small" margin={false} onClick={() => void agree(heard.state).catch(() => {})}>{say({ nl: 'In hetzelfde veld gaan mijn woorden voor', en: 'In the same field my words win' })}</Button>}
          </p>
        </Banner>
      )}
    </div>
  );
}
