/**
 * Follows the form of the admin that this page stands beside: what is typed is sent to the page's own address, and what comes back is put in place. Only where something
 * differs, so that the page does not jump and what is open stays open. Nothing is saved.
 */
(() => {
  'use strict';
  const admin = window.opener ?? (window.parent === window ? null : window.parent);
  if (!admin) return;
  /** Milliseconds after the last key. */
  const pause = 300;
  let timer, latest, busy = false, again = false;

  window.addEventListener('message', ({ origin, source, data }) => {
    if (origin !== window.location.origin || source !== admin) return;
    if (data?.type === 'payload-live-preview' && data.data) latest = JSON.stringify({ locale: data.locale, data: data.data }, (_name, value) => (value === undefined ? null : value));
    else if (data?.type !== 'payload-document-event') return;
    clearTimeout(timer);
    timer = setTimeout(follow, pause);
  });

  async function follow() {
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    try {
      const answer = await fetch(window.location.href, latest ? { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: latest } : {});
      if (!answer.ok && answer.status !== 422) throw new Error(String(answer.status));
      put(document.documentElement, new DOMParser().parseFromString(await answer.text(), 'text/html').documentElement);
    } catch {
      document.querySelector('.preview')?.setAttribute('data-gone', '');
    }
    busy = false;
    if (again) {
      again = false;
      void follow();
    }
  }

  /** Makes an element of the page like the fresh one, touching only what differs. */
  function put(old, fresh) {
    if (old.isEqualNode(fresh)) return;
    for (const name of old.getAttributeNames()) if (!fresh.hasAttribute(name) && !keeps(old, name)) old.removeAttribute(name);
    for (const name of fresh.getAttributeNames()) if (old.getAttribute(name) !== fresh.getAttribute(name) && !keeps(old, name)) old.setAttribute(name, fresh.getAttribute(name));
    const [before, after] = [[...old.childNodes], [...fresh.childNodes]];
    while (before[0] && after[0] && before[0].isEqualNode(after[0])) { before.shift(); after.shift(); }
    let end = null;
    while (before.length > 0 && after.length > 0 && before.at(-1).isEqualNode(after.at(-1))) { end = before.pop(); after.pop(); }
    for (const [at, node] of after.entries()) {
      const here = before[at];
      if (here && here.nodeType === Node.ELEMENT_NODE && here.nodeName === node.nodeName) put(here, node);
      else if (here) here.replaceWith(node);
      else old.insertBefore(node, end);
    }
    for (const gone of before.slice(after.length)) gone.remove();
  }

  /** What somebody opened stays open. */
  const keeps = (element, name) => name === 'open' && element.nodeName === 'DETAILS';

  admin.postMessage({ type: 'payload-live-preview', ready: true }, window.location.origin);
})();
