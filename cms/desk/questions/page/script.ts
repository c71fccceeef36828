/**
 * Notes a question on the device first and sends it when there is a connection, once: the key made here is unique in the log. Each question has an entry of
 * its own in the device's storage, so that two open pages do not overwrite each other. Where there is no storage the form goes its own way.
 */
export const script = String.raw`(() => {
'use strict';
const by = (id) => document.getElementById(id);
const form = by('log'), said = by('said'), waiting = by('waiting'), words = by('words').dataset;
const prefix = 'question-log ';
let store;
try { store = window.localStorage; store.setItem(prefix + 'try', '1'); store.removeItem(prefix + 'try'); } catch { return; }
const names = () => Object.keys(store).filter((name) => name.startsWith(prefix));
const read = (name) => { try { return JSON.parse(store.getItem(name)); } catch { return null; } };
const newKey = () => {
  if (crypto.randomUUID) return crypto.randomUUID();
  const hex = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
};
const dayNow = () => { const now = new Date(); return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-'); };
const tokens = new Map();
const element = (tag, text, type) => { const made = document.createElement(tag); made.textContent = text; if (type) made.className = type; return made; };

async function post(body) {
  const response = await fetch(form.action, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body), signal: AbortSignal.timeout(20000) });
  if (response.status === 401 || response.status === 403) throw 'log-in';
  if (!response.ok) throw 'later';
  return response.json();
}

function showWaiting(why) {
  const n = names().length;
  waiting.hidden = n === 0;
  waiting.replaceChildren(n === 1 ? words.waitsOne : words.waits.replace('{n}', n));
  if (why !== 'log-in') return;
  const link = element('a', words.logInLink);
  link.href = words.logInPath; link.target = '_blank';
  waiting.append(' ', words.logIn, ' ', link);
}

let sending;
const send = () => { sending ??= sendAll().finally(() => { sending = undefined; }); return sending; };
async function sendAll() {
  for (let some = names().slice(0, 200); some.length > 0; some = names().slice(0, 200)) {
    try {
      const { answers } = await post({ questions: some.map(read).filter(Boolean) });
      for (const name of some) store.removeItem(name);
      for (const { key, state, undo } of answers) {
        if (undo) tokens.set(key, undo);
        if (state === 'refused') tell(words.refused);
      }
    } catch (why) { showWaiting(why); return; }
  }
  showWaiting();
}

function tell(text) {
  said.replaceChildren(element('p', text));
  said.hidden = false;
}

/** Does something to a question: on the device while it waits there, else at the server. */
async function reach(key, here, there) {
  await sending;
  if (store.getItem(prefix + key) !== null) { here(prefix + key); showWaiting(); return true; }
  if (!tokens.has(key)) return false;
  return there(tokens.get(key));
}

function tellLogged(question, labels) {
  tell(words.logged + ' ' + labels.join(' · '));
  const undo = element('button', words.undo, 'quiet');
  undo.type = 'button';
  undo.addEventListener('click', async () => {
    undo.disabled = true;
    try {
      const gone = await reach(question.key, (name) => store.removeItem(name), async (token) => (await post({ undo: token })).undone);
      tell(gone ? words.undone : words.tooLate);
    } catch { undo.disabled = false; said.append(element('p', words.noConnection)); }
  });
  said.append(undo);
  if (question.done === 'referred') said.append(whom(question.key));
  said.focus({ preventScroll: true });
  window.scrollTo({ top: 0 });
}

function whom(key) {
  const list = by('whom').content.cloneNode(true);
  const box = list.firstElementChild;
  box.addEventListener('click', async ({ target }) => {
    const button = target.closest('button');
    if (!button) return;
    try {
      const noted = await reach(key, (name) => store.setItem(name, JSON.stringify({ ...read(name), referredTo: button.value })), async (token) => (await post({ refer: token, referredTo: button.value })).referred);
      box.replaceChildren(element('p', noted ? '→ ' + button.textContent : words.tooLate));
    } catch { box.append(element('p', words.noConnection)); }
  });
  return list;
}

form.addEventListener('submit', (event) => {
  const button = event.submitter;
  if (!button || button.name !== 'done') return;
  const chosen = (name) => form.querySelector('input[name=' + name + ']:checked');
  const [topic, language] = [chosen('topic'), chosen('language')];
  if (!topic || !language) return;
  const question = { key: newKey(), day: dayNow(), topic: topic.value, language: language.value, done: button.value };
  try { store.setItem(prefix + question.key, JSON.stringify(question)); } catch { return; }
  event.preventDefault();
  const labels = [topic, language].map((input) => input.parentElement.textContent.trim()).concat(button.textContent.trim());
  form.reset();
  tellLogged(question, labels);
  void send();
});

/** So that one glance leads on to the next: the second choice comes into sight after the first. */
form.addEventListener('change', ({ target }) => {
  const next = target.name === 'topic' ? by('languages') : by('done');
  next.scrollIntoView({ block: 'nearest', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
});
addEventListener('online', () => void send());
document.addEventListener('visibilitychange', () => { if (!document.hidden) void send(); });
setInterval(() => { if (names().length > 0) void send(); }, 30000);
/** The page stays open for a whole shift: the login is kept fresh as the admin keeps it. */
setInterval(() => { if (navigator.onLine) fetch('/api/users/refresh-token', { method: 'POST' }).catch(() => {}); }, 1800000);
void send();
})();`;
