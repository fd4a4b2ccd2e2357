import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { projectFolder } from '../../support/program.ts';
import { sessionIn } from '../../support/session.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

function heap(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

test('a thousand edits take no more memory than a hundred', () => {
  const { session, timers } = sessionIn(projectFolder);
  const path = session
    .files()
    .find((file) => /^plans\/2023\/.*\.md$/.test(file) && !file.endsWith('plan.md'))!;
  const { text } = session.text(path)!;
  const edit = (i: number) => {
    session.change(path, `${text}\nRad ${i}.\n`);
    session.checked('2023');
    timers.go(700);
  };
  for (let i = 0; i < 100; i++) edit(i);
  const early = heap();
  for (let i = 100; i < 1000; i++) edit(i);
  const late = heap();
  expect(session.version).toBe(1000);
  expect(late / early).toBeLessThan(1.1);
});
