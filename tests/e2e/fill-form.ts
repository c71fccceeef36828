import type { Page } from 'playwright';
import { partNames } from '../../content/forms/ask/part-names.ts';
import type { FormField } from '../../content/forms/ask/field.ts';
import { fieldId } from '../../content/forms/fault-message.ts';

/** What was chosen so far, by the name of the question: what hangs on it is asked. */
type Chosen = Map<string, string>;

/** Answers what must be answered on the page of a form, each question by its kind, the first option of each list. Answers the names of the questions that were answered. */
export async function fillForm(page: Page, fields: readonly FormField[]): Promise<string[]> {
  const chosen: Chosen = new Map();
  const answered: string[] = [];
  for (const field of fields) {
    const { name, required, showIf } = field;
    if (!required || (showIf && chosen.get(showIf.field) !== showIf.is)) continue;
    await answer(page, field, chosen);
    answered.push(name);
  }
  return answered;
}

async function answer(page: Page, { name, kind, options, from, when }: FormField, chosen: Chosen): Promise<void> {
  const type = (part: string, text: string) => page.fill(`#${fieldId(part)}`, text);
  const tick = (value: string) => page.check(`[name=${name}][value="${value}"]`);
  switch (kind) {
    case 'text': case 'long-text': case 'name': return type(name, 'Woorden');
    case 'number': return type(name, String(from ?? 1));
    case 'date': return type(name, when === 'past' ? '2026-11-02' : '2026-12-24');
    case 'reach': return type(partNames.reach(name).phone, '06 12345678');
    case 'postcode':
      await type(partNames.postcode(name).postcode, '2312 AB');
      return type(partNames.postcode(name).number, '10');
    case 'choice': case 'choices':
      chosen.set(name, options[0]!.value);
      return tick(options[0]!.value);
    case 'days': return tick('5-evening');
    case 'languages': return tick('ti');
    case 'consent': return tick('yes');
    case 'file': throw new Error(`No form asks for a file always, but ${name} does.`);
  }
}
