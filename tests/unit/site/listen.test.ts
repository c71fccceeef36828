import { expect, it } from 'vitest';
import { locales } from '../../../content/locales.ts';
import type { Audio, Clip } from '../../../content/snapshot.ts';
import { chooseVoice } from '../../../site/islands/listen/choose-voice.ts';
import { clipLength, listenOf } from '../../../site/views/listen.ts';

const clip = (stale = false): Clip => ({ url: '/media/speech-1.ogg', seconds: 62, bytes: 120_000, stale });
const readiness = (ar: 'missing' | 'unchecked' = 'unchecked') => ({ ...Object.fromEntries(locales.map((locale) => [locale, 'checked'])), ar }) as never;
const heard = (audio: Audio | undefined, ar?: 'missing') => { const { page, parts } = listenOf({ audio, readiness: readiness(ar) }, 'ar'); return [page?.stale ?? page?.length, [...parts.keys()]]; };

it('the page as it stands, else the blocks that did not change, and an older page beside them', () => {
  const blocks = { b1: clip(), b2: clip(true) };
  expect(heard(undefined)).toEqual([undefined, []]);
  expect(heard({ ar: { whole: clip(), blocks } })).toEqual([clipLength('ar', 62), []]);
  expect(heard({ ar: { whole: clip(true), blocks } })).toEqual([true, ['b1']]);
  expect(heard({ ar: { blocks } })).toEqual([undefined, ['b1']]);
});
it('never a voice of another language than the text', () => {
  expect(heard({ nl: { whole: clip(), blocks: {} } })).toEqual([undefined, []]);
  expect(heard({ ar: { whole: clip(), blocks: { b1: clip() } } }, 'missing')).toEqual([undefined, []]);
});
it('says how long in twelve languages with Latin digits', () => {
  for (const locale of locales) expect([clipLength(locale, 45), clipLength(locale, 119)]).toEqual([expect.stringMatching(/45/), expect.stringMatching(/2/)]);
  expect([clipLength('nl', 0.4), clipLength('nl', 59.9), clipLength('en', 62)]).toEqual(['1 sec', '60 sec', '1 min']);
});

const voice = (lang: string, localService = true, isDefault = false) => ({ lang, localService, default: isDefault });
it('a device speaks only with a voice of its own in exactly this language', () => {
  const some = [voice('en-US', true, true), voice('nl-NL'), voice('ar-SA', false), voice('zh_CN'), voice('TR-tr'), voice('tir', true)];
  expect(chooseVoice(some, 'nl')?.lang).toBe('nl-NL');
  expect(chooseVoice(some, 'zh')?.lang).toBe('zh_CN');
  expect(chooseVoice(some, 'tr')?.lang).toBe('TR-tr');
  // From a company's server, of another language that begins alike, or English instead: no voice.
  for (const lang of ['ar', 'ti', 'am', 'fa', 'n', 'e']) expect([lang, chooseVoice(some, lang)]).toEqual([lang, undefined]);
  expect(chooseVoice([voice('en-GB'), voice('en-US', true, true)], 'en')?.lang).toBe('en-US');
  expect(chooseVoice([], 'nl')).toBeUndefined();
});
