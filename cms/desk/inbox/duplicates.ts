import type { Request } from '../requests/request.ts';
import { type Alike, possibleDuplicates } from './decisions/duplicates.ts';
import { tracesOf } from './decisions/person.ts';
import type { Inbox } from './inbox.ts';
import type { SeenForm } from './seen-forms.ts';
import type { Content } from './store/inbox-reads.ts';

const postcodeLength = '2312 AB'.length;

/** Other requests that may be of the same people, among the forms that the person may see: what somebody may not see is not even hinted at. The latest first. */
export async function duplicatesOf({ reads }: Pick<Inbox, 'reads'>, forms: readonly SeenForm[], request: Request): Promise<readonly { readonly other: Content; readonly alike: readonly Alike[] }[]> {
  const { phones, emails, homes } = tracesOf(request.answers);
  // Of a home the postcode: the number may be written with or without a blank.
  const traces = [...phones, ...emails, ...homes.map((home) => home.slice(0, postcodeLength))];
  if (request.kind !== 'request' || traces.length === 0) return [];
  return possibleDuplicates(request, await reads.contents(forms.map(({ slug }) => slug), traces));
}
