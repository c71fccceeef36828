/** A page from the network is not waited for longer than this when the pack has it. */
const patience = 3000;

const langOf = (path) => path.split('/')[1];

/** A page: fresh if the network answers soon and well, else as it was saved, else the page that lists what is saved. */
async function page(request, path, patient) {
  const saved = await savedFile(path);
  const fresh = fetch(request);
  const soon = saved && !patient ? Promise.race([fresh, new Promise((resolve) => setTimeout(resolve, patience))]) : fresh;
  const response = await soon.catch(() => undefined);
  if (response && response.status < 500) return response;
  fresh.catch(() => undefined);
  return (saved && asSaved(saved, path)) || (await offlinePage(path)) || fresh;
}

/** A search asks the server; without a connection the saved pages are searched. */
async function search(request, path, query) {
  const fresh = fetch(request);
  const response = await fresh.catch(() => undefined);
  if (response && response.status < 500) return response;
  const to = offlinePath(langOf(path));
  return (await savedFile(to)) ? Response.redirect(to + query) : (await offlinePage(path)) || fresh;
}

async function asset(request, path) {
  const saved = await savedFile(path);
  return saved ? saved.found : fetch(request);
}

/** The page that lists what is saved: in the language of the address, else in the one that was saved last. */
async function offlinePage(path) {
  const all = [...(await packs()).values()].sort((a, b) => b.savedAt - a.savedAt);
  const pack = all.find(({ lang }) => lang === langOf(path)) || all[0];
  const saved = pack && (await savedFile(offlinePath(pack.lang)));
  return saved && saved.found;
}

/** What only the server makes: the page beside its Dutch, and the list of others who help by what is chosen. Without a connection it would do nothing. */
const needsServer = [/<p class="show">[^]*?<\/p>/g, /<form class="form ask-directory[^]*?<\/form>/g];

/** A saved page says of which day it is: “open today” was written that day. */
async function asSaved({ pack, found }, path) {
  if (path === offlinePath(pack.lang)) return found;
  const html = needsServer.reduce((text, part) => text.replace(part, ''), await found.text());
  const said = html.replace(/<main\b[^>]*>/, (tag) => `${tag}<div class="wrap head-part"><p class="note" data-saved>${pack.asOf}</p></div>`);
  return new Response(said, { headers: found.headers });
}
