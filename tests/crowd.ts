export interface CrowdAnswer {
  readonly status: number;
  readonly address: string;
}

/** Key and time of a form, from the server at this address. */
async function ticketOf(url: string, sitting: string): Promise<string> {
  const response = await fetch(`${url}/seats/${sitting}/ticket.json`);
  return ((await response.json()) as { ticket: string }).ticket;
}

/** A party of one to six from this turn. */
export const partyOf = (turn: number): number => 1 + ((turn * 7) % 6);

/**
 * So many people press the button at the same moment, each from a network of their own, spread over the servers. `beforeSending` runs when all have
 * their form open: a test moves the clock there.
 * @param path of the page with the form, with its language
 */
export async function crowd(urls: readonly string[], path: string, sitting: string, people: number, beforeSending: () => void | Promise<void> = () => {}): Promise<CrowdAnswer[]> {
  const turns = Array.from({ length: people }, (_, turn) => turn);
  const server = (turn: number) => urls[turn % urls.length]!;
  const tickets: string[] = [];
  for (let from = 0; from < people; from += 100) tickets.push(...(await Promise.all(turns.slice(from, from + 100).map((turn) => ticketOf(server(turn), sitting)))));
  await beforeSending();
  return Promise.all(turns.map(async (turn): Promise<CrowdAnswer> => {
    const body = new URLSearchParams({ name: `Gast ${turn}`, phone: `06${10_000_000 + turn}`, adults: String(partyOf(turn)), step: 'send', ticket: tickets[turn]! });
    const response = await fetch(server(turn) + path, { method: 'POST', body, headers: { Accept: 'application/json', 'X-Forwarded-For': `10.9.${turn >> 8}.${turn & 255}` } });
    const answer = (await response.json().catch(() => ({}))) as { address?: string };
    return { status: response.status, address: answer.address ?? '' };
  }));
}
