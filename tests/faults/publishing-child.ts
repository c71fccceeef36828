import { startSnapshot } from '../../content/start/snapshot.ts';
import { fewWords } from '../few-words.ts';
import { publisherRig } from '../publisher-rig.ts';

/** Publishes one change after the other until it is killed: every language of one topic, so that a release is a dozen files and a manifest. */
const [folder = ''] = process.argv.slice(2);
const rig = await publisherRig(fewWords(startSnapshot({ day: '2026-11-22', siteUrl: 'http://localhost:3000' })), folder);
process.stdout.write('ready\n');
for (let turn = 0; ; turn++) {
  const debts = rig.content.snapshot.topics.debts!;
  const title = Object.fromEntries(Object.keys(debts.title).map((locale) => [locale, `turn${turn}turn`]));
  rig.publisher.nudge(rig.content.save('topics', 'debts', { ...debts, title }));
  await rig.publisher.settled();
}
