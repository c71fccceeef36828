import { file } from '../fields/relation.ts';
import { line } from '../fields/text.ts';
import { blockOf } from './block.ts';

export const picture = blockOf('picture', { nl: 'Foto', en: 'Picture' }, { nl: 'Foto’s', en: 'Pictures' }, [
  file('picture', { nl: 'Foto', en: 'Picture' }, 'image/', { required: true }), line('caption', { nl: 'Bijschrift', en: 'Caption' }),
]);
