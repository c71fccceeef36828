import { describe, expect, it } from 'vitest';
import { compose } from '../../../cms/mail/compose.ts';
import type { MailKind } from '../../../cms/mail/mail.ts';
import type { SignUpAnswers } from '../../../content/forms/sign-up.ts';
import { locales } from '../../../content/locales.ts';
import { signUpRow, snapshotWith, tellingOf } from '../mail/sample.ts';

const kinds: Readonly<Record<MailKind, true>> = { confirmed: true, waiting: true, offer: true, lapsed: true, changed: true, cancelled: true, off: true, moved: true, remind: true, soon: true, message: true };
const needs: Partial<SignUpAnswers> = { diets: ['halal', 'without-pork'], allergens: ['lupin', 'mustard'], interpreter: true, stepFree: true, highChairs: 1, ages: [7], note: 'zwanger-Xq1' };
const none: Partial<SignUpAnswers> = { diets: [], allergens: [], interpreter: false, stepFree: false, highChairs: 0, ages: [], note: '' };

describe('a mail', () => {
  it('says nothing of what somebody eats or needs, so that it may be kept as long as the address', () => {
    const snapshot = snapshotWith([{ date: '2026-12-11', start: '18:00' }]);
    const row = signUpRow();
    for (const kind of Object.keys(kinds) as MailKind[]) for (const language of locales) {
      const told = (answers: Partial<SignUpAnswers>) => JSON.stringify(compose(tellingOf(kind, { ...row, answers: { ...row.answers, language, ...answers } }, snapshot, { message: 'Tot ziens' })));
      expect(told(needs), `${kind} ${language}`).toBe(told(none));
    }
  });
});
