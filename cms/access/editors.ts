import type { PayloadRequest } from 'payload';
import { hasRole } from './role.ts';

/** Editors and admins: they write, publish, trash and restore all content. */
export const editors = ({ req }: { req: PayloadRequest }): boolean => hasRole(req, 'admin', 'editor');

/** Admins only. */
export const admins = ({ req }: { req: PayloadRequest }): boolean => hasRole(req, 'admin');

/** Everybody with an account that has a role. */
export const signedIn = ({ req }: { req: PayloadRequest }): boolean => hasRole(req, 'admin', 'editor', 'translator', 'host', 'desk');
