import type { Speech } from '../../../../signup/admin/speech.ts';

/** The two ways to look at volunteers: one by one, and all together. */
export function Tabs({ admin, at, speech: { say } }: { readonly admin: string; readonly at: 'list' | 'overview'; readonly speech: Speech }) {
  return (
    <nav className="tabs" aria-label={say({ nl: 'Vrijwilligers', en: 'Volunteers' })}>
      <a href={`${admin}/volunteers`} aria-current={at === 'list' ? 'page' : undefined}>{say({ nl: 'Lijst', en: 'List' })}</a>
      <a href={`${admin}/volunteers/overview`} aria-current={at === 'overview' ? 'page' : undefined}>{say({ nl: 'Wie kan wat, en wanneer?', en: 'Who can do what, and when?' })}</a>
    </nav>
  );
}
