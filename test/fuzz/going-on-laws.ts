import { type CheckResult, judge } from '../../src/check/index.ts';
import { openPromises } from '../../src/diff/index.ts';
import { nextFolderName, nextPeriod, nextPlan } from '../../src/draft/index.ts';
import { proposeIds } from '../../src/edit/index.ts';
import { checkFiles, entryOf, type Files, textFile, worldOf } from '../support/fixture.ts';
import type { Law } from './law.ts';
import { isStopped, type Trial } from './trial.ts';

/** What is made of a plan to go on with: ids, and the next year's plan. */
export const GOING_ON_LAWS: readonly Law[] = [
  { name: 'fix makes nothing worse, and has nothing left to do', every: 2, faults: fixed },
  { name: 'the next year’s draft has no error and loses no promise', every: 12, faults: next },
];

function fixed({ input, result }: Trial): readonly string[] | undefined {
  const first = proposed(input.files, input.year);
  if (first.unread.length > 0 || first.files.length === 0) return undefined;
  const files: Files = new Map([
    ...input.files,
    ...first.files.map((one) => [one.path.slice(`plans/${input.year}/`.length), one.bytes] as const),
  ]);
  const again = proposed(files, input.year);
  const before = errorsIn(result);
  const worse = errorsIn(checkFiles(files, input.year)).filter((code) => !before.includes(code));
  return [
    ...again.files.map(({ path }) => `an id more in ${path}`),
    ...worse.map((code) => `${code} after fix`),
  ];
}

function proposed(files: Files, year: string) {
  const folder = `plans/${year}`;
  const entries = [...files].map(([name, bytes]) => entryOf(`${folder}/${name}`, bytes));
  return proposeIds({ name: year, path: folder, entries }, worldOf(entries));
}

function next({ input, result, plan }: Trial): readonly string[] | undefined {
  const { edition, sources } = result;
  if (!edition || isStopped(plan)) return undefined;
  const period = nextPeriod(edition.plan);
  const name = nextFolderName(input.year, period);
  const [folder, into] = [`plans/${input.year}`, `plans/${name}`];
  const drafted = nextPlan({
    edition,
    sources,
    folder,
    into,
    period,
    agreement: undefined,
    directionEnded: false,
  });
  const files: Files = new Map(
    drafted.map(({ path, text }) => [path.slice(into.length + 1), textFile(text)]),
  );
  const after = checkFiles(files, name);
  const kept = new Set(after.edition ? openPromises(after.edition).map(({ id }) => id) : []);
  const lost = openPromises(edition).filter(({ id }) => !kept.has(id));
  return [...errorsIn(after).map((code) => `${code} in the draft`), ...lost.map(({ id }) => `${id} is lost`)];
}

function errorsIn({ findings }: Pick<CheckResult, 'findings'>): readonly string[] {
  return judge(findings, 'utkast').flatMap(({ severity, code }) => (severity === 'fel' ? [code] : []));
}
