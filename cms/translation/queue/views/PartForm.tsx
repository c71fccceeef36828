'use client';

import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import type { Words } from '../../../fields/words.ts';

interface Form { readonly action: string; readonly language: keyof Words; readonly hidden: Readonly<Record<string, string>>; readonly children: ReactNode; readonly buttons: ReactNode }

const typedIn = 'textarea, input[type=text]';
/** Whether something was typed since the page came, also before its script did. */
const isTouched = (form: HTMLFormElement): boolean => [...form.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>(typedIn)].some((field) => field.value !== field.defaultValue);

/**
 * The form of a part. Without a script it is a form with buttons; with one it keeps what was typed whenever a field is left, so that nobody loses an evening's work. What
 * could not be kept stays in the fields, and it is said why.
 */
export function PartForm({ action, language, hidden, children, buttons }: Form) {
  const [said, setSaid] = useState<{ readonly ok: boolean; readonly words: string }>();
  const kept = useRef<string>(undefined);
  const sending = useRef<AbortController>(undefined);
  const say = (words: Words) => words[language];
  const keep = async (form: HTMLFormElement): Promise<void> => {
    const body = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]));
    if (body.toString() === kept.current) return;
    sending.current?.abort();
    const own = new AbortController();
    sending.current = own;
    try {
      const response = await fetch(action, { method: 'POST', body, headers: { Accept: 'application/json' }, signal: own.signal });
      const { ok, message } = await response.json() as { ok: boolean; message: string };
      if (ok) kept.current = body.toString();
      setSaid({ ok, words: ok ? say({ nl: 'Concept bewaard.', en: 'Draft saved.' }) : message });
    } catch {
      if (!own.signal.aborted) setSaid({ ok: false, words: say({ nl: 'Nog niet bewaard: er is geen verbinding. Laat deze pagina open en bewaar straks.', en: 'Not saved yet: there is no connection. Leave this page open and save later.' }) });
    }
  };
  const left = (event: FormEvent<HTMLFormElement>) => {
    const form = event.currentTarget;
    if ((event.target as HTMLElement).matches(typedIn) && (kept.current !== undefined || isTouched(form))) void keep(form);
  };
  return (
    <form method="post" action={action} onBlur={left} onSubmit={() => sending.current?.abort()}>
      {Object.entries(hidden).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      {children}
      <p role="status" className={said?.ok === false ? 'fault' : 'why'}>{said?.words}</p>
      {buttons}
    </form>
  );
}
