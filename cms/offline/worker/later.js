const database = 'offline';
/** What was not sent in this time is deleted, and so is what was. */
const keptFor = 7 * 24 * 60 * 60 * 1000;
/** Faster than this after its ticket a form looks like a robot's, and would wait for a person of the desk. */
const unhurried = 1200;
const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
let sending;

/** Runs one transaction on the sign-ups that wait; `act` gets the store and `done`, which sets the answer. */
function onLater(mode, act) {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(database, 1);
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('later', { keyPath: 'id' }));
    opening.addEventListener('error', () => reject(opening.error));
    opening.addEventListener('success', () => {
      const db = opening.result;
      // Whoever deletes the database is not made to wait.
      db.addEventListener('versionchange', () => db.close());
      let answer;
      const transaction = db.transaction('later', mode);
      act(transaction.objectStore('later'), (value) => { answer = value; });
      transaction.addEventListener('complete', () => { db.close(); resolve(answer); });
      transaction.addEventListener('abort', () => { db.close(); reject(transaction.error); });
    });
  });
}

const keepLater = (entry) => onLater('readwrite', (store) => store.put(entry));
const forgetLater = (id) => onLater('readwrite', (store) => store.delete(id));

/** Everything kept, oldest first; what is older than seven days is deleted first. */
const allLater = () => onLater('readwrite', (store, done) => {
  store.getAll().addEventListener('success', ({ target: { result } }) => {
    const old = Date.now() - keptFor;
    for (const { id, at } of result) if (at < old) store.delete(id);
    done(result.filter(({ at }) => at >= old).sort((a, b) => a.at - b.at));
  });
});

/** Changes an entry unless somebody removed it meanwhile. `change` gets it as it is now. */
const changeLater = (id, change) => onLater('readwrite', (store, done) => {
  store.get(id).addEventListener('success', ({ target: { result } }) => {
    if (!result) return;
    const changed = change(result);
    done(changed);
    store.put(changed);
  });
});

/** Sends what waits, one after the other, once at a time. Says whether something still waits. */
function sendLater() {
  sending = sending || sendAll().finally(() => { sending = undefined; });
  return sending;
}

async function sendAll() {
  for (const { id, state } of await allLater()) if (state === 'waiting') await sendOne(id).catch(() => {});
  const left = await allLater();
  return left.some(({ state }) => state === 'waiting');
}

/** The ticket is stored before anything is sent, and the first one stored is the one used: however often this is tried, it is one sign-up. */
async function sendOne(id, again = true) {
  const entry = await ticketed(id);
  if (!entry) return undefined;
  const answer = await posted(entry);
  const settled = ({ lang, sitting, path, title, when, at }, more) => ({ id, lang, sitting, path, title, when, at, ...more });
  if (answer.address) await changeLater(id, (now) => settled(now, { state: 'done', address: answer.address, code: answer.code, got: answer.state }));
  else if (answer.refused === 'over') await changeLater(id, (now) => settled(now, { state: 'refused', why: 'over' }));
  else if (answer.faults && answer.faults.length > 0) await changeLater(id, (now) => ({ ...now, state: 'faults' }));
  else {
    // An old ticket with which nobody is signed up is exchanged, once.
    if (!answer.ticket || !again) return undefined;
    await changeLater(id, (now) => ({ ...now, ticket: answer.ticket }));
    await pause(unhurried);
    return sendOne(id, false);
  }
  for (const client of await clients.matchAll({ includeUncontrolled: true })) client.postMessage({ later: true });
  return undefined;
}

async function ticketed(id) {
  const entry = (await allLater()).find((one) => one.id === id);
  if (!entry || entry.ticket) return entry;
  const response = await fetch(`/seats/${entry.sitting}/ticket.json`, { cache: 'no-store' });
  if (response.status === 404) return { ...entry, gone: true };
  if (!response.ok) return undefined;
  const { ticket } = await response.json();
  const kept = await changeLater(id, (now) => ({ ...now, ticket: now.ticket || ticket }));
  await pause(unhurried);
  return kept;
}

async function posted({ path, fields, ticket, gone }) {
  if (gone) return { refused: 'over' };
  const body = new URLSearchParams([...fields, ['step', 'send'], ['ticket', ticket]]);
  const response = await fetch(path, { method: 'POST', body, headers: { Accept: 'application/json' } });
  if (response.status === 404) return { refused: 'over' };
  return response.status >= 500 ? {} : response.json();
}
