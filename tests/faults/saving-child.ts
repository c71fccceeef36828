import { getPayload } from 'payload';

/** Saves one document over and over, each time all its parts with the same number, until it is killed. */
const { default: config } = await import('../../cms/payload.config.ts');
const payload = await getPayload({ config });
payload.logger.level = 'silent';
const { docs: [found] } = await payload.find({ collection: 'topics', where: { slug: { equals: 'kill' } }, depth: 0, locale: 'nl' });
const document = found ?? (await payload.create({ collection: 'topics', data: { slug: 'kill', title: 'n0', summary: 'n0', icon: 'house', order: 1, _status: 'published', blocks: [{ blockType: 'text', body: 'n0' }, { blockType: 'steps', steps: [{ title: 'n0' }, { title: 'n0' }] }] } as never, locale: 'nl' }));
process.stdout.write('ready\n');
for (let turn = 1; ; turn++) {
  const number = `n${turn}`;
  const blocks = (document.blocks as { id: string; steps?: { id: string }[] }[]).map((block) => ({ ...block, ...('body' in block ? { body: number } : {}), ...(block.steps ? { steps: block.steps.map((step) => ({ ...step, title: number })) } : {}) }));
  await payload.update({ collection: 'topics', id: document.id, data: { title: number, summary: number, blocks, _status: 'published' } as never, locale: 'nl' });
  process.stdout.write(`${number}\n`);
}
