import type { AdminViewServerProps } from 'payload';
import { Temporal } from 'temporal-polyfill';
import { stateLabels } from '../../requests/labels.ts';
import { accountsById } from '../accounts.ts';
import { filterIn, listRequests, queryOf } from '../list.ts';
import { answerTimes, overview } from '../overview.ts';
import { FilterForm } from './FilterForm.tsx';
import { FormLines } from './FormLines.tsx';
import { framed } from './Frame.tsx';
import { RequestLines } from './RequestLines.tsx';
import { RequestView } from './RequestView.tsx';

/** `/admin/requests`: who waits, the oldest first, and how it stands with each form; with the id of a request behind it, that one. */
export async function RequestsView(props: AdminViewServerProps) {
  const { initPageResult: { req: { payload } }, params, searchParams } = props;
  const id = [params?.segments ?? []].flat()[1];
  if (id !== undefined) return RequestView(props, id);
  return framed(props, '/requests', async ({ inbox, forms, speech, user, admin }) => {
    const { say } = speech;
    const filter = filterIn((name) => [searchParams?.[name] ?? ''].flat()[0] ?? '');
    const now = inbox.now();
    const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(inbox.snapshot().globals.settings.timeZone).toPlainDate().toString();
    const [all, times, found] = [await overview(inbox, forms), await answerTimes(inbox, forms), await listRequests({ payload, reads: inbox.reads, forms, user, now, today }, filter)];
    const accounts = await accountsById(payload, found.rows.flatMap(({ assignedTo }) => assignedTo ?? []));
    const late = all.reduce((sum, one) => sum + one.late, 0);
    return (
      <>
        <h1>{say({ nl: 'Vragen en meldingen', en: 'Requests and reports' })}</h1>
        {late > 0 && <p className="warning"><a href={queryOf(filter, { ...filterIn(() => ''), late: 'late' })}>{say(late === 1 ? { nl: '1 vraag wacht langer dan beloofd', en: '1 request waits longer than promised' } : { nl: `${late} vragen wachten langer dan beloofd`, en: `${late} requests wait longer than promised` })}</a></p>}
        <p className="marks">
          {(['new', 'in-hand', 'waiting', 'referred', 'done', 'doubted'] as const).map((state) => (
            <a key={state} className="mark" href={queryOf(filterIn(() => ''), { state })}>{say(stateLabels[state])}: {all.reduce((sum, { counts }) => sum + counts[state], 0)}</a>
          ))}
        </p>
        <FilterForm filter={filter} forms={forms} speech={speech} />
        <RequestLines found={found} filter={filter} forms={forms} accounts={accounts} speech={speech} admin={admin} now={now} today={today} />
        <FormLines all={all} times={times} speech={speech} published={inbox.snapshot().forms} />
      </>
    );
  });
}
