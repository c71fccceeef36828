import { activityPart } from '../activity/activity-part.ts';
import type { DeskPart, DeskParts } from './http/desk-part.ts';
import { besidePart } from '../reading/beside-part.ts';
import { directoryPart } from '../reading/directory-part.ts';
import { qrPart } from '../reading/qr-part.ts';
import { feedbackPart } from '../feedback/feedback-part.ts';
import { inboxPart } from './inbox/inbox-part.ts';
import { reportPart } from './reports/report-part.ts';
import { searchPart } from '../search/search-part.ts';
import { requestPart } from './requests/request-part.ts';
import { shiftDesk } from './shifts/shift-desk.ts';
import { shiftsPart } from './shifts/shifts-part.ts';
import { shiftSideOf } from './shifts/side.ts';
import { workPart } from '../translation/work/retention.ts';
import { volunteerPart } from './volunteers/volunteer-part.ts';

/** The parts of the desk that answer on the site, in the order in which they are asked. */
export const deskParts: readonly ((parts: DeskParts) => DeskPart)[] = [
  inboxPart, requestPart, reportPart, shiftsPart, (parts) => volunteerPart(parts, shiftSideOf(shiftDesk)), feedbackPart, workPart, activityPart, searchPart, besidePart, directoryPart, qrPart,
];
