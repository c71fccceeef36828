import { expect, it } from 'vitest';
import { changesSince } from '../../../cms/signup/admin/kitchen-changes.ts';
import { kitchenCounts } from '../../../cms/signup/admin/kitchen-counts.ts';
import { kitchenSheetPage } from '../../../cms/signup/admin/pages/kitchen-sheet.ts';
import { speechIn } from '../../../cms/signup/admin/speech.ts';
import { row } from './rows.ts';

const dish = (id: string, allergens: readonly string[], diets: readonly string[]) => ({ id, name: { nl: `Gerecht ${id}` }, allergens, diets, spicy: false });
const menu = { dishes: [dish('soup', ['celery', 'milk'], ['vegetarian']), dish('stew', [], ['halal', 'vegetarian', 'vegan'])] } as never;

const family = row({ persons: 5, answers: { party: { adults: 2, teens: 0, children: 2, toddlers: 1 }, highChairs: 1, diets: ['halal'], allergens: ['milk', 'nuts'], note: 'geen kiwi' } });
const couple = row({ persons: 2, answers: { diets: ['vegan'], allergens: ['celery'] } });
const rows = [
  family, couple, row({ persons: 3 }),
  row({ persons: 4, state: 'offered', answers: { allergens: ['fish'] } }),
  ...(['waiting', 'cancelled', 'lapsed', 'doubted', 'pending'] as const).map((state) => row({ state, answers: { allergens: ['fish'], diets: ['halal'] } })),
];
const sitting = { slug: 'dinner', event: 'dinner', published: undefined };
const speech = speechIn('nl', 'Europe/Amsterdam');

it('counts only who has a place; offers apart', () => {
  const counts = kitchenCounts(rows, [menu]);
  expect(counts.coming).toEqual({ signUps: 3, persons: 10 });
  expect(counts.offered).toEqual({ signUps: 1, persons: 4 });
  expect(counts.party).toEqual({ adults: 7, teens: 0, children: 2, toddlers: 1 });
  expect(counts.highChairs).toBe(1);
  expect(counts.notes).toBe(1);
  expect(counts.diets).toMatchObject({ halal: { signUps: 1, persons: 5 }, vegan: { signUps: 1, persons: 2 } });
  expect(counts.allergens).toMatchObject({ milk: { signUps: 1, persons: 5 }, celery: { signUps: 1, persons: 2 }, fish: { signUps: 0, persons: 0 } });
});
it('says of each dish for how many it is nothing, and counts a party once', () => {
  const [soup, stew] = kitchenCounts(rows, [menu]).dishes;
  expect(soup).toMatchObject({ allergic: { signUps: 2, persons: 7 }, otherDiet: { signUps: 2, persons: 7 } });
  expect(stew).toMatchObject({ allergic: { signUps: 0, persons: 0 }, otherDiet: { signUps: 0, persons: 0 } });
});
it('counts children by age where ages are asked', () => {
  expect(kitchenCounts([row({ persons: 3, answers: { ages: [6, 9, 6] } })], []).ages).toEqual({ 6: 2, 9: 1 });
});
it('says what changed since it was frozen, allergies first and loud only when more came', () => {
  const before = kitchenCounts([family, couple], [menu]);
  const after = kitchenCounts([couple, row({ persons: 2, answers: { diets: ['halal'], allergens: ['peanuts'] } })], [menu]);
  const changes = changesSince(before, after);
  expect(changes.filter(({ alarming }) => alarming).map(({ sentence }) => sentence)).toEqual(['+2 pinda’s (allergie), +1 aanmelding']);
  expect(changes[0]?.sentence).toContain('allergie');
  expect(changes.map(({ sentence }) => sentence)).toEqual(expect.arrayContaining(['−3 halal', '−1 kinderstoel (1 → 0)', '−3 personen (7 → 4)', '−5 melk (allergie), −1 aanmelding']));
  expect(changesSince(before, before)).toEqual([]);
});
it('sees a group that took the place of one as large', () => {
  const [before, after] = [kitchenCounts([row({ persons: 2, answers: { allergens: ['fish'] } })], []), kitchenCounts([row({ persons: 1, answers: { allergens: ['fish'] } }), row({ persons: 1, answers: { allergens: ['fish'] } })], [])];
  expect(changesSince(before, after)).toEqual([{ sentence: '+1 aanmelding vis (allergie)', alarming: true }]);
});
it('prints the frozen counts in Dutch, with the late allergy before all else, and no name', async () => {
  const frozen = { number: 1, at: Date.parse('2026-11-27T09:00:00Z'), by: 'hand' as const, counts: kitchenCounts([couple], [menu]) };
  const response = kitchenSheetPage(sitting, { now: kitchenCounts(rows, [menu]), frozen, at: frozen.at, speech, back: '/admin/sign-ups/dinner' });
  const page = await response.text();
  expect(page).toContain('<html lang="nl"');
  expect(page).toContain('<strong>2 personen</strong> in 1 aanmelding');
  expect(page.indexOf('LET OP')).toBeLessThan(page.indexOf('<h2>Hoeveel'));
  expect(page).toContain('+5 melk (allergie), +1 aanmelding');
  for (const { answers, code } of rows) for (const text of [answers.name, answers.phone, code]) expect(page).not.toContain(text);
  expect(page).not.toContain('kiwi');
});
