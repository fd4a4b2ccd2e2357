import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The files of the slow half that take longest, longest first, so that no core is left with one of them alone at the end. Measured on two
 * cores; what is not named comes after.
 */
const LONGEST = [
  'package/git-address',
  'parse/hostile',
  'page/look',
  'page/first-plan',
  'page/killed',
  'ci/county',
  'docs/adding',
  'page/write',
  'cli/site-pages',
  'package/package',
  'cli/init',
  'cli/git',
  'cli/session/memory',
  'check/hostile',
  'cli/checkout',
  'edit/law',
  'report/fields',
];

const placeOf = (file: string) => {
  const place = LONGEST.findIndex((name) => file.endsWith(`/test/${name}.slow.test.ts`));
  return place < 0 ? LONGEST.length : place;
};

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.sort((a, b) => placeOf(a.moduleId) - placeOf(b.moduleId));
  }
}
