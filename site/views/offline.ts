import { locales } from '../../content/locales.ts';
import type { Message } from '../../content/message.ts';
import { type MessageKey, messages, say } from '../../content/messages.ts';
import { type Frame, frame } from './frame.ts';
import type { PageType } from './page-type.ts';

export interface OfflineView {
  readonly frame: Frame;
  /** What the page's script says, by key: in the page, so that it needs no other file without a connection. */
  readonly says: Readonly<Record<string, Message>>;
}

/** Keys of what the script says. */
export const offlineSays = [
  'offline.cannot', 'offline.off', 'offline.size', 'offline.sounds', 'offline.save', 'offline.saving', 'offline.newer', 'offline.update', 'offline.remove', 'offline.removed', 'offline.full', 'offline.failed', 'offline.absent',
  'offline.search', 'offline.none', 'offline.pages', 'offline.languages', 'offline.later', 'offline.later.waiting', 'offline.later.privacy', 'offline.later.faults', 'offline.later.open', 'offline.later.see', 'offline.later.forget',
  'signUp.over', 'yours.confirmed', 'yours.waiting', 'yours.received', 'yours.code',
] as const satisfies readonly MessageKey[];

/** `/{lang}/offline`: saves the site on the telephone, and shows what is saved there. */
export const offline: PageType<OfflineView> = {
  name: 'offline',
  params: () => locales.map((lang) => ({ lang })),
  path: ({ lang }) => `/${lang}/offline`,
  view(source, { lang }) {
    if (!lang) return undefined;
    return {
      frame: frame(source, lang, { path: '/offline', title: say(lang, 'offline.title'), description: say(lang, 'offline.lead'), noindex: true }),
      says: Object.fromEntries(offlineSays.map((key) => [key, messages[lang][key] ?? ''])),
    };
  },
};
