import { createRoot } from 'react-dom/client';
import type { IslandData } from './data.ts';
import { Live } from './Live.tsx';
import { sentencesIn } from './sentences.ts';

/** Takes over a form that stands in the page. The form itself is not drawn again, so what was typed stays. */
export async function mount(form: HTMLFormElement): Promise<void> {
  const place = form.querySelector('[data-live]');
  if (!place || !form.dataset.island) return;
  const data = JSON.parse(form.dataset.island) as IslandData;
  const say = await sentencesIn(data.lang);
  // What the server found wrong stands in the page until the next try.
  const above = document.createElement('div');
  form.before(above);
  form.addEventListener('submit', () => {
    for (const old of document.querySelectorAll('main > .wrap > .errors, form[data-island] .err')) if (!above.contains(old)) old.remove();
  }, { once: true });
  createRoot(place).render(<Live data={data} form={form} above={above} say={say} />);
}
