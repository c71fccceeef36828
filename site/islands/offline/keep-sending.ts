import { askWorker, workerHere } from './ask-worker.ts';
import { keepTrying } from './keep-trying.ts';

/**
 * Where the browser does not wake the worker when the connection is back, an open page does: then, and when somebody looks at the page again.
 * @returns `now` tries at once, `stop` listens no more
 */
export function keepSending(): { readonly now: () => void; readonly stop: () => void } {
  const now = keepTrying(async () => {
    const worker = await workerHere();
    return worker ? askWorker<boolean>(worker, { what: 'send' }) : false;
  });
  const seen = () => { if (!document.hidden) now(); };
  addEventListener('online', now);
  document.addEventListener('visibilitychange', seen);
  return {
    now,
    stop() {
      removeEventListener('online', now);
      document.removeEventListener('visibilitychange', seen);
    },
  };
}
