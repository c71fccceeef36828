import { join } from 'node:path';
import { en } from '@payloadcms/translations/languages/en';
import { nl } from '@payloadcms/translations/languages/nl';
import { buildConfig } from 'payload';
import sharp from 'sharp';
import { factsOf, locales, sourceLocale } from '../content/locales.ts';
import { personOf } from './access/role.ts';
import { blocks } from './blocks/index.ts';
import { collections } from './collections/index.ts';
import { databaseAdapter } from './database/adapter.ts';
import { globals } from './globals/index.ts';
import { secretOf, siteUrlOf } from './environment.ts';
import { jobs } from './publishing/jobs.ts';

const siteUrl = siteUrlOf(process.env);

export default buildConfig({
  secret: secretOf(process.env),
  serverURL: siteUrl, cors: [siteUrl], csrf: [siteUrl],
  db: databaseAdapter(),
  collections, globals, blocks, jobs,
  localization: {
    locales: locales.map((code) => ({ code, label: factsOf(code).name, rtl: factsOf(code).dir === 'rtl' })),
    defaultLocale: sourceLocale, fallback: false,
    filterAvailableLocales: ({ locales: all, req }) => {
      const person = personOf(req);
      return person?.role === 'translator' ? all.filter(({ code }) => code === sourceLocale || person.languages.some((language) => language === code)) : all;
    },
  },
  i18n: { supportedLanguages: { nl, en }, fallbackLanguage: 'nl' },
  admin: {
    user: 'users',
    importMap: { baseDir: import.meta.dirname, importMapFile: join(import.meta.dirname, 'app/(payload)/admin/importMap.js') },
    components: { beforeDashboard: ['/admin/ToFillIn.tsx#ToFillIn'] },
    meta: { titleSuffix: ' · Lange Tafel' },
  },
  upload: { limits: { fileSize: 20_000_000 }, abortOnLimit: true },
  defaultMaxTextLength: 20_000, defaultDepth: 0, maxDepth: 2,
  graphQL: { disable: true },
  telemetry: false,
  typescript: { outputFile: join(import.meta.dirname, 'payload-types.ts'), autoGenerate: false },
  sharp,
});
