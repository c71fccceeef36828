import { notAnEmail, notAPhoneNumber, notAWebAddress } from '../validation/addresses.ts';
import { plain } from './plain.ts';
import type { FieldOptions, Words } from './words.ts';

export const phone = (options: FieldOptions = {}) => plain('phone', { nl: 'Telefoonnummer', en: 'Phone number' }, { ...options, check: notAPhoneNumber });
export const email = (options: FieldOptions = {}) => plain('email', { nl: 'E-mailadres', en: 'E-mail address' }, { ...options, check: notAnEmail });
/** A whole address on another site. */
export const webAddress = (name: string, label: Words, options: FieldOptions = {}) => plain(name, label, { ...options, check: notAWebAddress });
