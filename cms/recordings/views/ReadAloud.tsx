'use client';

import { useConfig, useLocale, useTranslation } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import { factsOf, isLocale } from '../../../content/locales.ts';
import type { Words } from '../../fields/words.ts';
import type { PartState } from '../state.ts';
import { whole } from '../part-names.ts';
import { Part } from './Part.tsx';
import { words } from './words.ts';

interface Answer { readonly ok: boolean; readonly message?: string; readonly parts?: readonly PartState[] }

/** Every part of a document in the language of the admin's locale, each with its recorder. @param document `topics:12` */
export function ReadAloud({ document }: { readonly document: string }) {
  const { code } = useLocale();
  // Another language begins anew: what was recorded and not saved belongs to the text that was shown.
  return <InLanguage key={code} document={document} code={code} />;
}

function InLanguage({ document, code }: { readonly document: string; readonly code: string }) {
  const { i18n } = useTranslation();
  const { config: { routes: { api } } } = useConfig();
  const [parts, setParts] = useState<readonly PartState[]>();
  const [refused, setRefused] = useState('');
  const say = useCallback((text: Words) => (i18n.language === 'en' ? text.en : text.nl), [i18n.language]);
  const address = useCallback((what: string, more: Record<string, string> = {}) => `${api}/audio/${what}?${new URLSearchParams({ document, language: code, ...more }).toString()}`, [api, document, code]);
  useEffect(() => {
    const leaving = new AbortController();
    fetch(address('state'), { signal: leaving.signal }).then(async (response) => {
      const answer = await response.json() as Answer;
      setParts(answer.parts ?? []);
      setRefused(answer.message ?? '');
    }).catch(() => { if (!leaving.signal.aborted) setRefused(say(words.failed)); });
    return () => leaving.abort();
  }, [address, say]);
  const ask = async (what: string, more: Record<string, string>, init: RequestInit): Promise<string | undefined> => {
    const response = await fetch(address(what, more), { credentials: 'same-origin', ...init }).catch(() => undefined);
    const answer = await response?.json().catch(() => undefined) as Answer | undefined;
    if (!answer?.ok || !answer.parts) return answer?.message ?? say(words.failed);
    setParts(answer.parts);
    return undefined;
  };

  if (refused) return <p role="alert">{refused}</p>;
  if (!parts || !isLocale(code)) return <p>{say(words.opening)}</p>;
  const { name, dir } = factsOf(code);
  const blocks = parts.filter(({ part, lines }) => part !== whole && lines.length > 0);
  const titleOf = ({ part, lines }: PartState) => (part === whole ? say(words.whole) : lines.length === 0 ? say(words.gone) : `${say(words.block)} ${blocks.findIndex((one) => one.part === part) + 1}`);
  return (
    <>
      <p><b><bdi lang={code} dir={dir}>{name}</bdi></b></p>
      <p>{say(words.how)}</p>
      {blocks.length > 0 && <p>{say(words.choose)}</p>}
      {parts.length === 0 && <p>{say(words.empty)}</p>}
      <ol>{parts.map((part) => <li key={`${code} ${part.part}`}><Part part={part} title={titleOf(part)} language={code} say={say} ask={ask} /></li>)}</ol>
    </>
  );
}
