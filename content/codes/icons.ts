/** Icons an editor can choose, by their Lucide names; drawn by `site/components/Icon.astro`. */
export const icons = [
  'receipt-euro', 'life-buoy', 'hand-coins', 'house', 'plug-zap', 'landmark', 'stethoscope', 'briefcase',
  'id-card', 'scale', 'mail-open', 'graduation-cap', 'users', 'utensils', 'toy-brick', 'messages-square',
  'book-open', 'newspaper', 'map-pin', 'calendar-days', 'clock', 'languages', 'hand-helping', 'house-plug',
  'pencil', 'search', 'chef-hat', 'truck', 'heart-handshake', 'megaphone', 'thermometer', 'door-open',
  'heater', 'wind', 'shower-head', 'lightbulb', 'phone', 'info', 'music', 'baby', 'file-text',
] as const;
export type Icon = (typeof icons)[number];
