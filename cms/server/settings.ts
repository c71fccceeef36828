import { resolve } from 'node:path';
import { type MailSettings, mailSettings } from '../mail/mail-settings.ts';

/** What the environment says, checked once. */
export interface Settings extends MailSettings {
  readonly root: string;
  readonly port: number;
  readonly dataDir: string;
  /** Without a slash at the end. */
  readonly siteUrl: string;
  /** How many proxies stand before this server and write into `X-Forwarded-For` who asks. */
  readonly proxies: number;
  /** Whether pages may be saved on a telephone; `OFFLINE=off` takes back what was saved. */
  readonly offline: boolean;
}

/** Reads `PORT`, `DATA_DIR`, `SITE_URL`, `TRUSTED_PROXIES`, `OFFLINE`, `SMTP_URL` and `MAIL_FROM`. Throws a sentence that names what is wrong. */
export function readSettings(env: Readonly<Record<string, string | undefined>>, root: string): Settings {
  const port = Number(env.PORT ?? 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Error(`PORT must be a number from 1 to 65535, not “${env.PORT}”.`);
  const address = (env.SITE_URL ?? `http://localhost:${port}`).replace(/\/+$/, '');
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search) throw new Error(`SITE_URL must be an address such as https://example.org, not “${env.SITE_URL}”.`);
  const proxies = Number(env.TRUSTED_PROXIES ?? 0);
  if (!Number.isInteger(proxies) || proxies < 0 || proxies > 9) throw new Error(`TRUSTED_PROXIES must be a number from 0 to 9, not “${env.TRUSTED_PROXIES}”.`);
  if (env.OFFLINE !== undefined && !/^(?:on|off)?$/.test(env.OFFLINE)) throw new Error(`OFFLINE must be “on” or “off”, not “${env.OFFLINE}”.`);
  return { root, port, dataDir: resolve(env.DATA_DIR ?? resolve(root, 'data')), siteUrl: url.origin, proxies, offline: env.OFFLINE !== 'off', ...mailSettings(env) };
}
