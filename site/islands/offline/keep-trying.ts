/** Waiting times between two attempts, in milliseconds: soon at first, then ever longer, so that a server that is down is left in peace. */
const first = 3_000;
const longest = 5 * 60_000;

/**
 * Sends what waits, again and again while something waits: browsers say `online` when there is a network, often before it carries anything, and many never wake a worker.
 * @param send says whether something still waits; throwing counts as waiting
 * @returns tries now, and begins with the short times again
 */
export function keepTrying(send: () => Promise<boolean>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let turn = 0;
  const attempt = async (mine: number, wait: number): Promise<void> => {
    const waits = await send().catch(() => true);
    // Somebody began anew meanwhile.
    if (mine !== turn || !waits) return;
    timer = setTimeout(() => void attempt(mine, Math.min(wait * 2, longest)), wait);
  };
  return () => {
    clearTimeout(timer);
    void attempt(++turn, first);
  };
}
