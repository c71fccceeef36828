'use client';

import { toast, useConfig, useDocumentEvents, useTranslation } from '@payloadcms/ui';
import { useEffect } from 'react';

const words = {
  failed: { nl: 'Opgeslagen, maar nog niet op de site.', en: 'Saved, but not on the site yet.' },
  why: { nl: 'Bekijk waarom', en: 'See why' },
};
/** Milliseconds between two looks while something is being published. */
const pause = 500;

/** After something is saved: says so, wherever the editor is in the admin, when the site could not be updated. Silent when it could. */
export function AfterSaving() {
  const { mostRecentUpdate } = useDocumentEvents();
  const { i18n } = useTranslation();
  const { config } = useConfig();
  const language = i18n.language === 'en' ? 'en' : 'nl';
  const dashboard = `${config.routes.admin}#publishing`;
  useEffect(() => {
    if (!mostRecentUpdate) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    const stopped = new AbortController();
    const look = async () => {
      const answer = await fetch(`${config.routes.api}/publishing`, { signal: stopped.signal });
      if (!answer.ok) return;
      const { waiting, problems } = (await answer.json()) as { waiting: boolean; problems: unknown[] };
      if (waiting) timer = setTimeout(() => void look().catch(() => {}), pause);
      else if (problems.length > 0) toast.error(<span>{words.failed[language]} <a href={dashboard}>{words.why[language]}</a></span>, { id: 'not-published', duration: 60_000 });
      else toast.dismiss('not-published');
    };
    void look().catch(() => {});
    return () => {
      stopped.abort();
      clearTimeout(timer);
    };
  }, [mostRecentUpdate, language, dashboard, config.routes.api]);
  return null;
}
