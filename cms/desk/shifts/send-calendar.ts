import type { IncomingMessage, ServerResponse } from 'node:http';
import { publicHeaders } from '../../../content/headers.ts';

/** Sends a calendar file that was made for one person: kept by nobody on the way. */
export function sendCalendar(request: IncomingMessage, response: ServerResponse, text: string): void {
  const body = Buffer.from(text);
  response.writeHead(200, {
    ...publicHeaders, 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer', 'X-Robots-Tag': 'noindex', 'Content-Type': 'text/calendar; charset=utf-8',
    'Content-Length': body.byteLength, 'Content-Disposition': 'attachment; filename="shifts.ics"',
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
