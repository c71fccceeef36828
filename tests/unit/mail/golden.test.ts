import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compose } from '../../../cms/mail/compose.ts';
import type { MailKind } from '../../../cms/mail/mail.ts';
import type { SignUp } from '../../../cms/signup/store/store.ts';
import { type Locale, locales } from '../../../content/locales.ts';
import { approvedMails, isAsApproved } from './as-approved.ts';
import { signUpRow, snapshotWith, tellingOf } from './sample.ts';

const evening = { date: '2026-12-11', start: '18:00', end: '20:30', sequence: 2, note: { nl: 'Neem een vriend mee.', ti: 'ዓርኪ ሒዝኩም ምጹ።' } };
/** Names as people write them: in the letters of their language, or in others. */
const names: Readonly<Record<Locale, string>> = { nl: 'محمد', en: 'Amina', ar: 'Amina de Vries', fr: 'Zoë', es: 'Íñigo', zh: '李娜', fa: 'زهرا', tr: 'Işıl', am: 'ሰላም', ru: 'Ольга', it: 'Niccolò', ti: 'ሰምሃል' };
const kinds: Readonly<Partial<Record<MailKind, Partial<SignUp>>>> = {
  confirmed: {}, waiting: { state: 'waiting', held: 0, history: [] },
  offer: { state: 'offered', offerUntil: Date.parse('2026-12-09T16:30:00Z'), history: [] },
  cancelled: { state: 'cancelled', held: 0 }, off: {}, remind: {},
  moved: { history: [{ at: 0, what: 'confirmed' }, { at: 1, what: 'moved', values: { was: '2026-12-11 18:00 20:30 speeltuin-westerkwartier', told: '2026-12-11 19:30 22:00 de-bakkerij' } }] },
};

describe.each(locales)('a mail in %s', (language) => {
  it.each(Object.entries(kinds))('that says %s is as approved', async (kind, state) => {
    const date = kind === 'off' ? { ...evening, state: 'cancelled' as const, reason: { nl: 'De keuken wordt verbouwd.' }, sequence: 3 }
      : kind === 'moved' ? { ...evening, start: '19:30', end: '22:00', location: 'de-bakkerij', usual: { start: '18:00', end: '20:30' }, sequence: 3 } : evening;
    const snapshot = snapshotWith([date]);
    const row = signUpRow(state, { name: names[language], language });
    const telling = tellingOf(kind as MailKind, row, snapshot, kind === 'remind' ? { session: snapshot.occurrences['empowerment-room-2026-12-11'] } : {});
    const { subject, text, html, ics, headers } = compose(telling);
    await isAsApproved(`${kind}.${language}.txt`, `${Object.entries({ Subject: subject, ...headers }).map(([name, value]) => `${name}: ${value}`).join('\n')}\n\n${text}`);
    await isAsApproved(`${kind}.${language}.html`, html);
    if (ics !== undefined) await isAsApproved(`${kind}.${language}.ics`, ics);
    expect(ics !== undefined).toBe(existsSync(join(approvedMails, `${kind}.${language}.ics`)));
    expect(ics !== undefined).toBe(kind !== 'waiting' && kind !== 'offer');
  });
});
