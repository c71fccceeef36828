/** Says first in the title that something is not right, as the page without script does. */
export function markTitle(prefix: string, wrong: boolean): void {
  const start = `${prefix} `;
  const title = document.title.startsWith(start) ? document.title.slice(start.length) : document.title;
  document.title = wrong ? start + title : title;
}
