/** One address of every kind of page, without the language, and the odd ones: untranslated, cancelled, empty, every block, long words. */
export const samples: readonly string[] = [
  '', '/topics', '/topics/energy', '/services', '/services/kids-oase', '/services/debts-desk', '/places', '/places/de-bakkerij', '/places/speeltuin-westerkwartier',
  '/calendar', '/calendar/past', '/calendar/kind/dinner', '/calendar/kind/course', '/events/empowerment-room', '/events/information-evenings',
  '/events/empowerment-room/2026-11-27', '/events/empowerment-room/2026-12-11', '/events/empowerment-room/2026-12-25', '/menus/every-code',
  '/flyers', '/flyers/energy', '/flyers/energy/a6', '/flyers/older-flyer', '/news', '/news/eating-together-2023', '/reports', '/reports/2023', '/organisations', '/words', '/words/aanmaning', '/letters', '/letters/cak', '/letters/other', '/letters/cak/reminder', '/volunteer', '/volunteer/interpreter',
  '/ask', '/asked', '/ask/energy-visit', '/ask/research', '/ask/report-discrimination', '/join', '/joined',
  '/about', '/privacy', '/accessibility', '/sign-up', '/every-block', '/dutch-only', '/older-part', '/translations', '/search', '/offline', '/404',
];
