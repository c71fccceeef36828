import type { PayloadRequest } from 'payload';
import { dayIn, isTimeZone } from '../public/day.ts';

/** The day, `YYYY-MM-DD`, that it is where the foundation is. */
export async function today(req: PayloadRequest, now = new Date()): Promise<string> {
  const { timeZone } = await req.payload.findGlobal({ slug: 'settings', depth: 0, select: { timeZone: true }, req }) as { timeZone?: unknown };
  return dayIn(isTimeZone(timeZone) ? timeZone : 'Europe/Amsterdam', now);
}
