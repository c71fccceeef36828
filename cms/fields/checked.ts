import { count } from './plain.ts';
import { day } from './time.ts';

/** The year of the text in which a fact was found. */
export const sourceYear = (required = false) => count('sourceYear', { nl: 'Jaar van de bron', en: 'Year of the source' }, { required, min: 2000, max: 2100, sidebar: true });
/** When somebody last looked whether this is still true. */
export const checkedOn = () => day('checkedOn', { nl: 'Nagekeken op', en: 'Checked on' }, { sidebar: true });
