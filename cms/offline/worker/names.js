/** Caches: `packs` holds the list of each saved language, `pack-nl-<digest>` its files, `sounds-nl` its recordings. */
const pointers = 'packs';
const packName = (lang, digest) => `pack-${lang}-${digest}`;
const soundsName = (lang) => `sounds-${lang}`;
const isOurs = (name) => name === pointers || /^(?:pack|sounds)-[a-z]{2}/.test(name);
const listPath = (lang) => `/${lang}/pack.json`;
const offlinePath = (lang) => `/${lang}/offline`;
