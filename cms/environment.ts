type Environment = Readonly<Record<string, string | undefined>>;

/** The key that signs sessions. Throws a sentence when it is missing: a default would let anybody sign in. */
export function secretOf(env: Environment): string {
  if (env.PAYLOAD_SECRET) return env.PAYLOAD_SECRET;
  throw new Error('PAYLOAD_SECRET is not set. `npm start` makes one in DATA_DIR and passes it on; set it yourself when you start the parts by hand.');
}

/** The public address of the site, without a slash at the end. */
export const siteUrlOf = (env: Environment): string =>
  (env.SITE_URL ?? `http://localhost:${env.PORT ?? '3000'}`).replace(/\/+$/, '');
