import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Block, type Outlines, planReport, type Table, wordsOf } from '../../src/report/index.ts';
import { checkFiles, laidOver, readBase, readFiles, textFile } from '../support/fixture.ts';

const OUTLINES = JSON.parse(readFileSync('templates/standard/outline.json', 'utf8')) as Outlines;

function annexOf(files: Parameters<typeof checkFiles>[0], year: string): readonly Block[] {
  const { blocks } = planReport(checkFiles(files, year).edition!, OUTLINES);
  const from = blocks.findIndex((block) => block.kind === 'heading' && block.id === 'bilaga.fokusområden');
  const to = blocks.findIndex((block, i) => i > from && block.kind === 'heading');
  return from === -1 ? [] : blocks.slice(from + 1, to === -1 ? undefined : to);
}

const rowsOf = (blocks: readonly Block[]) => (blocks[1] as Table).rows.map((row) => row.map(wordsOf));

describe('the matrix of focus areas and development areas', () => {
  test('has a row for each of the areas of 2017 and marks what they themselves name', () => {
    const blocks = annexOf(readFiles('plans/2017'), '2017');
    const rows = rowsOf(blocks);
    expect((blocks[1] as Table).header.map(wordsOf).slice(1)).toEqual(['1', '2', '3', '4', '5']);
    expect(rows).toHaveLength(32);
    for (const [name, , , , fourth, fifth] of rows)
      if (name?.startsWith('2.1.5 ')) expect([fourth, fifth]).toEqual(['✓', '✓']);
    // As many marks as the areas' own lists name.
    const named = [...readFiles('plans/2017')].flatMap(([, bytes]) =>
      [
        ...Buffer.from(bytes)
          .toString('utf8')
          .matchAll(/^fokusområden: \[([^\]]*)\]/gm),
      ].flatMap((match) => match[1]!.split(',')),
    );
    expect(rows.flatMap((row) => row.filter((cell) => cell === '✓'))).toHaveLength(named.length);
  });

  test('tells above what its numbers mean, so that each page of a long table comes after', () => {
    const facts = annexOf(readFiles('plans/2017'), '2017')[0];
    expect(facts).toMatchObject({
      kind: 'facts',
      facts: [{ term: '1' }, { term: '2' }, { term: '3' }, { term: '4' }, { term: '5' }],
    });
  });

  test('counts the small areas of one file, and leaves a focus area without any empty', () => {
    const rows = rowsOf(annexOf(readFiles('plans/blekinge/2016'), 'blekinge/2016'));
    expect(rows.map(([name]) => name)).toContain('Integrerad vård');
    expect(rows.filter((row) => row[4] === '✓')).toEqual([]);
  });

  test('is left out where it would only say that each area is its own', () => {
    expect(annexOf(readFiles('plans/2024'), '2024')).toEqual([]);
    expect(annexOf(readBase('2023'), '2023').length).toBeLessThan(3);
  });

  test('takes a county’s own words by what they stand for', () => {
    const plan = Buffer.from(readBase('2024').get('plan.md')!)
      .toString('utf8')
      .replace(
        /^typ: plan$/m,
        'typ: plan\nindelning:\n  - id: unga\n    rubrik: De unga\n    motsvarar: [barn-och-unga, samsjuklighet]',
      );
    const area = [...readBase('2024')].find(([name]) => name.endsWith('1-suicidprevention.md'))!;
    const text = Buffer.from(area[1])
      .toString('utf8')
      .replace(/fokusområden:\n {2}- suicidprevention/, 'fokusområden: [unga]');
    const files = laidOver(
      readBase('2024'),
      new Map([
        ['plan.md', textFile(plan)],
        [area[0], textFile(text)],
      ]),
    );
    const row = rowsOf(annexOf(files, '2024')).find(([name]) => /suicid/i.test(name ?? ''));
    expect(row!.filter((cell) => cell === '✓')).toHaveLength(2);
  });

  /** A plan under an agreement with numbers, and a scheme of the county's own with other numbers. */
  function withOwnNumbers(number: string): readonly Block[] {
    const read = (name: string) => Buffer.from(readFiles('plans/2017').get(name)!).toString('utf8');
    const scheme = [
      'indelning:',
      ...['1', '2', '3', '4', '5'].flatMap((agreed, i) => [
        `  - id: eget-${agreed}`,
        `    rubrik: Eget ${agreed}`,
        ...(number === '' ? [] : [`    nummer: ${Number(number) + i}`]),
        `    motsvarar: [${agreed === '5' ? '5, 1' : agreed}]`,
      ]),
    ].join('\n');
    const plan = read('plan.md').replace(/^typ: plan$/m, `typ: plan\n${scheme}`);
    return annexOf(laidOver(readFiles('plans/2017'), new Map([['plan.md', textFile(plan)]])), '2017');
  }

  test('bears the county’s own numbers where its areas are the agreement’s one by one, and never the agreement’s beside them', () => {
    const [facts, table] = withOwnNumbers('7');
    // Two of the county's areas are the first of the agreement, so it is none of theirs.
    expect((table as Table).header.map(wordsOf).slice(1)).toEqual(['A', '8', '9', '10', 'E']);
    expect(JSON.stringify(facts)).toContain('(nummer 5 i överenskommelsen)');
    const bare = withOwnNumbers('')[1] as Table;
    expect(bare.header.map(wordsOf).slice(1)).toEqual(['A', 'B', 'C', 'D', 'E']);
  });
});
