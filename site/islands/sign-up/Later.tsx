import { useEffect, useState } from 'react';
import { keepSending } from '../offline/keep-sending.ts';
import type { Say } from '../sentences.ts';
import type { IslandData } from './data.ts';
import { canWait, keepForLater } from './later.ts';

interface Props { readonly data: IslandData; readonly form: HTMLFormElement; readonly ticket: () => string | undefined; readonly kept: boolean; readonly onKept: () => void; readonly say: Say }

/** Without a connection: offers to send the form when there is one, on a telephone on which the site is saved. */
export function Later({ data, form, ticket, kept, onKept, say }: Props) {
  const [failed, setFailed] = useState(false);
  useEffect(() => (kept ? keepSending().stop : undefined), [kept]);
  if (kept) return <p className="ok" role="alert" data-kept>{say('signUp.later.kept')} <a href={`/${data.lang}/offline#later`}>{say('signUp.later.see')}</a></p>;
  if (failed || !canWait()) return null;
  const keep = () => void keepForLater(data, form, ticket()).then((done) => (done ? onKept() : setFailed(true)));
  return <p><button type="button" className="btn wide" data-later onClick={keep}>{say('signUp.later')}</button></p>;
}
