import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workerParts } from './worker-parts.ts';

interface Asked { readonly method: string; readonly own: boolean; readonly path: string; readonly query: string; readonly navigates: boolean; readonly destination: string }
const { decide } = workerParts<{ decide(asked: Asked): string }>(['decide'], ['decide']);
const asked = (path: string, more: Partial<Asked> = {}) => decide({ method: 'GET', own: true, path, query: '', navigates: true, destination: 'document', ...more });

describe('the worker', () => {
  it.each([
    ['/nl', 'page'], ['/ti/topics/energy', 'page'], ['/ar/offline', 'page'], ['/', 'network'], ['/assets/a.js', 'asset'], ['/mark.svg', 'asset'], ['/ar/search', 'search'],
    ['/admin', 'pass'], ['/admin/collections/pages', 'pass'], ['/api/pages', 'pass'], ['/preview/nl/topics', 'pass'], ['/_next/x.js', 'pass'], ['/seats/x.json', 'pass'], ['/setup', 'pass'], ['/health', 'pass'], ['/prints/a.pdf', 'pass'], ['/feedback/nl/topics', 'pass'], ['/sw.js', 'pass'],
  ])('takes %s as %s', (path, what) => expect(asked(path)).toBe(what));
  it('asks the server whenever there is a query, but opens the saved search with one', () => {
    expect(asked('/nl/topics/energy', { query: '?with=nl' })).toBe('network');
    expect(asked('/nl/offline', { query: '?q=brief' })).toBe('page');
  });
  it('leaves pictures and files alone, and takes recordings only', () => {
    expect([asked('/media/a.webp', { navigates: false, destination: 'image' }), asked('/media/a.opus', { navigates: false, destination: 'audio' })]).toEqual(['pass', 'sound']);
  });
  it('never touches what is sent, what is another host’s, and what a script asks for', () => {
    fc.assert(fc.property(fc.webPath(), fc.constantFrom('POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS'), fc.boolean(), (path, method, navigates) => {
      expect(asked(`/nl${path}`, { method, navigates })).toBe('pass');
      expect(asked(`/nl${path}`, { own: false, navigates })).toBe('pass');
      expect(asked(`/nl${path}`, { navigates: false, destination: '' })).toBe('pass');
    }));
  });
});

describe('a saved recording', () => {
  const { partOf } = workerParts<{ partOf(response: Response, range: string | null): Promise<Response> }>(['sounds'], ['partOf'], { Response });
  const whole = () => new Response(new Uint8Array([0, 1, 2, 3, 4, 5, 6, 7]), { headers: { 'Content-Type': 'audio/ogg' } });
  it.each([['bytes=0-', 206, [0, 1, 2, 3, 4, 5, 6, 7], 'bytes 0-7/8'], ['bytes=2-4', 206, [2, 3, 4], 'bytes 2-4/8'], ['bytes=6-99', 206, [6, 7], 'bytes 6-7/8'], ['bytes=8-', 416, [], 'bytes */8']] as const)('answers %s', async (range, status, bytes, said) => {
    const part = await partOf(whole(), range);
    expect([part.status, [...new Uint8Array(await part.arrayBuffer())], part.headers.get('Content-Range')]).toEqual([status, bytes, said]);
  });
  it('is whole for who asks for all of it', async () => expect((await partOf(whole(), null)).status).toBe(200));
});
