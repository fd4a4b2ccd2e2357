import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { Session } from '../../../src/cli/session/index.ts';
import { temporaryFolder } from '../../support/program.ts';
import { Repository } from '../../support/repository.ts';
import { contextIn, TestTimers } from '../../support/session.ts';

const PLAN = 'plans/2023/plan.md';
const SIP = 'plans/2023/2-gemensamt/1-sip.md';
const onUnix = process.platform === 'win32' ? test.skip : test;

/** A report of a plan that was decided in a state of git, and a git that writes down what it is asked. */
function decided(state: string) {
  const repository = Repository.withPlan();
  const place = (name: string) => path.join(repository.folder, name);
  const promise = '\nEn folder tas fram. :plan[folder]{senast=2024}\n';
  const sip = readFileSync(place(SIP), 'utf8');
  writeFileSync(place(SIP), sip + promise);
  repository.commit('Beslutad');
  repository.git('tag', 'beslutad');
  const [bin, asked] = [temporaryFolder(), path.join(temporaryFolder(), 'frågor')];
  writeFileSync(path.join(bin, 'git'), `#!/bin/sh\necho x >> '${asked}'\nPATH="$OLD_PATH" exec git "$@"\n`);
  chmodSync(path.join(bin, 'git'), 0o755);
  const timers = new TestTimers();
  const env = { PATH: bin, OLD_PATH: process.env.PATH ?? '' };
  const session = new Session(contextIn(repository.folder, env), { timers });
  onTestFinished(() => session.close());
  session.change(SIP, sip);
  const plan = session.text(PLAN)!.text;
  session.change(PLAN, plan.replace('län:', `beslutad-som: ${state}\nlän:`));
  const lost = () =>
    session
      .checked('2023')
      .diagnostics.filter(({ code }) => code.startsWith('decided/'))
      .map(({ code }) => code);
  const questions = () => (existsSync(asked) ? readFileSync(asked, 'utf8').length / 2 : 0);
  return { repository, session, timers, sip, place, lost, questions };
}

onUnix('the state in which a plan was decided is asked of git once, and not at each letter', () => {
  const { session, sip, lost, questions } = decided('beslutad');
  expect(lost()).toEqual(['decided/lost']);
  const before = questions();
  expect(before).toBeGreaterThan(0);
  for (const word of ['a', 'ab', 'abc']) {
    session.change(SIP, `${sip}\n${word}\n`);
    expect(lost()).toEqual(['decided/lost']);
  }
  expect(questions()).toBe(before);
});

onUnix('where its name comes to mean another commit, that one holds from the next look on', () => {
  const { repository, session, timers, sip, place, lost } = decided('beslutad');
  expect(lost()).toEqual(['decided/lost']);
  const events: string[] = [];
  session.on(({ by }) => events.push(by));
  writeFileSync(place(SIP), sip);
  repository.commit('Utan löftet');
  repository.git('tag', '--force', 'beslutad');
  timers.go(7_000);
  expect(events).toContain('disk');
  expect(lost()).toEqual([]);
});

onUnix('a state that is not there is asked for anew only at a look, and is there when it comes', () => {
  const { repository, session, timers, sip, lost, questions } = decided('beslut-1');
  expect(lost()).toEqual(['decided/unreadable']);
  const before = questions();
  session.change(SIP, `${sip}\nMer.\n`);
  expect(lost()).toEqual(['decided/unreadable']);
  expect(questions()).toBe(before);
  repository.git('tag', 'beslut-1', 'beslutad');
  timers.go(7_000);
  expect(lost()).toEqual(['decided/lost']);
});
