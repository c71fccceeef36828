/** A schema.org description of one thing, as JSON-LD. Values that are not known are left out, never empty. */
export interface LinkedData {
  readonly '@context'?: 'https://schema.org';
  readonly '@type': string;
  readonly [property: string]: unknown;
}

/** The same without what is undefined, so that it can be compared and hashed. */
export const known = (data: LinkedData): LinkedData =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined)) as LinkedData;
