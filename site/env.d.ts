/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Where the page reads its content on demand; absent in the full build, which reads the snapshot file. */
    source?: import('./views/source.ts').Source;
    /** The view of this page, when it was made a moment ago to see whether it differs. */
    view?: unknown;
    /** What an answer to one person shows; only `answer.astro` reads it. */
    answer?: import('./answers/answer-view.ts').AnswerView;
  }
}

declare module 'virtual:icons' {
  /** The drawing inside the `<svg>` of each icon that the site uses. */
  export const drawings: Readonly<Record<import('./icons/names.ts').IconName, string>>;
}
