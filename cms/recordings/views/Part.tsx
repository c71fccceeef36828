'use client';

import { useEffect, useRef, useState } from 'react';
import { factsOf, type Locale } from '../../../content/locales.ts';
import type { Words } from '../../fields/words.ts';
import { type Recording, record } from '../browser/microphone.ts';
import { toWave } from '../browser/to-wave.ts';
import type { PartState } from '../state.ts';
import { Elapsed } from './Elapsed.tsx';
import { lengthAndSize, minutes } from './length-and-size.ts';
import { words } from './words.ts';

interface Props {
  readonly part: PartState;
  readonly title: string;
  readonly language: Locale;
  say(text: Words): string;
  /** Asks an endpoint of `/api/audio`; answers why not. */
  ask(what: string, more: Record<string, string>, init: RequestInit): Promise<string | undefined>;
}
type Doing = 'nothing' | 'opening' | 'recording' | 'saving';
interface Heard { readonly wave: Blob; readonly url: string; readonly seconds: number }

/** One part of a text: its words in big letters, and a recorder. Nothing plays by itself, and nothing is kept before “save”. */
export function Part({ part: { part, lines, hash, clip }, title, language, say, ask }: Props) {
  const [doing, setDoing] = useState<Doing>('nothing');
  const [heard, setHeard] = useState<Heard>();
  const [said, setSaid] = useState('');
  const going = useRef<Recording>(undefined);
  const file = useRef<HTMLInputElement>(null);
  useEffect(() => () => going.current?.cancel(), []);
  useEffect(() => () => { if (heard) URL.revokeObjectURL(heard.url); }, [heard]);

  const open = async (sound: Blob) => {
    setDoing('opening');
    const opened = await toWave(sound).catch(() => undefined);
    setHeard(opened && { ...opened, url: URL.createObjectURL(opened.wave) });
    setSaid(opened ? '' : say(words.noSound));
    setDoing('nothing');
  };
  const begin = async () => {
    setHeard(undefined);
    setSaid('');
    going.current = await record(() => void stop()).catch(() => undefined);
    if (going.current) setDoing('recording');
    else setSaid(say(words.noMicrophone));
  };
  async function stop() {
    const recording = going.current;
    going.current = undefined;
    if (recording) await open(await recording.stop());
  }
  const save = async () => {
    if (!heard) return;
    setDoing('saving');
    const fault = await ask('keep', { part, hash }, { method: 'POST', headers: { 'Content-Type': 'audio/wav' }, body: heard.wave });
    setDoing('nothing');
    setSaid(fault ?? say(words.saved));
    if (!fault) setHeard(undefined);
  };
  const remove = async () => {
    if (!confirm(say(words.sure))) return;
    setSaid((await ask('drop', { part }, { method: 'POST' })) ?? say(words.removed));
  };
  const { dir } = factsOf(language);
  const name = `part-${part}`;
  const busy = doing !== 'nothing';
  const state = !clip ? words.none : clip.stale ? words.stale : words.good;
  return (
    <section className={doing === 'recording' ? 'part is-recording' : 'part'} aria-labelledby={name}>
      <h3 id={name}>{title}</h3>
      <p className={clip ? (clip.stale ? 'state old' : 'state good') : 'state'}>{say(state)}{clip && <> · <bdi>{lengthAndSize(clip)}</bdi></>}</p>
      {clip && !heard && <audio controls preload="none" src={clip.url} aria-label={title} />}
      {lines.length > 0 && <details open><summary>{say(words.text)}</summary><div className="words" lang={language} dir={dir}>{lines.map((line, at) => <p key={`${at} ${line}`}>{line}</p>)}</div></details>}
      <div className="buttons">
        {doing === 'recording' && <><p className="now" role="status">{say(words.recording)} <Elapsed /></p><button type="button" className="main" onClick={() => void stop()}>{say(words.stop)}</button></>}
        {heard && <div className="heard"><p>{say(words.listen)} <bdi>{minutes(heard.seconds)}</bdi></p><audio controls src={heard.url} aria-label={say(words.listen)} /></div>}
        {heard && <button type="button" className="main" disabled={busy} onClick={() => void save()}>{say(words.save)}</button>}
        {lines.length > 0 && doing !== 'recording' && <button type="button" disabled={busy} onClick={() => void begin()}>{say(heard || clip ? words.again : words.record)}</button>}
        {heard && <button type="button" disabled={busy} onClick={() => setHeard(undefined)}>{say(words.discard)}</button>}
        {lines.length > 0 && !heard && doing !== 'recording' && <button type="button" disabled={busy} onClick={() => file.current?.click()}>{say(words.upload)}</button>}
        {clip && !heard && doing !== 'recording' && <button type="button" disabled={busy} onClick={() => void remove()}>{say(words.remove)}</button>}
        <input ref={file} type="file" accept="audio/*" hidden aria-label={say(words.upload)} onChange={({ target }) => { const [chosen] = target.files ?? []; if (chosen) void open(chosen); target.value = ''; }} />
      </div>
      <p role="status">{doing === 'opening' ? say(words.opening) : doing === 'saving' ? say(words.saving) : said}</p>
    </section>
  );
}
