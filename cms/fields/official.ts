import { webAddress } from './contact.ts';

/** The page of the authority itself that says what is written here. */
export const official = () => webAddress('official', { nl: 'Officiële bron', en: 'Official source' }, {
  sidebar: true, description: { nl: 'De pagina van de overheid of instantie waar dit staat. Vul ook in wanneer u dat hebt nagekeken.', en: 'The page of the authority that says this. Also fill in when you looked.' },
});
