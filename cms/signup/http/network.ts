import { createHash, randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** The address of whoever asks: of the socket, or as the trusted proxies before us wrote it down. `proxies` is how many stand there. */
export function addressOf(request: Pick<IncomingMessage, 'socket' | 'headers'>, proxies: number): string {
  const own = request.socket.remoteAddress ?? '';
  if (proxies <= 0) return own;
  const forwarded = [request.headers['x-forwarded-for'] ?? []].flat().join(',').split(',').map((part) => part.trim()).filter(Boolean);
  return forwarded.at(-proxies) ?? own;
}

/** The network of an address: the address itself, or the first 64 bits of an IPv6 address, which is one household. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail = ''] = plain.split('::');
  const [before, after] = [head.split(':').filter(Boolean), tail.split(':').filter(Boolean)];
  const groups = plain.includes('::') ? [...before, ...Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0'), ...after] : before;
  return `${groups.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`;
}

/**
 * Counts what comes from a network within a window of time. Networks are kept as salted hashes in memory; the salt is thrown away every day, and with
 * it everything that was counted.
 */
export class NetworkCount {
  readonly #window: number;
  #salt = randomBytes(16);
  #salted = 0;
  #times = new Map<string, number[]>();

  /** @param window in milliseconds */
  constructor(window: number) {
    this.#window = window;
  }

  /** How many came from this network within the window, this one among them. */
  count(network: string, now: number): number {
    if (now - this.#salted > 24 * 60 * 60_000) {
      this.#salt = randomBytes(16);
      this.#salted = now;
      this.#times = new Map();
    }
    const hash = createHash('sha256').update(this.#salt).update(network).digest('base64url').slice(0, 16);
    const recent = (this.#times.get(hash) ?? []).filter((time) => time > now - this.#window);
    recent.push(now);
    this.#times.set(hash, recent);
    if (this.#times.size > 50_000) for (const [key, times] of this.#times) if ((times.at(-1) ?? 0) <= now - this.#window) this.#times.delete(key);
    return recent.length;
  }
}
