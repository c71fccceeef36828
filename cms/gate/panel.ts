import type { UIField } from 'payload';

/** “Before you publish”, beside the form: what keeps a document back and what could be better, while somebody types. */
export const gatePanel = (): UIField => ({
  type: 'ui', name: 'gate', label: { nl: 'Voor u publiceert', en: 'Before you publish' },
  admin: { position: 'sidebar', disableListColumn: true, components: { Field: '/gate/panel/BeforePublishing.tsx#BeforePublishing' } },
});
