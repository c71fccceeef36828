import { takenOf } from '../counted-words.ts';
import { viewOf } from '../gate.ts';
import type { SittingLine } from '../sitting-list.ts';
import { dateWords, eventName } from '../sitting-words.ts';
import type { Speech } from '../speech.ts';

/** Sittings, one a line: when and what, how full, and what asks for a person. */
export function SittingLines({ lines, speech, admin }: { readonly lines: readonly SittingLine[]; readonly speech: Speech; readonly admin: string }) {
  const { say } = speech;
  return (
    <ul className="sittings">
      {lines.map((line) => {
        const { slug, published, counts } = line;
        const over = counts.capacity !== undefined && counts.taken > counts.capacity;
        return (
          <li key={slug}>
            <a href={viewOf(admin, slug)}><strong>{eventName(line, speech)}</strong><span>{dateWords(line, speech)}</span></a>
            <span className="marks">
              <span className={over ? 'mark mark--loud' : 'mark'}>{say(takenOf(counts.taken, counts.capacity))}</span>
              {published?.cancelled && <span className="mark mark--loud">{say({ nl: 'gaat niet door', en: 'cancelled' })}</span>}
              {counts.waiting > 0 && <span className="mark">{say({ nl: `${counts.waiting} wachtend`, en: `${counts.waiting} waiting` })}</span>}
              {counts.offered > 0 && <span className="mark">{say({ nl: `${counts.offered} aangeboden`, en: `${counts.offered} offered` })}</span>}
              {counts.doubted > 0 && <span className="mark mark--loud">{say({ nl: `${counts.doubted} in twijfel`, en: `${counts.doubted} doubted` })}</span>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
