import fc from 'fast-check';
import { expect, it } from 'vitest';
import { askedFrom, manners, previewAddress } from '../../../cms/preview/address.ts';
import { locales } from '../../../content/locales.ts';
import { collections, globals } from '../../../content/snapshot.ts';

const of = fc.oneof(fc.record({ collection: fc.constantFrom(...(Object.keys(collections) as (keyof typeof collections)[]), 'media' as const), id: fc.oneof(fc.integer({ min: 1 }).map(String), fc.stringMatching(/^[0-9a-f]{24}$/)) }), fc.record({ global: fc.constantFrom(...(Object.keys(globals) as (keyof typeof globals)[])) }));

it('an address says what was asked', () => {
  fc.assert(fc.property(fc.constantFrom(...locales), of, fc.option(fc.constantFrom('/', '/topics', '/events/a/2026-11-27'), { nil: undefined }), fc.constantFrom(...manners), (lang, target, at, manner) => {
    const asked = { lang, of: target, ...(at === undefined ? {} : { at }), manner };
    expect(askedFrom(previewAddress(asked))).toEqual(asked);
  }));
});

it('nothing else is an address, and nothing private can be asked for', () => {
  for (const url of ['/preview', '/preview/nl', '/preview/xx?of=topics:1', '/preview/nl/a?of=topics:1', '/preview/nl?of=users:1', '/preview/nl?of=toString:1', '/preview/nl?of=globals:retention', '/preview/nl?of=globals:constructor', '/preview/nl?of=topics:1&at=//evil.example', '/preview/nl?of=topics:1&at=https://evil.example', '/preview/nl?of=topics:1%20or%201', '/preview/nl?of=topics:1&as=raw'])
    expect(askedFrom(url), url).toBeUndefined();
});
