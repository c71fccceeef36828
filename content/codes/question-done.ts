/** What somebody at the desk did with a question; the log knows no other answers. */
export const questionsDone = ['explained', 'letter', 'form', 'objection', 'appointment', 'referred', 'other'] as const;
export type QuestionDone = (typeof questionsDone)[number];
