'use client';

import { Button, toast, useDocumentInfo, useField, useTranslation } from '@payloadcms/ui';
import { useState } from 'react';

const words = {
  click: { nl: 'Klopt nog: kijk over 12 maanden weer', en: 'Still right: look again in 12 months' },
  done: { nl: 'Genoteerd. Over 12 maanden vragen wij het weer.', en: 'Noted. We ask again in 12 months.' },
  failed: { nl: 'Dit is niet gelukt. Bewaar eerst wat u veranderde, of vraag de redactie.', en: 'This did not work. Save first what you changed, or ask the editors.' },
};

/** In the sidebar of a document that exists: one click says that all of it is still right. What is being typed stays as it is. */
export function StillRight() {
  const { id, collectionSlug } = useDocumentInfo();
  const { setValue } = useField<string>({ path: 'reviewBy' });
  const { i18n } = useTranslation();
  const [busy, setBusy] = useState(false);
  const language = i18n.language === 'en' ? 'en' : 'nl';
  if (id === undefined || !collectionSlug) return null;
  const press = async () => {
    setBusy(true);
    try {
      const response = await fetch('/api/review/still-right', { method: 'POST', headers: { Accept: 'application/json' }, body: new URLSearchParams({ collection: collectionSlug, id: String(id) }) });
      if (!response.ok) throw new Error(String(response.status));
      const { reviewBy } = (await response.json()) as { reviewBy: string };
      setValue(`${reviewBy}T12:00:00.000Z`, true);
      toast.success(words.done[language]);
    } catch {
      toast.error(words.failed[language]);
    } finally {
      setBusy(false);
    }
  };
  return <Button type="button" buttonStyle="secondary" size="small" disabled={busy} onClick={() => void press()}>{words.click[language]}</Button>;
}
