import { DefaultTemplate } from '@payloadcms/next/templates';
import { redirect } from 'next/navigation.js';
import type { AdminViewServerProps } from 'payload';
import type { ReactNode } from 'react';
import './sign-ups.css';

/**
 * A view of our own in the admin's frame. Who is not signed in goes to the login before anything is read.
 * @param path behind the address of the admin, to come back to after the login
 * @param name class of the view's own sheet, beside the common one
 */
export async function adminPage({ initPageResult: { req, locale, permissions, visibleEntities }, params, searchParams }: AdminViewServerProps, path: string, name: string, view: () => Promise<ReactNode>): Promise<ReactNode> {
  const { admin } = req.payload.config.routes;
  if (!req.user) return redirect(`${admin}/login?${new URLSearchParams({ redirect: `${admin}${path}` }).toString()}`);
  return (
    <DefaultTemplate i18n={req.i18n} locale={locale} params={params} payload={req.payload} permissions={permissions} req={req} searchParams={searchParams} user={req.user} visibleEntities={visibleEntities}>
      <div className={`gutter--left gutter--right sign-ups ${name}`.trim()}>{await view()}</div>
    </DefaultTemplate>
  );
}
