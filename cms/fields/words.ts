/** A word or sentence of the admin, in the two languages in which editors work. A type, not an interface: Payload wants a record. */
export type Words = { nl: string; en: string };

/** What the factories of this folder have in common. */
export interface FieldOptions {
  readonly required?: boolean;
  readonly description?: Words;
  readonly sidebar?: boolean;
}

/** The part of Payload's `admin` that follows from the options. */
export const adminOf = ({ description, sidebar }: FieldOptions) => ({
  ...(description ? { description } : {}),
  ...(sidebar ? { position: 'sidebar' as const } : {}),
});
