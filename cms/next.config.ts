import { dirname } from 'node:path';
import { withPayload } from '@payloadcms/next/withPayload';
import type { NextConfig } from 'next';

const root = dirname(import.meta.dirname);

const config: NextConfig = {
  // The admin shares `content/` with the site, which lies outside this folder.
  turbopack: { root },
  outputFileTracingRoot: root,
  // One copy of Payload in the process, the server's: bundled, each entry has classes of its own, `instanceof ValidationError` fails
  // between them, and the admin loses the sentences of the fields.
  serverExternalPackages: ['payload', '@payloadcms/db-sqlite', '@payloadcms/db-mongodb'],
  // Types are checked by `npm test`, for the whole project at once.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  poweredByHeader: false,
};

export default withPayload(config);
