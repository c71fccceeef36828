import type { ServerProps } from 'payload';
import type { ReactNode } from 'react';
import { DifferentToday } from '../../closures/admin/DifferentToday.tsx';
import { FeedbackNow } from '../../feedback/admin/FeedbackNow.tsx';
import { BrokenLinks } from '../../links/BrokenLinks.tsx';
import { ReviewNow } from '../../review/views/ReviewNow.tsx';
import { TranslationsToDo } from '../../translation/queue/views/TranslationsToDo.tsx';
import { OpenShifts } from '../../desk/shifts/admin/views/OpenShifts.tsx';
import { NewVolunteers } from '../../desk/volunteers/admin/views/NewVolunteers.tsx';
import { QuestionsNow } from '../../desk/questions/views/QuestionsNow.tsx';
import { WaitingRequests } from '../../desk/inbox/views/WaitingRequests.tsx';
import { NextSittings } from '../../signup/admin/views/NextSittings.tsx';
import { MailState } from '../MailState.tsx';
import { OftenDone } from '../OftenDone.tsx';
import { Publishing } from '../Publishing.tsx';
import { Retention } from '../Retention.tsx';
import { ToFillIn } from '../ToFillIn.tsx';
import type { WaitingSource } from './asked.ts';
import { Languages } from './Languages.tsx';
import { unpublishedDrafts } from './waiting/drafts.ts';
import { factsToFillIn } from './waiting/gaps.ts';
import { mailsToCallAbout } from './waiting/mails.ts';
import { dataOverdue } from './waiting/privacy.ts';
import { waitingRequests } from './waiting/requests.ts';
import { siteProblems } from './waiting/site.ts';
import { brokenLinks, readersMissing, reviewsDue, translationsToApprove } from './waiting/texts.ts';
import { newVolunteers, openShifts } from './waiting/volunteers.ts';

/** What is looked at for the list “waits for you”, in the order in which it is shown. A new part adds a line. */
export const waitingSources: readonly WaitingSource[] = [
  siteProblems, dataOverdue, waitingRequests, mailsToCallAbout, newVolunteers, openShifts, translationsToApprove, readersMissing, brokenLinks, reviewsDue, unpublishedDrafts, factsToFillIn,
];

/** A part of the dashboard: nothing for who may not see it. */
export type DashboardPart = (props: ServerProps) => ReactNode | Promise<ReactNode>;

/** The cards below the list, in their order. A new part adds a line; each is a section with its own heading of the second level. */
export const cards: readonly DashboardPart[] = [
  DifferentToday, OftenDone, NextSittings, WaitingRequests, OpenShifts, NewVolunteers, QuestionsNow, TranslationsToDo, Languages, FeedbackNow, ReviewNow, BrokenLinks, ToFillIn, Publishing, MailState, Retention,
];
