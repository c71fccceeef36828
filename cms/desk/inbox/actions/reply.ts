import { length, lines } from '../../../../content/forms/typed-shapes.ts';
import type { Words } from '../../../fields/words.ts';
import { personOf } from '../decisions/person.ts';
import { withAnswer } from '../decisions/changes.ts';
import { unfilled } from '../decisions/template.ts';
import { type AskedOfRequest, backTo } from '../gate.ts';
import { valueOf } from '../../../signup/admin/posted.ts';
import { replyAgain } from '../pages/reply-again.ts';
import { append } from './change.ts';

/** Most characters of an answer; the field in the page takes no more. */
export const longestReply = 3000;
/** How an answer goes out beside standing on the person's page. `message`: the desk opens WhatsApp or SMS with it. */
export const replyWays = ['mail', 'message', 'page'] as const;

/** Answers the person. First it is kept, so that what was sent is never more than what is known here; then it goes out. What was written comes back when it cannot be sent. */
export async function reply(asked: AskedOfRequest): Promise<Response> {
  const { typed, request, inbox, speech: { say } } = asked;
  const text = lines.parse(typed.text);
  const way = replyWays.find((one) => one === valueOf(typed, 'way')) ?? 'page';
  const wrong = wrongWith(text);
  if (wrong) return replyAgain(asked, text, way, say(wrong));
  const done = await append(asked, (seen) => withAnswer(seen, text, inbox.now()));
  if (done === 'changed') return replyAgain(asked, text, way, say({ nl: 'Het is nu te druk met deze vraag. Er is niets verstuurd. Probeer het nog een keer.', en: 'Too much happens with this request now. Nothing was sent. Try once more.' }));
  if (typeof done === 'string') return backTo(asked, request.id, done);
  if (way === 'message') return backTo(asked, request.id, 'to-open', '#said');
  if (way === 'page' || personOf(done).email === '') return backTo(asked, request.id, way === 'page' ? 'answered' : 'not-mailed');
  const isMailed = await inbox.mailAnswer(done, text).catch(() => false);
  return backTo(asked, request.id, isMailed ? 'mailed' : 'not-mailed');
}

function wrongWith(text: string): Words | undefined {
  if (text === '') return { nl: 'Schrijf eerst een antwoord. Er is niets verstuurd.', en: 'First write an answer. Nothing was sent.' };
  if (length(text) > longestReply) return { nl: `Dit antwoord heeft ${length(text)} tekens. Er passen er ${longestReply}. Er is niets verstuurd.`, en: `This answer has ${length(text)} characters. There is room for ${longestReply}. Nothing was sent.` };
  const left = unfilled(text).join(', ');
  return left === '' ? undefined : { nl: `Vul eerst in wat er nog tussen haken staat: ${left}. Er is niets verstuurd.`, en: `First fill in what still stands in brackets: ${left}. Nothing was sent.` };
}
