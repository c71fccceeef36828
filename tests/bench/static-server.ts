import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathOf, typeOf } from '../../cms/publishing/built-files.ts';
import { Live } from '../../cms/publishing/live.ts';
import { entryOf } from '../../cms/publishing/render-changes.ts';
import { serveRelease } from '../../cms/server/static.ts';
import { filesIn } from '../files-in.ts';

/** The static server alone, on the files of a full build: `node static-server.ts folder port`. */
const [folder = '', port = '0'] = process.argv.slice(2);
const live = new Live();
const entries = await Promise.all((await filesIn(folder)).map(async (name) => [pathOf(name), await entryOf(typeOf(name), await readFile(join(folder, name)))] as const));
live.swap({ id: 'bench', madeAt: 0, code: 'bench', entries: new Map(entries) });
createServer((request, response) => serveRelease(live, request, response)).listen(Number(port), '127.0.0.1', () => process.stdout.write('ready\n'));
