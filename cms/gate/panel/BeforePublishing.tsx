'use client';

import { useAllFormFields, useConfig, useDocumentInfo, useLocale, useTranslation } from '@payloadcms/ui';
import { reduceFieldsToValues } from 'payload/shared';
import { useEffect, useState } from 'react';
import { factsOf, isLocale, type Locale } from '../../../content/locales.ts';
import type { Words } from '../../fields/words.ts';
import type { Finding } from '../finding.ts';
import type { Gate } from '../gate-of.ts';
import { goToField } from './go-to-field.ts';
import './before-publishing.css';

const words = {
  title: { nl: 'Voor u publiceert', en: 'Before you publish' },
  looking: { nl: 'Wij kijken de tekst na …', en: 'Looking through the text …' },
  errors: { nl: 'Dit moet eerst anders', en: 'This has to change first' },
  warnings: { nl: 'Dit kan beter', en: 'This could be better' },
  good: { nl: 'Niets gevonden. U kunt publiceren.', en: 'Nothing found. You can publish.' },
  other: { nl: 'In andere talen', en: 'In other languages' },
  more: { nl: 'Meer:', en: 'More:' },
  failed: { nl: 'Nakijken lukt nu niet. Opslaan kan wel.', en: 'Looking through fails now. You can save.' },
} satisfies Record<string, Words>;

/** Milliseconds of silence after typing. */
const pause = 900;
/** Lines that are shown without opening the rest. */
const atOnce = 6;

/** Beside the form: what keeps it from the public and what could be better, as it stands now. Each line leads to its field. Saves nothing. */
export function BeforePublishing() {
  const [fields] = useAllFormFields();
  const { collectionSlug, globalSlug, id } = useDocumentInfo();
  const { code } = useLocale();
  const { i18n } = useTranslation();
  const { config } = useConfig();
  const [gate, setGate] = useState<Gate | 'failed' | undefined>();
  const say = (text: Words) => (i18n.language === 'en' ? text.en : text.nl);
  const { api } = config.routes;
  useEffect(() => {
    const stopped = new AbortController();
    const look = async () => {
      const body = JSON.stringify({ collection: collectionSlug, global: globalSlug, id: id ?? undefined, locale: code, data: reduceFieldsToValues(fields, true) });
      const answer = await fetch(`${api}/gate`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, credentials: 'same-origin', body, signal: stopped.signal });
      setGate(answer.ok ? (await answer.json() as Gate) : 'failed');
    };
    const timer = setTimeout(() => void look().catch(() => { if (!stopped.signal.aborted) setGate('failed'); }), pause);
    return () => {
      clearTimeout(timer);
      stopped.abort();
    };
  }, [fields, collectionSlug, globalSlug, id, code, api]);

  // The sentence that several lines are about is quoted once.
  const isNew = (finding: Finding, before: Finding | undefined) => finding.at !== before?.at || finding.path !== before?.path;
  const list = (findings: readonly Finding[]) => findings.map((finding, index) => <li key={`${finding.path} ${finding.locale ?? ''} ${finding.words.nl} ${finding.at ?? ''}`}><Line finding={finding} quotes={isNew(finding, findings[index - 1])} shown={code} say={say} /></li>);
  return (
    <section className="before-publishing" aria-labelledby="before-publishing">
      <h3 id="before-publishing">{say(words.title)}</h3>
      <div aria-live="polite">
        {gate === undefined && <p>{say(words.looking)}</p>}
        {gate === 'failed' && <p>{say(words.failed)}</p>}
        {typeof gate === 'object' && <Found gate={gate} shown={code} say={say} list={list} />}
      </div>
    </section>
  );
}

interface FoundProps { readonly gate: Gate; readonly shown: string; say(text: Words): string; list(findings: readonly Finding[]): React.ReactNode[] }

function Found({ gate: { errors, warnings }, shown, say, list }: FoundProps) {
  const here = warnings.filter(({ locale }) => locale === undefined || locale === shown);
  const elsewhere = [...Map.groupBy(warnings.filter((warning) => !here.includes(warning)), ({ locale }) => locale as Locale)];
  if (errors.length + warnings.length === 0) return <p className="good">{say(words.good)}</p>;
  const lines = list(here);
  return (
    <>
      {errors.length > 0 && <div className="errors"><h4>{say(words.errors)} ({errors.length})</h4><ul>{list(errors)}</ul></div>}
      {here.length > 0 && <div><h4>{say(words.warnings)} ({here.length})</h4><ul>{lines.slice(0, atOnce)}</ul></div>}
      {lines.length > atOnce && <details><summary>{say(words.more)} {lines.length - atOnce}</summary><ul>{lines.slice(atOnce)}</ul></details>}
      {elsewhere.length > 0 && (
        <details>
          <summary>{say(words.other)} ({elsewhere.reduce((sum, [, some]) => sum + some.length, 0)})</summary>
          {elsewhere.map(([locale, some]) => <div key={locale}><h4><bdi lang={locale} dir={factsOf(locale).dir}>{factsOf(locale).name}</bdi> ({some.length})</h4><ul>{list(some)}</ul></div>)}
        </details>
      )}
    </>
  );
}

interface LineProps { readonly finding: Finding; readonly quotes: boolean; readonly shown: string; say(text: Words): string }

/** One finding: what it is, the sentence that it is about, and the way to its field, in its own language. */
function Line({ finding: { path, words: text, locale, at }, quotes, shown, say }: LineProps) {
  const quoted = quotes && at && !say(text).includes(at) ? <q><bdi lang={locale}>{at.length > 140 ? `${at.slice(0, 140)}…` : at}</bdi></q> : null;
  if (isLocale(locale) && locale !== shown) return <a href={`?locale=${locale}#field-${path.replace(/\./g, '__')}`}>{say(text)}{quoted}</a>;
  return <button type="button" onClick={() => goToField(path)}>{say(text)}{quoted}</button>;
}
