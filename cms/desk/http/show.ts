import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Answer } from '../../../content/answers.ts';
import { say } from '../../../content/messages.ts';
import type { Snapshot } from '../../../content/snapshot.ts';
import { refuse, sendPage } from '../../signup/http/respond.ts';
import type { DeskParts } from './desk-part.ts';

/** Shows a page that was made for one person. */
export type Show = (request: IncomingMessage, response: ServerResponse, answer: Answer, status: number) => Promise<void>;

/** Shows pages with the published content of the moment. What cannot be made is answered with a sentence, and told in the log. */
export function shower({ responder, snapshot, log }: Pick<DeskParts, 'responder' | 'snapshot' | 'log'>): Show {
  let shown: Snapshot | undefined;
  return async (request, response, answer, status) => {
    const content = snapshot();
    if (shown !== content) responder.use(content);
    shown = content;
    const rendered = await responder.answer(answer);
    if (rendered.status === 404) return refuse(response, 404, say(answer.lang, 'error.notFound.title'));
    if (rendered.error) {
      log.error(`a page of the desk could not be made: ${rendered.error}`);
      return refuse(response, 500, `${say(answer.lang, 'error.server.title')}. ${say(answer.lang, 'error.server.text')}`);
    }
    return sendPage(request, response, rendered, status);
  };
}
