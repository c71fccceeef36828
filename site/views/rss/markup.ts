const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text as XML 1.0 may hold it, in an element or an attribute: signs escaped, control characters and lone surrogates left out. */
export const xml = (value: string): string =>
  // oxlint-disable-next-line no-control-regex -- these are the characters that XML 1.0 forbids
  value.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '').toWellFormed().replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
