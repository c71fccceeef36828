import type { Icon } from '../../codes/icons.ts';
import type { StartDocument } from '../document.ts';
import { t } from '../texts.ts';

/** A certificate of conduct is needed. */
const withChildren: readonly string[] = ['children', 'tutor'];
const role = (order: number, slug: string, icon: Icon, service?: string): StartDocument<'roles'> => ({
  slug, order, icon, service, title: t(`roles.${slug}.title`), summary: t(`roles.${slug}.summary`),
  ...(withChildren.includes(slug) ? { withChildren: true } : {}),
  blocks: [{ type: 'text', id: 'do', heading: t('roles.do.heading'), body: t(`roles.${slug}.do.body`) }],
});

export const roles: StartDocument<'roles'>[] = [
  role(1, 'desk', 'mail-open', 'walk-in-desk'),
  role(2, 'interpreter', 'languages', 'walk-in-desk'),
  role(3, 'tutor', 'graduation-cap', 'education-bridge'),
  role(4, 'energy-coach', 'house-plug', 'energy-help-desk'),
  role(5, 'cook', 'chef-hat', 'world-kitchen'),
  role(6, 'host', 'door-open', 'empowerment-room'),
  role(7, 'children', 'book-open', 'kids-oase'),
  role(8, 'driver', 'truck', 'social-catering'),
  role(9, 'social-media', 'megaphone'),
];
