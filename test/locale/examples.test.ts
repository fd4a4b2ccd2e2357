import { describe, expect, test } from 'vitest';
import { CODES } from '../../src/diagnostics/index.ts';
import { type Example, exampleOf } from '../../src/locale/index.ts';
import { besideList, besideMarks } from '../support/besides.ts';
import { checkFiles, type Files, laidOver, readBase, textFile } from '../support/fixture.ts';

/** The smallest whole PNG: a grey point. Examples show it as the map of the county. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);
/** What the examples name; a file that no text shows would be found as unlisted, so it lies there only when it is shown. */
const PICTURES: Files = new Map([
  ['bilder/karta.png', PICTURE],
  ['bilder/karta.bmp', textFile('BM')],
]);

/** What the checker says of a small valid plan with this text laid over it. */
function foundBy(example: Example, file: string, text: string): readonly string[] {
  const key = `${example.plan}\n${file}\n${text}`;
  const known = found.get(key) ?? check(example, file, text);
  found.set(key, known);
  return known;
}

/** Checked once, whichever test asks. */
const found = new Map<string, readonly string[]>();

function check({ plan }: Example, file: string, text: string): readonly string[] {
  const year = plan === 'handlingsplan' ? '2024' : '2023';
  const shown = [...PICTURES].filter(([name]) => text.includes(name));
  const over = new Map([...shown, [file, textFile(text)] as const]);
  return checkFiles(laidOver(readBase(year), over), year).findings.map(({ code }) => code);
}

const tried = CODES.filter((code) => !exampleOf(code).illustration);

test('every rule has a wrong and a right text', () => {
  for (const code of CODES) {
    const { file, rightFile = file, wrong, right } = exampleOf(code);
    expect([rightFile, right], code).not.toEqual([file, wrong]);
    expect(right.trim(), code).not.toBe('');
  }
});

test('hardly any rule needs an illustration', () => {
  expect(tried.length).toBeGreaterThan(65);
});

describe.each(tried)('%s', (code) => {
  const example = exampleOf(code);

  test('the wrong text is found', () => {
    expect(foundBy(example, example.file, example.wrong)).toContain(code);
  });

  test('it is not found in the right text', () => {
    expect(foundBy(example, example.rightFile ?? example.file, example.right)).not.toContain(code);
  });
});

/** An example shows one thing, once. Whatever else is found in one fails here, once. */
test('nothing else is found in any example than what the list says (golden)', async () => {
  const besides = tried.flatMap((code) => {
    const example = exampleOf(code);
    const wrong = foundBy(example, example.file, example.wrong);
    const right = foundBy(example, example.rightFile ?? example.file, example.right);
    return [
      ...besideMarks(code, wrong.map(inPlan), [inPlan(code)]),
      ...besideMarks(`${code}, right`, right.map(inPlan), []),
    ];
  });
  await expect(besideList(besides)).toMatchFileSnapshot('../golden/besides-examples.txt');
});

function inPlan(code: string): string {
  return `plan ${code}`;
}
