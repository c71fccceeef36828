import type { Translate } from '../../../cms/translation/machine/translate.ts';

/** What the machine does next, and what it was asked: a test sets and reads it. */
export const machine: { does: Translate; asked: (readonly string[])[] } = { does: async (texts, _from, to) => texts.map((text) => `${to}: ${text}`), asked: [] };

/** A translation machine on this computer, plugged in by `MACHINE_TRANSLATION`. */
export const translate: Translate = async (texts, from, to) => {
  machine.asked.push(texts);
  return machine.does(texts, from, to);
};
