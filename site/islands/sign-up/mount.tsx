import { createRoot } from 'react-dom/client';
import { placeAbove } from '../above.ts';
import { sentencesIn } from '../sentences.ts';
import type { IslandData } from './data.ts';
import { restoreLater } from './later.ts';
import { Live } from './Live.tsx';

/** Takes over a form that stands in the page. The form itself is not drawn again, so what was typed stays. */
export async function mount(form: HTMLFormElement): Promise<void> {
  const place = form.querySelector('[data-live]');
  if (!place || !form.dataset.island) return;
  const data = JSON.parse(form.dataset.island) as IslandData;
  const say = await sentencesIn(data.lang, ['', 'sign-up']);
  restoreLater(form);
  createRoot(place).render(<Live data={data} form={form} above={placeAbove(form)} say={say} />);
}
