import type { Locale } from '../../../../content/locales.ts';
import type { Speech } from '../../../signup/admin/speech.ts';
import { holderOf } from '../../work/decisions.ts';
import type { Work } from '../../work/work.ts';
import { addressOf } from '../address.ts';
import { partName } from '../part-name.ts';
import type { QueueDocument, QueuePart } from '../queue.ts';

interface Shown { readonly document: QueueDocument; readonly works: readonly Work[]; readonly current: string | undefined; readonly locale: Locale; readonly names: ReadonlyMap<string, string>; readonly user: string; readonly speech: Speech; readonly admin: string }

/** The parts of a document in the order of its page, each with how it is. */
export function PartsList({ document: { name, parts }, works, current, locale, names, user, speech: { say, language }, admin }: Shown) {
  return (
    <nav aria-label={say({ nl: 'Blokken', en: 'Blocks' })}>
      <ol className="list parts">
        {parts.map((part) => {
          const { kind, words } = partName(part, language);
          return (
            <li key={part.part}>
              <a href={`${addressOf(admin, name, locale, { part: part.part })}#part`} aria-current={part.part === current ? 'true' : undefined}>
                <span><strong>{kind}</strong> <bdi lang="nl">{words}</bdi></span>
                <span className="mark">{stateOf(part)}</span>
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );

  function stateOf(part: QueuePart): string {
    const work = works.find((one) => one.part === part.part);
    const holder = work && holderOf(work, Date.now());
    if (work?.state === 'handed-in') return say({ nl: 'ingeleverd', en: 'handed in' });
    if (holder === user) return work?.state === 'back' ? say({ nl: 'kwam terug', en: 'came back' }) : say({ nl: 'van u', en: 'yours' });
    if (holder !== undefined) return say({ nl: `bij ${names.get(holder) ?? 'iemand anders'}`, en: `with ${names.get(holder) ?? 'somebody else'}` });
    const { missing, outdated, unchecked } = part.words;
    return missing > 0 ? say({ nl: 'ontbreekt', en: 'missing' }) : outdated > 0 ? say({ nl: 'verouderd', en: 'outdated' }) : unchecked > 0 ? say({ nl: 'niet nagekeken', en: 'not checked' }) : say({ nl: 'klaar', en: 'done' });
  }
}
