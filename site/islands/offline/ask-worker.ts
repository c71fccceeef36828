/** What the worker says while it saves. */
export interface Progress { readonly done: number; readonly of: number }

/** A worker that says nothing for so long was ended by the browser, in milliseconds. What it had saved it need not fetch again. */
const silence = 60_000;

/** The worker, if the site was saved here before. */
export const workerHere = async (): Promise<ServiceWorker | undefined> => (await navigator.serviceWorker.getRegistration('/'))?.active ?? undefined;

/** Asks the worker for something by name. Rejects with the name of what is wrong. */
export function askWorker<T = undefined>(worker: ServiceWorker, wish: { readonly what: string } & Readonly<Record<string, unknown>>, onProgress: (progress: Progress) => void = () => {}): Promise<T> {
  return new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    let timer = setTimeout(() => reject(new Error('silent')), silence);
    port1.addEventListener('message', ({ data }: MessageEvent<{ readonly progress?: Progress; readonly fault?: string; readonly value?: T }>) => {
      clearTimeout(timer);
      if (data.progress) {
        timer = setTimeout(() => reject(new Error('silent')), silence);
        return onProgress(data.progress);
      }
      port1.close();
      if (data.fault === undefined) resolve(data.value as T);
      else reject(new Error(data.fault));
    });
    port1.start();
    worker.postMessage(wish, [port2]);
  });
}
