import { allergens } from '../../../../content/codes/allergens.ts';
import { diets } from '../../../../content/codes/diets.ts';
import { bands } from '../../../../content/forms/sign-up.ts';
import { allergenLabels } from '../../../fields/codes/allergens.ts';
import { dietLabels } from '../../../fields/codes/diets.ts';
import { highChairs, persons, signUps } from '../counted-words.ts';
import { changesSince } from '../kitchen-changes.ts';
import type { Concerned, DishCount, KitchenCounts } from '../kitchen-counts.ts';
import type { FrozenSheet } from '../kitchen-sheets.ts';
import { bandLabels } from '../labels.ts';
import type { SittingSeen } from '../sitting-sheet.ts';
import { dateWords, eventName } from '../sitting-words.ts';
import type { Speech } from '../speech.ts';
import { html, type Markup } from './markup.ts';
import { answerPage, screenLine } from './page.ts';

/** Dutch, because the kitchen speaks Dutch with one another, whatever language the guest used and the host has. */
const nl = ({ nl }: { readonly nl: string }): string => nl;
const groups = ({ signUps: some, persons: people }: Concerned): Markup => html`<td class="n">${some}</td><td class="n">${people}</td>`;

interface Sheet {
  readonly now: KitchenCounts;
  readonly frozen: FrozenSheet | undefined;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** In Dutch. */
  readonly speech: Speech;
  readonly back: string;
}

/**
 * The sheet for the kitchen. Once it is frozen it shows what was frozen, with what changed since, so that it says the same as the paper on the wall.
 */
export function kitchenSheetPage(sitting: SittingSeen, { now, frozen, at, speech, back }: Sheet): Response {
  const counts = frozen?.counts ?? now;
  const changes = frozen ? changesSince(frozen.counts, now) : [];
  const alarming = changes.filter((change) => change.alarming);
  const list = (some: typeof changes) => html`<ul>${some.map(({ sentence }) => html`<li>${sentence}</li>`)}</ul>`;
  const state = frozen
    ? html`Vastgezet op ${speech.when(frozen.at)}${frozen.by === 'closing' ? ' (aanmelden gesloten)' : ''}, blad ${frozen.number}. `
    : html`Nog niet vastgezet: dit verandert nog. `;
  return answerPage({
    language: 'nl', title: 'Keukenblad',
    body: html`${screenLine(back, 'nl', true)}<main><h1>Keukenblad: ${eventName(sitting, speech)}</h1><p>${dateWords(sitting, speech)}</p>
<p>${state}Gemaakt op ${speech.when(at)}.</p>
${alarming.length > 0 && html`<section class="loud"><strong>LET OP: allergie erbij na het vastzetten</strong>${list(alarming)}</section>`}
${changes.length > alarming.length && html`<section class="loud"><h2>Veranderd na het vastzetten</h2>${list(changes.filter((change) => !change.alarming))}</section>`}
<h2>Hoeveel</h2><p><strong>${nl(persons(counts.coming.persons))}</strong> in ${nl(signUps(counts.coming.signUps))}.${counts.offered.persons > 0 && ` Misschien nog ${nl(persons(counts.offered.persons))}: een plaats is aangeboden.`}</p>
${portions(counts)}${concerning('Dieet', diets.map((diet) => [nl(dietLabels[diet]), counts.diets[diet]]))}${concerning('Allergie', allergens.map((allergen) => [nl(allergenLabels[allergen]), counts.allergens[allergen]]))}
<p class="hint">Wij vragen dieet en allergie per aanmelding, niet per persoon. “Personen” is hoeveel er in die groepen zitten: ten hoogste zoveel mensen hebben het.</p>
${counts.notes > 0 && html`<p>Bij ${nl(signUps(counts.notes))} staat een opmerking. Lees die in de lijst.</p>`}${dishes(counts.dishes)}</main>`,
  });
}

function portions({ party, ages, highChairs: chairs }: KitchenCounts): Markup {
  const byAge = Object.entries(ages).sort(([a], [b]) => Number(a) - Number(b));
  return html`<table><thead><tr><th>Porties</th><th class="n">Aantal</th></tr></thead><tbody>${bands.filter((band) => party[band] > 0).map((band) => html`<tr><td>${byAge.length > 0 ? 'Kinderen' : nl(bandLabels[band])}</td><td class="n">${party[band]}</td></tr>`)}
${byAge.map(([age, count]) => html`<tr><td>waarvan ${age} jaar</td><td class="n">${count}</td></tr>`)}</tbody></table>${chairs > 0 && html`<p><strong>${nl(highChairs(chairs))}</strong></p>`}`;
}

function concerning(title: string, all: readonly (readonly [string, Concerned | undefined])[]): Markup {
  const some = all.flatMap(([label, concerned]) => (concerned && concerned.signUps > 0 ? [{ label, concerned }] : []));
  if (some.length === 0) return html`<h2>${title}</h2><p>Niemand kruiste iets aan.</p>`;
  return html`<h2>${title}</h2><table><thead><tr><th>${title}</th><th class="n">Aanmeldingen</th><th class="n">Personen in die groepen</th></tr></thead><tbody>${some.map(({ label, concerned }) => html`<tr><td>${label}</td>${groups(concerned)}</tr>`)}</tbody></table>`;
}

function dishes(all: readonly DishCount[]): Markup {
  if (all.length === 0) return html`<h2>Gerechten</h2><p>Er is nog geen menu.</p>`;
  const names = (codes: readonly string[], labels: Readonly<Record<string, { readonly nl: string }>>) => codes.map((code) => (labels[code]?.nl ?? code).toLowerCase()).join(', ');
  const cannot = ({ signUps: some, persons: people }: Concerned) => (some === 0 ? '—' : `${some} (${people} pers.)`);
  return html`<h2>Gerechten</h2><table><thead><tr><th>Gerecht</th><th>Bevat</th><th class="n">Allergisch</th><th class="n">Ander dieet</th></tr></thead><tbody>
${all.map((dish) => html`<tr><td>${dish.name}${dish.diets.length > 0 && html`<br><span class="hint">${names(dish.diets, dietLabels)}</span>`}</td><td>${names(dish.allergens, allergenLabels) || 'geen van de 14'}</td><td class="n">${cannot(dish.allergic)}</td><td class="n">${cannot(dish.otherDiet)}</td></tr>`)}</tbody></table>
<p class="hint">Aanmeldingen waarvan iemand dit niet kan eten, met de personen in die groepen. “Ander dieet”: het menu zegt niet dat het gerecht daarbij past.</p>`;
}
