/** A line of the results: what was measured, what it must reach, what it was, and whether it did. */
export interface Row {
  readonly what: string;
  readonly target: string;
  readonly measured: string;
  readonly reached: boolean | undefined;
}

/** The value below which this share of the numbers lies. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export const seconds = (milliseconds: number): string => (milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(2)} s`);
export const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`;
