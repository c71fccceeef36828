/** How many from one network in an hour; a shelter, a school or a library is one network. */
export const fromNetwork = {
  /** More reports than this are doubted, and more than that turned away. */
  doubted: 20, most: 200,
  /** Tries to open a report: a receipt is one of 64 million million, so this keeps the machine free rather than the secret. */
  opens: 40,
} as const;

/** Hashes of receipts at once, each 64 MiB and a core for 0.3 s; and how many may wait for their turn. */
export const hashing = { running: 2, waiting: 30 } as const;

/** How long the same report sent again is the same report, in milliseconds. */
export const sameFor = 10 * 60_000;
