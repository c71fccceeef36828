import type { Block } from '../../snapshot.ts';
import type { StartDocument } from '../document.ts';
import { t } from '../texts.ts';

const texts = (slug: string, ids: string[]): Block[] =>
  ids.map((id) => ({ type: 'text', id, heading: t(`pages.${slug}.${id}.heading`), body: t(`pages.${slug}.${id}.body`) }));
const page = (slug: string, blocks: Block[]): StartDocument<'pages'> => ({ slug, title: t(`pages.${slug}.title`), summary: t(`pages.${slug}.summary`), blocks });

const readMore: Block = {
  type: 'links', id: 'more', heading: t('pages.about.more.heading'),
  links: [
    { label: t('pages.about.more.services'), path: '/services' },
    { label: t('pages.about.more.places'), path: '/places' },
    { label: t('pages.about.more.volunteer'), path: '/volunteer' },
    { label: t('pages.about.more.report'), path: '/reports/2023' },
  ],
};

export const pages: StartDocument<'pages'>[] = [
  page('about', [...texts('about', ['who', 'for-whom', 'why', 'how', 'languages', 'motto']), readMore]),
  page('privacy', texts('privacy', ['not', 'server', 'signUp', 'requests', 'volunteers', 'links', 'desk'])),
  page('accessibility', texts('accessibility', ['do', 'unknown', 'help'])),
];
