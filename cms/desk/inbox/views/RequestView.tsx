import { notFound } from 'next/navigation.js';
import type { AdminViewServerProps } from 'payload';
import { Temporal } from 'temporal-polyfill';
import { spokenCode } from '../../../signup/code.ts';
import { cameByLabels } from '../../../signup/admin/labels.ts';
import { SealedReport } from '../../reports/admin/views/SealedReport.tsx';
import { stateLabels } from '../../requests/labels.ts';
import { personOf } from '../decisions/person.ts';
import { accountsById, accountsSeeing } from '../accounts.ts';
import { isDeleted } from '../actions/change.ts';
import { inAdmin, languageName } from '../decisions/answer-words.ts';
import { isLate, isOpen, isPastDue, spanWords } from '../decisions/waiting.ts';
import { duplicatesOf } from '../duplicates.ts';
import { endpointsOf, requestSeen } from '../gate.ts';
import { organisationOf, organisationsToRefer } from '../organisations.ts';
import { outcomes, outcomeWords } from '../outcomes.ts';
import { templatesFor } from '../reply-templates.ts';
import { Answers } from './Answers.tsx';
import { Duplicates } from './Duplicates.tsx';
import { framed } from './Frame.tsx';
import { Notes } from './Notes.tsx';
import { Reach } from './Reach.tsx';
import { ReplyForm } from './ReplyForm.tsx';
import { SaidLines } from './SaidLines.tsx';
import { Settle } from './Settle.tsx';
import { StateButtons } from './StateButtons.tsx';

/** `/admin/requests/{id}`: one request, and all that the desk does about it. Of a report what it is, when it came and its state; the rest is sealed. */
export async function RequestView(props: AdminViewServerProps, id: string) {
  const { initPageResult: { req: { payload } }, searchParams } = props;
  const given = (name: string) => [searchParams?.[name] ?? ''].flat()[0] ?? '';
  return framed(props, `/requests/${id}`, async ({ inbox, forms, speech, admin }) => {
    const request = await requestSeen({ inbox, forms }, id);
    if (!request) return notFound();
    const { say, when, language } = speech;
    const form = forms.find(({ slug }) => slug === request.form);
    const title = inAdmin(form?.title ?? request.definition.title, language);
    const outcome = outcomes.find((one) => one === given('did'));
    const head = (
      <>
        <p><a href={`${admin}/requests`}>← {say({ nl: 'Alle vragen en meldingen', en: 'All requests and reports' })}</a></p>
        {outcome && <p className={outcomeWords[outcome][1] ? 'said' : 'said said--bad'} role="status">{say(outcomeWords[outcome][0])}</p>}
      </>
    );
    if (request.kind === 'report') {
      return (
        <>
          {head}
          <h1>{title}</h1>
          <p className="marks"><span className="mark">{say({ nl: 'Melding', en: 'Report' })}</span><span className="mark">{say(stateLabels[request.state])}</span><time className="mark" dateTime={new Date(request.at).toISOString()}>{when(request.at)}</time></p>
          {!isDeleted(request) && <StateButtons request={request} speech={speech} />}
          <SealedReport id={request.id} />
        </>
      );
    }
    const now = inbox.now();
    const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(inbox.snapshot().globals.settings.timeZone).toPlainDate().toString();
    const [late, answered, deleted, person] = [isLate(request, form?.promiseDays, now), request.firstAnswerAt ?? undefined, isDeleted(request), personOf(request)];
    const [files, duplicates, readers, referred, organisations, templates] = [
      await inbox.store.filesOf(request.id), await duplicatesOf(inbox, forms, request), await accountsSeeing(payload, request.form), await organisationOf(payload, request.referredTo), await organisationsToRefer(payload), await templatesFor(payload, request.form),
    ];
    const accounts = await accountsById(payload, [...request.notes.map(({ by }) => by), ...(request.assignedTo === null || request.assignedTo === undefined ? [] : [request.assignedTo])]);
    return (
      <>
        {head}
        <h1><bdi>{person.name || title}</bdi></h1>
        <p className="marks">
          {person.name !== '' && <span>{title}</span>}
          {!deleted && <code className="mark">{spokenCode(request.code)}</code>}
          <span className={request.state === 'new' ? 'mark mark--new' : 'mark'}>{say(stateLabels[request.state])}</span>
          <span className="mark">{languageName(request.language, language)}</span>
          <span className="mark">{say({ nl: 'via', en: 'by way of' })}: {say(cameByLabels[request.cameBy]).toLowerCase()}</span>
          {request.dueOn && isPastDue(request, today) && <span className="mark mark--loud">{say({ nl: 'de dag is voorbij', en: 'the day is over' })}: {speech.day(request.dueOn)}</span>}
        </p>
        <p className={late ? 'warning' : undefined}>
          {say({ nl: 'Gekomen op', en: 'Came on' })} <time dateTime={new Date(request.at).toISOString()}>{when(request.at)}</time>.{' '}
          {answered !== undefined && say({ nl: `Eerste antwoord na ${spanWords(answered - request.at).nl}.`, en: `First answer after ${spanWords(answered - request.at).en}.` })}
          {answered === undefined && isOpen(request.state) && say({ nl: `Wacht nu ${spanWords(now - request.at).nl} op een antwoord.`, en: `Has been waiting for an answer for ${spanWords(now - request.at).en}.` })}
          {late && ` ${say({ nl: 'Dat is langer dan beloofd.', en: 'That is longer than promised.' })}`}
        </p>
        {deleted && <p className="warning">{say({ nl: 'De gegevens van deze vraag zijn gewist: de bewaartijd is voorbij.', en: 'The data of this request were deleted: the time to keep them is over.' })}</p>}
        {!deleted && (
          <div className="one">
            <div>
              <Reach person={person} speech={speech} />
              <Duplicates found={duplicates} forms={forms} speech={speech} admin={admin} />
              <Answers request={request} files={files} speech={speech} />
              <SaidLines request={request} person={person} speech={speech} />
              <ReplyForm request={request} person={person} templates={templates} chosen={given('template')} organisation={referred?.name ?? ''} speech={speech} />
            </div>
            <div>
              <Settle request={request} readers={readers} doer={accounts.get(String(request.assignedTo))} organisations={organisations} referred={referred} speech={speech} />
              <Notes notes={request.notes} action={`${endpointsOf(request.id)}/note`} unseen={{ nl: 'De persoon ziet dit niet.', en: 'The person does not see this.' }} accounts={accounts} speech={speech} />
            </div>
          </div>
        )}
      </>
    );
  });
}
