import type { Block } from 'payload';
import { callout } from './callout.ts';
import { contact } from './contact.ts';
import { figures } from './figures.ts';
import { hours } from './hours.ts';
import { links } from './links.ts';
import { picture } from './picture.ts';
import { steps } from './steps.ts';
import { text } from './text.ts';

/** The blocks of a page, in the order in which the admin offers them; their slugs are the block types of the snapshot. */
export const blocks: Block[] = [text, steps, callout, contact, hours, links, picture, figures];
