import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A part without its comments: who saves the site pays for every byte. */
const part = (name: string): string => readFileSync(join(import.meta.dirname, 'worker', `${name}.js`), 'utf8').replace(/^\s*(?:\/\*\*[\s\S]*?\*\/|\/\/.*)\n/gm, '');
const script = (...names: readonly string[]): string => `'use strict';\n${names.map(part).join('\n')}`;

/**
 * The service worker: plain scripts, one after the other, because a worker without modules runs on old telephones too.
 * `off` is the one that sends what still waits, deletes what was saved, and takes itself away.
 */
export const workerText = { on: script('names', 'decide', 'packs', 'save', 'sounds', 'later', 'answer', 'on'), off: script('names', 'later', 'off') } as const;
