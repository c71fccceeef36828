import type { ServerProps } from 'payload';
import { publishedPlaces } from '../read.ts';
import { groundFor } from './gate.ts';
import { words } from './labels.ts';
import { closureLines } from './lines.ts';
import { listMarkup } from './list-markup.ts';
import './closures.css';

/** On the dashboard: what can be different today and in the next days, two clicks away. Nothing for accounts that may not say so. */
export async function DifferentToday({ payload, user, i18n }: ServerProps) {
  const ground = await groundFor({ user: user ?? null, payload } as Parameters<typeof groundFor>[0], i18n.language);
  if (!ground) return null;
  const lines = closureLines(ground, await publishedPlaces(payload));
  return (
    <section className="to-fill-in closures" aria-labelledby="different-today">
      <h2 id="different-today">{ground.speech.say(words.title)}</h2>
      <p>{ground.speech.say(words.lead)}</p>
      {/* The same markup as on the page of its own; everything in it is escaped there. */}
      <div dangerouslySetInnerHTML={{ __html: listMarkup(lines, ground.today, ground.speech).html }} />
    </section>
  );
}
