import { createRoot } from 'react-dom/client';
import { placeAbove } from '../above.ts';
import { sentencesIn } from '../sentences.ts';
import type { AskIsland } from './data.ts';
import { restoreDraft } from './draft.ts';
import { Live } from './Live.tsx';

/** Takes over a request form that stands in the page. The form itself is not drawn again, so what was typed stays. */
export async function mount(form: HTMLFormElement): Promise<void> {
  const place = form.querySelector('[data-live]');
  if (!place || !form.dataset.island) return;
  const data = JSON.parse(form.dataset.island) as AskIsland;
  const { draft } = form.dataset;
  const say = await sentencesIn(data.lang, ['sign-up', 'ask']);
  createRoot(place).render(<Live data={data} draft={draft} wasKept={draft !== undefined && restoreDraft(draft, form)} form={form} above={placeAbove(form)} say={say} />);
}
