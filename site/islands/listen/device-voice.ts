import { chooseVoice } from './choose-voice.ts';

/** What the text of the page is made of, without what belongs to a player or to a text in another language. */
const readable = '.body :is(h2, h3, p, li)';
let offered = false;

/**
 * Once somebody listens to a block: a button with which the device reads the parts that nobody has recorded, where it has a voice of this language. Nothing where the
 * whole page was recorded.
 */
export function offerDevice(audio: HTMLAudioElement): void {
  const figure = audio.closest<HTMLElement>('.listen');
  const lang = document.documentElement.lang;
  if (offered || !figure || !audio.closest('.spoken') || typeof speechSynthesis === 'undefined') return;
  const look = () => {
    const voice = chooseVoice(speechSynthesis.getVoices(), lang);
    if (!voice || offered) return;
    offered = true;
    figure.append(...button(figure.dataset, voice, lang));
  };
  look();
  // Some browsers find their voices only now.
  speechSynthesis.addEventListener?.('voiceschanged', look);
}

function button({ device = '', note = '', stop = '' }: DOMStringMap, voice: SpeechSynthesisVoice, lang: string): Node[] {
  const made = document.createElement('button');
  const small = document.createElement('p');
  Object.assign(made, { type: 'button', className: 'btn quiet', textContent: device });
  Object.assign(small, { className: 'small soft', textContent: note });
  const ended = () => { made.textContent = device; };
  made.addEventListener('click', () => {
    const speaking = made.textContent === stop;
    speechSynthesis.cancel();
    if (speaking) return ended();
    for (const player of document.querySelectorAll('audio')) player.pause();
    made.textContent = stop;
    const parts = unrecorded(lang);
    parts.forEach((text, at) => {
      const said = new SpeechSynthesisUtterance(text);
      Object.assign(said, { voice, lang: voice.lang });
      if (at === parts.length - 1) said.addEventListener('end', ended);
      speechSynthesis.speak(said);
    });
  });
  addEventListener('pagehide', () => speechSynthesis.cancel());
  return [made, small];
}

/** The texts in the page's own language that no recording reads. */
const unrecorded = (lang: string): string[] => [...document.querySelectorAll<HTMLElement>(readable)]
  .filter((element) => !element.closest('.spoken, .listen, .fallback, details') && !element.querySelector('p, li') && element.closest<HTMLElement>('[lang]')?.lang === lang)
  .map((element) => element.innerText.trim()).filter(Boolean);
