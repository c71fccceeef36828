import { type Icon, icons } from '../../content/codes/icons.ts';

/** Icons that the site itself draws, beside those an editor can choose. */
export const interfaceIcons = [
  'chevron-right', 'repeat', 'coins', 'triangle-alert', 'printer', 'accessibility', 'calendar-x', 'mail', 'map', 'history', 'rss',
  'calendar-plus', 'external-link', 'download', 'circle-help',
  'check', 'lock',
] as const;
export type IconName = Icon | (typeof interfaceIcons)[number];

/** Every icon that can appear on a page. */
export const iconNames: readonly IconName[] = [...new Set([...icons, ...interfaceIcons])];
