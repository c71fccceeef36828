import type { GlobalOf } from '../../snapshot.ts';
import { t } from '../texts.ts';

/** Phone and e-mail address are not in the foundation's texts. */
export const settings: GlobalOf<'settings'> = {
  name: 'Leids Steunloket Migranten', motto: t('globals.settings.motto'), timeZone: 'Europe/Amsterdam',
  desk: 'de-bakkerij', deskLanguages: ['nl', 'en', 'ar', 'fr', 'es', 'zh', 'fa', 'tr', 'am', 'ru'],
  bring: t('globals.settings.bring'), welcome: t('globals.settings.welcome'), promise: t('globals.settings.promise'),
};

const link = (name: string, path = `/${name}`) => ({ label: t(`globals.navigation.${name}`), path });
export const navigation: GlobalOf<'navigation'> = {
  footer: ['about', 'news', 'reports', 'organisations', 'volunteer', 'privacy', 'accessibility'].map((name) => link(name)),
};

export const notice: Omit<GlobalOf<'notice'>, 'readiness'> = { kind: 'none' };
