import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openReport } from '../../cms/desk/reports/read-report.ts';
import { coarse, readContent, writtenContent } from '../../cms/desk/reports/report-content.ts';
import { reportRoute } from '../../cms/desk/reports/report-route.ts';
import { SameAgain } from '../../cms/desk/reports/same-again.ts';
import type { Request } from '../../cms/desk/requests/request.ts';
import { makeKeyPair } from '../../cms/privacy/sealed-box.ts';

describe('opening with a receipt', () => {
  it('does the same slow work whether there is a report or not, and opens only what is this receipt’s', async () => {
    const [own, other] = [await makeKeyPair(), await makeKeyPair()];
    const row = (receiptKey: string, more: object = {}) => ({ code: 'KR4MT', kind: 'report', form: 'debts', sealed: { answers: { boxes: {}, body: '' }, receiptKey, said: [] }, ...more }) as unknown as Request;
    const open = async (found: Request | undefined) => {
      let worked = 0;
      const opened = await openReport({ store: { byCode: async () => found }, keysOf: async () => { worked += 1; return own; } }, 'debts', 'KR4MT7AX9C2HWF36');
      return [worked, opened !== undefined];
    };
    expect(await open(row(own.publicKey))).toEqual([1, true]);
    for (const found of [undefined, row(other.publicKey), row(''), row(own.publicKey, { form: 'racism' }), row(own.publicKey, { kind: 'request' }), row(own.publicKey, { sealed: null })]) expect(await open(found)).toEqual([1, false]);
  });
});

describe('the same sent again', () => {
  it('is done once within the time, whatever the parts are, and never mixed up with something else', async () => {
    await fc.assert(fc.asyncProperty(fc.uniqueArray(fc.array(fc.string(), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 8, selector: (parts) => JSON.stringify(parts) }), async (all) => {
      const same = new SameAgain<number>(1000);
      let done = 0;
      const once = (parts: readonly string[], now: number) => same.once(parts, now, async () => { done += 1; return done; });
      const first = await Promise.all(all.map((parts) => once(parts, 0)));
      expect(new Set(first).size).toBe(all.length);
      expect(await Promise.all(all.map((parts) => once(parts, 999)))).toEqual(first);
      expect(done).toBe(all.length);
      await Promise.all(all.map((parts) => once(parts, 1000)));
      expect(done).toBe(2 * all.length);
    }), { examples: [[[['ab', 'c'], ['a', 'bc'], ['abc'], ['abc', '']]]] });
  });
  it('is done again when it failed', async () => {
    const same = new SameAgain<string>(1000);
    await expect(same.once(['a'], 0, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await same.once(['a'], 1, () => Promise.resolve('yes'))).toBe('yes');
  });
});

describe('what is sealed', () => {
  it('comes back as it was, and nothing else is taken for it', () => {
    const content = { language: 'ti', answers: { what: 'ሰላም', days: ['5-evening'], reach: { phone: '+31612345678', email: '' } }, files: [{ field: 'proof', type: 'image/jpeg' }] } as const;
    expect(readContent(writtenContent(content))).toEqual(content);
    for (const wrong of ['{}', '{"language":"xx","answers":{},"files":[]}', 'null', 'x']) expect(() => readContent(wrong)).toThrow();
  });
  it('has its time kept to the hour', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 4e12 }), (at) => {
      expect(coarse(at) <= at && at - coarse(at) < 3_600_000 && coarse(at) % 3_600_000 === 0 && coarse(coarse(at)) === coarse(at)).toBe(true);
    }));
  });
});

describe('the address of a report form', () => {
  it('takes a post in a language of the site, and nothing else', () => {
    expect(reportRoute('POST', '/fa/ask/racism')).toEqual({ lang: 'fa', form: 'racism' });
    for (const [method, path] of [['GET', '/fa/ask/racism'], ['POST', '/xx/ask/racism'], ['POST', '/fa/ask'], ['POST', '/fa/ask/racism/x'], ['POST', '/fa/ask/Racism'], ['POST', '/fa/asked/racism']] as const) expect(reportRoute(method, path), path).toBeUndefined();
  });
});
