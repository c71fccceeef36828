import { randomBytes } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { EncodedSpeech } from './encoder/speech.ts';

const folder = () => join(resolve(/* turbopackIgnore: true */ process.env.DATA_DIR ?? 'data'), 'media');
/** The same recording for old iPhones; the pages know it by this rule too. */
const besideOf = (file: string) => file.replace(/\.ogg$/, '.caf');

/** Writes both files of a recording among the uploads and answers the name of the first. A name is used once: a page in somebody's cache never plays another text. */
export async function keepSpeech({ ogg, caf }: EncodedSpeech): Promise<string> {
  const file = `speech-${randomBytes(8).toString('hex')}.ogg`;
  await mkdir(folder(), { recursive: true });
  await writeFile(join(folder(), file), ogg);
  await writeFile(join(folder(), besideOf(file)), caf);
  return file;
}

/** Takes away the files of recordings; one that is gone already is no fault. */
export async function dropSpeech(files: readonly string[]): Promise<void> {
  for (const file of files) for (const name of [file, besideOf(file)]) await rm(join(folder(), name), { force: true });
}
