/**
 * Stands for the sender where it is not one of those that the site knows. A kind of letter has a page under it, so that it can be read whoever sent it,
 * and so that it has one address that does not depend on the lists of senders. No sender may have this slug.
 */
export const anySender = 'other';
