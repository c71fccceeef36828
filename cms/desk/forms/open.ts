import type { CheckboxField, PayloadRequest } from 'payload';
import { yes } from '../../fields/plain.ts';
import { sentence } from '../../validation/sentence.ts';
import { hasKeyFor } from '../reports/has-key.ts';

interface Form { readonly kind?: string | null; readonly slug?: string | null }

/** Whether a form takes answers now. A report can only be sealed to somebody's key, so without one its form stays closed. */
export const open = (): CheckboxField => ({
  ...yes('open', { nl: 'Neemt antwoorden aan', en: 'Takes answers' }, { description: {
    nl: 'Uit: de pagina zegt waar mensen wel terecht kunnen. Een meldpunt kan pas open als iemand een sleutel heeft.',
    en: 'Off: the page says where else to go. A report desk can only open once somebody has a key.',
  } }),
  defaultValue: true,
  validate: async (value: unknown, { data, event, req }: { data?: Form; event?: string; req: PayloadRequest }) => {
    if (value !== true || data?.kind !== 'report' || event === 'onChange' || (data.slug && await hasKeyFor(req.payload, data.slug))) return true;
    return sentence(req, {
      nl: 'Dit meldpunt heeft nog geen sleutel. Niemand kan dan lezen wat mensen melden. Maak eerst een sleutel bij “Sleutels van de meldpunten”.',
      en: 'This report desk has no key yet. Nobody could read what people report. First make a key under “Keys of the report desks”.',
    });
  },
}) as CheckboxField;
