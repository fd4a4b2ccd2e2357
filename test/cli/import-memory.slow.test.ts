import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { runPlan, workspaceWith } from '../support/program.ts';
import { p, table, wordFile } from '../support/word/index.ts';

const MEGABYTES = 150;
/** The program tells at its end what it has taken at most, in kilobytes. */
const TELLS = 'process.on("exit",()=>process.stderr.write("peak "+process.resourceUsage().maxRSS))';

const many = (count: number, make: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => make(i)).join('');
const TEN = Array.from({ length: 10 }, (_, i) => i);

const FILES: Readonly<Record<string, readonly [said: RegExp, body: () => string]>> = {
  '60 000 paragraphs': [
    /högst 10\s000 stycken/,
    () => many(60_000, (i) => p(`Länet arbetar tillsammans med kommunerna ${i}.`)),
  ],
  '50 000 cells': [
    /högst 10\s000 stycken/,
    () => table(Array.from({ length: 5_000 }, (_, i) => TEN.map((at) => `${i} ${at}`))),
  ],
  '9 000 chapters': [
    /9\s000 filer; högst 1\s000/,
    () => many(9_000, (i) => p(`Rubrik ${i}`, { properties: '<w:outlineLvl w:val="0"/>' })),
  ],
};

test.each(Object.entries(FILES))(`%s take less than ${MEGABYTES} MB, and leave nothing`, (_, [
  said,
  body,
]) => {
  const folder = workspaceWith({ 'plan.docx': wordFile({ body: body() }) });
  const { code, err } = runPlan(folder, ['import', 'plan.docx', '--year', '2024', '--county', 'Gävleborg'], {
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(TELLS)}`,
  });
  expect(err).toMatch(said);
  expect(code).toBe(2);
  expect(Number(/peak (\d+)/.exec(err)?.[1]) / 1024).toBeLessThan(MEGABYTES);
  expect(existsSync(path.join(folder, 'plans/2024'))).toBe(false);
});
