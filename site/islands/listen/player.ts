import { offerDevice } from './device-voice.ts';

const speeds = [0.75, 1, 1.25, 1.5] as const;
const players = () => [...document.querySelectorAll<HTMLAudioElement>('.listen audio')];
const blockOf = (audio: HTMLAudioElement) => audio.closest('.spoken');
let speed = 1;

/**
 * From now on: one plays at a time, the next block follows by itself, the block that is read is marked, and a speed can be chosen.
 * @param first the one that plays already
 */
export function begin(first: HTMLAudioElement): void {
  for (const audio of players()) {
    audio.addEventListener('play', () => started(audio));
    audio.addEventListener('pause', () => blockOf(audio)?.classList.remove('now'));
    audio.addEventListener('ended', () => void next(audio)?.play());
  }
  if (!first.paused) started(first);
}

function started(audio: HTMLAudioElement): void {
  for (const other of players()) if (other !== audio) other.pause();
  audio.playbackRate = speed;
  blockOf(audio)?.classList.add('now');
  offerSpeed(audio);
  offerDevice(audio);
}

/** The block that follows; the page as a whole is followed by nothing. */
function next(audio: HTMLAudioElement): HTMLAudioElement | undefined {
  const blocks = players().filter(blockOf);
  return blockOf(audio) ? blocks[blocks.indexOf(audio) + 1] : undefined;
}

function offerSpeed(audio: HTMLAudioElement): void {
  const figure = audio.closest<HTMLElement>('.listen');
  if (!figure || figure.querySelector('select')) return;
  const label = document.createElement('label');
  const select = document.createElement('select');
  for (const each of speeds) select.add(new Option(`${each}×`, String(each), each === 1, each === speed));
  select.addEventListener('change', () => {
    speed = Number(select.value);
    for (const player of players()) player.playbackRate = speed;
    for (const other of document.querySelectorAll<HTMLSelectElement>('.listen select')) other.value = select.value;
  });
  label.append(figure.dataset.speed ?? '', select);
  figure.append(label);
}
