import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { en } from '@payloadcms/translations/languages/en';
import { nl } from '@payloadcms/translations/languages/nl';
import { buildConfig } from 'payload';
import sharp from 'sharp';
import { factsOf, locales, sourceLocale } from '../content/locales.ts';
import { personOf } from './access/role.ts';
import { activityLink, activityView } from './activity/views.ts';
import { words } from './admin/words.ts';
import { blocks } from './blocks/index.ts';
import { closureEndpoints } from './closures/admin/endpoints.ts';
import { collections } from './collections/index.ts';
import { databaseAdapter } from './database/adapter.ts';
import { secretOf, siteUrlOf } from './environment.ts';
import { figureEndpoints } from './desk/figures/endpoints.ts';
import { figuresAdminView, figuresLink } from './desk/figures/views.ts';
import { questionLogEndpoints } from './desk/questions/endpoints.ts';
import { reportDeskEndpoints } from './desk/reports/admin/endpoints.ts';
import { reportKeysLink, reportKeysView } from './desk/reports/admin/views.ts';
import { inboxEndpoints } from './desk/inbox/endpoints.ts';
import { requestsLink, requestsView } from './desk/inbox/views.ts';
import { shiftDeskEndpoints } from './desk/shifts/admin/endpoints.ts';
import { shiftsLink, shiftsView } from './desk/shifts/admin/views.ts';
import { volunteerEndpoints } from './desk/volunteers/admin/endpoints.ts';
import { volunteersLink, volunteersView } from './desk/volunteers/admin/views.ts';
import { gateEndpoints } from './gate/endpoint.ts';
import { feedbackEndpoints } from './feedback/admin/endpoints.ts';
import { feedbackAdminView, feedbackLink } from './feedback/admin/views.ts';
import { globals } from './globals/index.ts';
import { payloadMail } from './mail/payload-mail.ts';
import { publishingEndpoints } from './publishing/endpoints.ts';
import { jobs } from './publishing/jobs.ts';
import { recordingEndpoints } from './recordings/endpoints.ts';
import { reviewEndpoints } from './review/endpoints.ts';
import { signUpDeskEndpoints } from './signup/admin/endpoints.ts';
import { signUpViews } from './signup/admin/views.ts';
import { togetherEndpoints } from './together/endpoints.ts';
import { translationEndpoints } from './translation/http/endpoints.ts';
import { translateLink, translateView } from './translation/queue/views.ts';

// Not `import.meta.dirname`: the bundler of Next does not know it.
const folder = dirname(fileURLToPath(import.meta.url));
const siteUrl = siteUrlOf(process.env);

export default buildConfig({
  secret: secretOf(process.env),
  serverURL: siteUrl, cors: [siteUrl], csrf: [siteUrl],
  db: databaseAdapter(), email: payloadMail(process.env),
  collections, globals, blocks, jobs,
  localization: {
    locales: locales.map((code) => ({ code, label: factsOf(code).name, rtl: factsOf(code).dir === 'rtl' })),
    defaultLocale: sourceLocale, fallback: false,
    filterAvailableLocales: ({ locales: all, req }) => {
      const person = personOf(req);
      return person?.role === 'translator' ? all.filter(({ code }) => code === sourceLocale || person.languages.some((language) => language === code)) : all;
    },
  },
  i18n: { supportedLanguages: { nl, en }, fallbackLanguage: 'nl', translations: words },
  admin: {
    user: 'users',
    // Payload's default would ask another host for a picture by the hash of an e-mail address.
    avatar: 'default',
    dateFormat: 'dd-MM-yyyy HH:mm',
    importMap: { baseDir: folder, importMapFile: join(folder, 'app/(payload)/admin/importMap.js') },
    components: {
      ...signUpViews,
      views: {
        ...signUpViews.views, figures: figuresAdminView, requests: requestsView, volunteers: volunteersView, reportKeys: reportKeysView, shifts: shiftsView,
        translate: translateView, feedback: feedbackAdminView, activity: activityView,
      },
      beforeNavLinks: [...signUpViews.beforeNavLinks, translateLink, requestsLink, volunteersLink, shiftsLink, reportKeysLink, figuresLink, feedbackLink, activityLink],
      header: ['/admin/AfterSaving.tsx#AfterSaving'],
      beforeDashboard: ['/admin/dashboard/Dashboard.tsx#Dashboard'],
    },
    // Planned moments are those of the foundation's clock, wherever the editor is.
    timezones: { supportedTimezones: [{ label: 'Nederland (Europe/Amsterdam)', value: 'Europe/Amsterdam' }], defaultTimezone: 'Europe/Amsterdam' },
    meta: { titleSuffix: ' · Lange Tafel' },
  },
  upload: { limits: { fileSize: 20_000_000 }, abortOnLimit: true },
  defaultMaxTextLength: 20_000, defaultDepth: 0, maxDepth: 2,
  endpoints: [
    ...publishingEndpoints, ...signUpDeskEndpoints, ...inboxEndpoints, ...volunteerEndpoints, ...shiftDeskEndpoints, ...questionLogEndpoints, ...figureEndpoints, ...reportDeskEndpoints,
    ...togetherEndpoints, ...translationEndpoints, ...gateEndpoints, ...closureEndpoints, ...feedbackEndpoints, ...reviewEndpoints, ...recordingEndpoints,
  ],
  graphQL: { disable: true },
  telemetry: false,
  typescript: { outputFile: join(folder, 'payload-types.ts'), autoGenerate: false },
  sharp,
});
