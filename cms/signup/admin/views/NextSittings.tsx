import type { ServerProps } from 'payload';
import { signUpDesk } from '../../desk.ts';
import { listSittings } from '../sitting-list.ts';
import { languageOf, speechIn } from '../speech.ts';
import { viewerOf } from '../viewer.ts';
import { SittingLines } from './SittingLines.tsx';
import './sign-ups.css';

/** Sittings that are shown on the dashboard. */
const most = 5;

/** On the dashboard: who comes in the next days. */
export async function NextSittings({ payload, user, i18n }: ServerProps) {
  const [desk, viewer] = [signUpDesk(), await viewerOf({ user: user ?? null, payload } as Parameters<typeof viewerOf>[0])];
  if (!desk || !viewer) return null;
  const lines = (await listSittings(desk, viewer)).filter(({ over }) => !over).slice(0, most);
  if (lines.length === 0) return null;
  const speech = speechIn(languageOf(i18n.language), desk.snapshot().globals.settings.timeZone);
  const admin = payload.config.routes.admin;
  return (
    <section className="to-fill-in sign-ups" aria-labelledby="next-sittings">
      <h2 id="next-sittings">{speech.say({ nl: 'Wie komt er', en: 'Who comes' })}</h2>
      <SittingLines lines={lines} speech={speech} admin={admin} />
      <p><a href={`${admin}/sign-ups`}>{speech.say({ nl: 'Alle aanmeldingen', en: 'All sign-ups' })}</a></p>
    </section>
  );
}
