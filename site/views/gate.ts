import { type Locale, factsOf, locales } from '../../content/locales.ts';
import { say } from '../../content/messages.ts';
import type { Said } from '../../content/pick.ts';
import { mottoFor } from './home.ts';
import type { PageType } from './page-type.ts';

export interface GateView {
  readonly siteUrl: string;
  readonly name: string;
  readonly description: string;
  readonly seats: readonly { readonly lang: Locale; readonly name: string; readonly dir: 'ltr' | 'rtl'; readonly letter: string; readonly welcome: string }[];
  readonly motto: readonly Said[];
}

/** `/`: twelve places at the table. */
export const gate: PageType<GateView> = {
  name: 'gate',
  params: () => [{}],
  path: () => '/',
  view(source) {
    const { name, motto } = source.global('settings');
    return {
      siteUrl: source.siteUrl, name,
      description: say('nl', 'home.description'),
      seats: locales.map((lang) => ({ lang, ...factsOf(lang), welcome: say(lang, 'gate.welcome') })),
      motto: mottoFor(motto, 'nl'),
    };
  },
};
