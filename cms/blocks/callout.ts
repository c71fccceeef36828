import { choice } from '../fields/choice.ts';
import { body } from '../fields/text.ts';
import { blockOf, heading } from './block.ts';

export const callout = blockOf('callout', { nl: 'Kader', en: 'Call-out' }, { nl: 'Kaders', en: 'Call-outs' }, [
  choice('tone', { nl: 'Toon', en: 'Tone' }, { info: { nl: 'Goed om te weten', en: 'Good to know' }, warning: { nl: 'Let op', en: 'Take care' } }, { required: true, defaultValue: 'info' }),
  heading(), body('body', { nl: 'Tekst', en: 'Text' }, { required: true }),
]);
