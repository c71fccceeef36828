import { type Agent, request } from 'node:http';

/** Posts a form and waits for the whole answer. */
export const posted = (agent: Agent, url: string, body: string, network: string): Promise<{ readonly status: number; readonly milliseconds: number }> =>
  new Promise((resolve, reject) => {
    const began = performance.now();
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded', 'Content-Length': Buffer.byteLength(body), Accept: 'application/json', 'X-Forwarded-For': network };
    const asked = request(url, { method: 'POST', agent, headers }, (response) => {
      response.resume();
      response.once('end', () => resolve({ status: response.statusCode ?? 0, milliseconds: performance.now() - began }));
    });
    asked.once('error', reject);
    asked.end(body);
  });
