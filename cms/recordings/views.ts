/** The tab “Read aloud” of every document that has a text to read. */
export const recordingsTab = {
  recordings: {
    Component: '/recordings/views/RecordingsTab.tsx#RecordingsTab', path: '/recordings' as const,
    tab: { label: ({ t }: { t: (key: string) => string }) => t('version:readAloud'), href: '/recordings', order: 800 },
  },
};
