import type { Endpoint, PayloadRequest } from 'payload';
import { isLocale, type Locale } from '../../../content/locales.ts';
import { mayNotSee, notArrived, refusal } from '../../signup/admin/pages/refusal.ts';
import { leadTo, postedForm, valueOf } from '../../signup/admin/posted.ts';
import { idFrom } from '../../signup/store/store.ts';
import { FeedbackStore } from '../feedback-store.ts';
import { readsFeedback } from './readers.ts';

/** Address of the endpoint: not below the collection, whose own doors are closed. */
export const doneEndpoint = '/api/feedback-desk/done';
/** Address of the view. @param admin where the admin is, such as `/admin` */
export const feedbackView = (admin: string): string => `${admin}/feedback`;

const none = { nl: 'Dit is er niet meer.', en: 'This is not there any more.' };

/** Back to where it was pressed: the view, or the dashboard. */
const back = (req: PayloadRequest, from: string) => leadTo(from === 'dashboard' ? `${req.payload.config.routes.admin}#reader-feedback` : feedbackView(req.payload.config.routes.admin));

/**
 * `/api/feedback-desk/done`, by POST: one line was dealt with, or everything that was said of a page in a language. Payload knows a person by the cookie only when the
 * request came from this site's own pages.
 */
export const feedbackEndpoints: Endpoint[] = [{
  path: '/feedback-desk/done', method: 'post',
  handler: async (req) => {
    const reads = readsFeedback(req);
    if (!reads) return refusal(req, 403, mayNotSee);
    const typed = await postedForm(req);
    if (!typed) return refusal(req, 400, notArrived);
    const [id, path, language, from] = ['id', 'path', 'language', 'from'].map((name) => valueOf(typed, name)) as [string, string, Locale | string, string];
    const store = new FeedbackStore(req.payload);
    if (id !== '') {
      const line = await store.line(idFrom(id));
      // The same whether it is gone or another's: nobody learns what others have.
      if (!line || !reads(line.language)) return refusal(req, 404, none);
      await store.settleLine(line.id);
      return back(req, from);
    }
    if (path === '' || !isLocale(language) || !reads(language)) return refusal(req, 404, none);
    await store.settlePage({ path, language });
    return back(req, from);
  },
}];
