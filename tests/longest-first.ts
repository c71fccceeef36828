import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, in their order: begun last, each would run alone at the end while the other processor has nothing to do. */
const longest = ['e2e/pages', 'e2e/editor', 'e2e/requests', 'integration/same-bytes', 'integration/built-pages', 'integration/role-sweep', 'integration/publishing', 'integration/private-sign-ups', 'integration/reports', 'mongodb/sign-up-crowd', 'integration/start-content', 'faults/kill'];

/** Begins with the files that take longest; vitest knows them only where it has run before. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = longest.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      return at === -1 ? longest.length : at;
    };
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b));
  }
}
