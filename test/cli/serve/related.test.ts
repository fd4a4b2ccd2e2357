import { expect, onTestFinished, test } from 'vitest';
import { findingViews } from '../../../src/cli/serve/answers/findings.ts';
import { Session } from '../../../src/cli/session/index.ts';
import { localeFor } from '../../../src/locale/index.ts';
import { projectFolder } from '../../support/program.ts';
import { contextIn, TestTimers } from '../../support/session.ts';

test('a place that a finding is related to is told by its part and its plan, and by no file', () => {
  const session = new Session(contextIn(projectFolder), { timers: new TestTimers() });
  onTestFinished(() => session.close());
  const { findings } = findingViews(session.checked('2023'), 'utkast', localeFor('sv'));
  const related = findings.flatMap((finding) => finding.related);
  const told = related.map(({ words }) => words);
  expect(told).toContain('utlovades här: 2022, Fokus suicidprevention');
  expect(told.filter((words) => /\.(md|yaml)\b|plans\/|:\d/.test(words))).toEqual([]);
  for (const { line, path } of related) expect(line, path).toBeGreaterThan(0);
  const own = findings.filter(({ path }) => path === 'plans/2023/plan.md').flatMap((one) => one.related);
  expect(own.length).toBeGreaterThan(0);
});
