import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkLinks } from '../../../cms/publishing/checks/links.ts';
import { checkPersonalData, isCitizenNumber, normalContact } from '../../../cms/publishing/checks/personal-data.ts';
import { checkSize, largestPage } from '../../../cms/publishing/checks/size.ts';

const page = (body: string) => `<!DOCTYPE html><html lang="nl"><body>${body}</body></html>`;

describe('links', () => {
  const exists = (path: string) => ['/nl', '/nl/topics/debts', '/assets/a.css'].includes(path);
  it('accepts what exists, other sites, mail, telephone and files the server answers', () => {
    const html = page('<h2 id="a">x</h2><a href="/nl#help">1</a><a href="#a">2</a><a href="https://example.org/x">3</a><a href="mailto:a@b.nl">4</a><a href="tel:071">5</a><a href="/media/x.pdf">6</a><a href="/nl/topics/debts?q=1">7</a>');
    expect(checkLinks('/nl', html, exists)).toEqual([]);
  });
  it('names each link to nothing once, and each anchor without an id', () => {
    const html = page('<a href="/nl/topics/gone">1</a><a href="/nl/topics/gone">2</a><a href="#nowhere">3</a><img src="/pictures/none.png"><form action="/feedback/nl/topics/debts"></form><form action="/feedback/nl/topics/gone"></form>');
    expect(checkLinks('/nl', html, exists).map(({ detail }) => detail)).toEqual(['/nl/topics/gone', '#nowhere', '/pictures/none.png', '/feedback/nl/topics/gone']);
  });
});

describe('personal data', () => {
  const open = new Set([normalContact('Desk@Example.org'), normalContact('+31 6 1234 5678')]);
  it('accepts contact details that are public, however they are written', () => {
    expect(checkPersonalData('/nl', page('<p>desk@example.org, 06-12345678, 0031 612345678</p><a href="tel:+31612345678">bel</a>'), open)).toEqual([]);
  });
  it('finds an address, a mobile number and a citizen number in a text, and does not repeat them', () => {
    const found = checkPersonalData('/nl/x', page('<p>Mail amina@example.com of bel 06 98 76 54 32. BSN 111222333.</p>'), open);
    expect(found.map(({ kind }) => kind)).toEqual(['personal-data', 'personal-data', 'personal-data']);
    expect(JSON.stringify(found)).not.toMatch(/amina@|98 76|111222333/);
  });
  it('does not take markup, dates, amounts or other nine digits for people', () => {
    expect(checkPersonalData('/nl', page('<script type="application/ld+json">{"x":"amina@example.com"}</script><p data-x="111222333">€ 111.222.333, 123456789, 2026-11-27</p>'), open)).toEqual([]);
  });
  it('knows citizen numbers by the eleven test', () => {
    expect(isCitizenNumber('111222333')).toBe(true);
    expect(isCitizenNumber('000000000')).toBe(false);
    fc.assert(fc.property(fc.integer({ min: 10_000_000, max: 99_999_999 }), (start) => {
      const valid = [...Array(10).keys()].filter((last) => isCitizenNumber(`${start}${last}`));
      expect(valid.length).toBeLessThanOrEqual(1);
    }));
  });
});

it('refuses a page that is a mistake in size', () => {
  expect(checkSize('/nl', largestPage)).toEqual([]);
  expect(checkSize('/nl', largestPage + 1)).toHaveLength(1);
});
