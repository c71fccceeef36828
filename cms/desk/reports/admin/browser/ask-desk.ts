/** The desk said no; the message is a sentence for the person. */
export class Refused extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Asks the report desk of this server. What is sent and what comes is sealed. Rejects with `Refused`. */
export async function askDesk<T>(path: string, body?: object): Promise<T> {
  const response = await fetch(`/api/report-desk${path}`, {
    method: body ? 'POST' : 'GET', credentials: 'same-origin', cache: 'no-store',
    ...(body ? { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) } : {}),
  });
  const said = await response.json().catch(() => ({})) as T & { error?: string };
  if (!response.ok) throw new Refused(response.status, said.error ?? '');
  return said;
}
