/** One file of a release, ready to be sent. Never changed after it is made. */
export interface Entry {
  /** Content type with charset. */
  readonly type: string;
  /** SHA-256 of the plain bytes, hexadecimal, shortened to 32 digits: name in the store and strong ETag. */
  readonly hash: string;
  /** Size of the plain bytes. */
  readonly size: number;
  /** Absent where compressing does not help (pictures). */
  readonly br?: Buffer;
  /** Plain bytes; absent where `br` is there: few clients want them, or gzip, and both are made from it when asked for. */
  readonly plain?: Buffer;
}

/** What publishing knows of a page beside its bytes: digest of its view and what that view read. */
export interface PageFacts {
  readonly digest: string;
  /** Index into `readSets` of the manifest. */
  readonly reads: number;
}

/** One immutable set of pages. Publishing makes a new one and swaps a single reference. */
export interface Release {
  readonly id: string;
  /** When it was made, milliseconds since 1970. */
  readonly madeAt: number;
  /** Digest of the code that rendered it. */
  readonly code: string;
  readonly entries: ReadonlyMap<string, Entry>;
}

/** What the store keeps of a release: small enough to write at every publish. */
export interface Manifest {
  readonly id: string;
  readonly madeAt: number;
  readonly code: string;
  readonly day: string;
  readonly why: string;
  readonly readSets: readonly (readonly string[])[];
  /** path → [hash, type, size, digest, reads]; digest is empty for a file that no view made (a stylesheet). */
  readonly files: Readonly<Record<string, readonly [hash: string, type: string, size: number, digest: string, reads: number]>>;
}
