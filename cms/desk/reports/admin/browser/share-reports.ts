import type { KeyPair } from '../../../../privacy/sealed-box.ts';
import type { ToShare } from '../share.ts';
import { askDesk, Refused } from './ask-desk.ts';
import type { OwnKey } from './unlocked-keys.ts';

export interface SharePage { readonly reports: readonly ToShare[]; readonly next?: number; readonly publicKey: string; readonly own: readonly OwnKey[] }

/** How often the list is gone through: what somebody else changed meanwhile is shared the next time. */
const rounds = 3;

/** Makes boxes for another key of all old reports that the open keys open; how many reports were shared and how many could not be. Nothing but boxes leaves the browser. */
export async function shareReports(to: string, pairs: ReadonlyMap<string, KeyPair>, progress: (shared: number) => void): Promise<{ readonly shared: number; readonly left: number }> {
  const { boxFor } = await import('../../../../privacy/sealed-box.ts');
  let [shared, left] = [0, 0];
  for (let round = 0; round < rounds; round++) {
    left = 0;
    for (let after: number | undefined = 0; after !== undefined;) {
      const page: SharePage = await askDesk<SharePage>(`/to-share/${to}?after=${after}`);
      for (const { id, turn, parts } of page.reports) {
        const boxes: Record<string, string> = {};
        for (const { part, boxes: ours } of parts) {
          for (const [key, pair] of pairs) {
            const box = await boxFor({ boxes: ours }, key, pair, page.publicKey);
            if (box) boxes[part] = box;
          }
        }
        const isWhole = Object.keys(boxes).length === parts.length;
        try {
          if (Object.keys(boxes).length > 0) await askDesk(`/reports/${id}/share`, { turn, to, boxes });
          if (isWhole) progress(++shared);
          else left += 1;
        } catch (error) {
          if (!(error instanceof Refused) || (error.status !== 409 && error.status !== 404)) throw error;
          left += 1;
        }
      }
      after = page.next;
    }
    if (left === 0) break;
  }
  return { shared, left };
}
