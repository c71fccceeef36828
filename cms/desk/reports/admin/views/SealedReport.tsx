'use client';

import { useConfig, useTranslation } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { Words } from '../../../../fields/words.ts';
import { askDesk, Refused } from '../browser/ask-desk.ts';
import { type OpenReport, openReport } from '../browser/open-report.ts';
import { lock, nothingUnlocked, onUnlocked, unlockedKeys } from '../browser/unlocked-keys.ts';
import type { ClosedReport } from '../reports.ts';
import { AnswerForm } from './AnswerForm.tsx';
import { OpenedReport } from './OpenedReport.tsx';
import { Unlock } from './Unlock.tsx';
import './report-desk.css';

type Loaded = { readonly report: ClosedReport } | { readonly refused: string; readonly noKey: boolean };

/** What a report says, for somebody with a key: opened in this browser, and forgotten by it after ten minutes. */
export function SealedReport({ id }: { readonly id: string | number }) {
  const { i18n } = useTranslation();
  const { config } = useConfig();
  const router = useRouter();
  const language = i18n.language === 'en' ? 'en' : 'nl';
  const say = useCallback((words: Words) => words[language], [language]);
  const [loaded, setLoaded] = useState<Loaded>();
  const [found, setFound] = useState<{ readonly by: ReadonlyMap<string, unknown>; readonly opened: OpenReport | 'none' | 'failed' }>();
  const current = useSyncExternalStore(onUnlocked, unlockedKeys, nothingUnlocked);
  const { pairs, until } = current;

  const load = useCallback(() => askDesk<ClosedReport>(`/reports/${id}`).then((report) => setLoaded({ report }), (error: unknown) => setLoaded({
    refused: error instanceof Refused ? error.message : say({ nl: 'Er is geen verbinding. Laad de pagina opnieuw.', en: 'There is no connection. Load the page again.' }), noKey: error instanceof Refused && error.status === 403,
  })), [id, say]);
  useEffect(() => void load(), [load]);

  const report = loaded && 'report' in loaded ? loaded.report : undefined;
  useEffect(() => {
    if (!report || pairs.size === 0) return undefined;
    let isOver = false;
    let pictures: OpenReport['pictures'] = [];
    const forget = () => { for (const { url } of pictures) URL.revokeObjectURL(url); };
    void openReport(report, pairs, language).then((opened) => {
      pictures = opened?.pictures ?? [];
      if (isOver) return forget();
      return setFound({ by: pairs, opened: opened ?? 'none' });
    }, () => { if (!isOver) setFound({ by: pairs, opened: 'failed' }); });
    return () => {
      isOver = true;
      forget();
      // Whatever was open is let go with the keys that opened it.
      if (unlockedKeys() !== current) setFound(undefined);
    };
  }, [report, pairs, language, current]);
  // What is open stays on the screen while it is read anew, and goes with the keys.
  const opened = found?.by === pairs ? found.opened : undefined;

  if (!loaded) return <p role="status">{say({ nl: 'Een moment …', en: 'One moment …' })}</p>;
  if (!report) {
    const { refused, noKey } = loaded as Extract<Loaded, { refused: string }>;
    return (
      <section className="sealed-report">
        <h2>{say({ nl: 'Afgesloten', en: 'Locked' })}</h2>
        <p>{refused}</p>
        {noKey && <p>{say({ nl: 'Zonder sleutel ziet u alleen welk meldpunt het is, de datum en de stand. ', en: 'Without a key you see only which report desk it is, the date and the state. ' })}<a href={`${config.routes.admin}/report-keys`}>{say({ nl: 'Naar de sleutels', en: 'To the keys' })}</a></p>}
      </section>
    );
  }
  const closes = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'nl-NL', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' }).format(until);
  return (
    <section className="sealed-report" aria-live="polite">
      {pairs.size > 0 && (
        <p className="lock">
          <span>{say({ nl: `Open tot ${closes}, alleen in deze browser.`, en: `Open until ${closes}, in this browser alone.` })}</span>
          <button type="button" className="quiet" onClick={lock}>{say({ nl: 'Sluit weer af', en: 'Lock again' })}</button>
        </p>
      )}
      {pairs.size === 0 && (
        <>
          <h2>{say({ nl: 'Afgesloten', en: 'Locked' })}</h2>
          <Unlock keys={report.own} say={say} action={{ nl: 'Open de melding', en: 'Open the report' }} />
        </>
      )}
      {pairs.size > 0 && opened === undefined && <p role="status">{say({ nl: 'Wordt geopend …', en: 'Opening …' })}</p>}
      {pairs.size > 0 && opened === 'failed' && <p className="warning">{say({ nl: 'Het openen is niet gelukt. Laad de pagina opnieuw.', en: 'Opening did not work. Load the page again.' })}</p>}
      {pairs.size > 0 && opened === 'none' && (
        <>
          <p className="warning">{say({ nl: 'Uw open sleutel past niet op deze melding. Ze is ouder dan uw sleutel, of bij een andere sleutel van u.', en: 'Your open key does not fit this report. It is older than your key, or belongs to another key of yours.' })}</p>
          {report.own.some((key) => !pairs.has(key.id)) && <Unlock keys={report.own} say={say} action={{ nl: 'Probeer een andere sleutel', en: 'Try another key' }} />}
        </>
      )}
      {typeof opened === 'object' && (
        <>
          <OpenedReport opened={opened} language={language} say={say} />
          <AnswerForm report={report} say={say} onSent={() => { void load(); router.refresh(); }} />
        </>
      )}
    </section>
  );
}
