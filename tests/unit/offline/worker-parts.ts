import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { root } from '../../built-site.ts';

/** Functions of the worker, which is plain script, by name. `given`: what a browser would have there. */
export function workerParts<Parts>(files: readonly string[], names: readonly string[], given: object = {}): Parts {
  const text = files.map((name) => readFileSync(join(root, `cms/offline/worker/${name}.js`), 'utf8')).join('\n');
  return runInNewContext(`${text}\n;({ ${names.join(', ')} })`, { ...given }) as Parts;
}
