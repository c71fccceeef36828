import type { ServerProps } from 'payload';
import { feedbackView } from './endpoints.ts';
import { readsFeedback } from './readers.ts';

/** The way to what readers say in the admin's menu, for those who may see it. */
export function FeedbackLink({ user, i18n, payload }: ServerProps) {
  if (!readsFeedback({ user: user ?? null })) return null;
  return <a className="nav__link" href={feedbackView(payload.config.routes.admin)}><span className="nav__link-label">{i18n.language === 'en' ? 'What readers say' : 'Wat lezers zeggen'}</span></a>;
}
