/** Something that is done again and again, one round after the other. */
export interface Sweeper {
  /** Does a round soon: right after this one when one is going on. */
  soon(): void;
  /** Ends after the round that is going on. */
  stop(): Promise<void>;
}

/**
 * Does `round` now, then every so often, never twice at once. A round that fails is told to `onError`, and tried again in the next.
 * @param every in milliseconds
 */
export function sweeper(round: () => Promise<void>, every: number, onError: (error: Error) => void): Sweeper {
  let going: Promise<void> | undefined;
  let again = false;
  let stopped = false;
  const go = (): void => {
    if (stopped) return;
    if (going) {
      again = true;
      return;
    }
    going = round().catch(onError).finally(() => {
      going = undefined;
      if (again) {
        again = false;
        go();
      }
    });
  };
  const timer = setInterval(go, every);
  timer.unref();
  go();
  return {
    soon: go,
    async stop() {
      stopped = true;
      clearInterval(timer);
      await going;
    },
  };
}
