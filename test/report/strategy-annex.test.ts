import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Block, type Outlines, planReport, wordsOf } from '../../src/report/index.ts';
import { checkTexts } from '../support/fixture.ts';

const OUTLINES = JSON.parse(readFileSync('templates/standard/outline.json', 'utf8')) as Outlines;

function editionWith(strategy: string, goal = '') {
  return checkTexts({
    '2-gemensamt/1-sip.md': `---
typ: område
id: sip
fokusområden: [samsjuklighet]
${strategy}mål:
  - id: trygg
    text: Alla är trygga.
${goal}---

# SIP

Text.
`,
  }).edition!;
}

/** What stands under the heading of the strategy, as text. */
function annexOf(
  edition: ReturnType<typeof editionWith>,
  previous: readonly ReturnType<typeof editionWith>[] = [],
): readonly string[] {
  const { blocks } = planReport(edition, OUTLINES, previous);
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.id === 'bilaga.strategi');
  if (start < 0) return [];
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex(({ kind }) => kind === 'heading');
  return rest.slice(0, end < 0 ? undefined : end).flatMap(linesOf);
}

function linesOf(block: Block): readonly string[] {
  if (block.kind === 'paragraph') return [wordsOf(block.content)];
  if (block.kind === 'table') return block.rows.map((row) => row.map(wordsOf).join(' | '));
  return [];
}

describe('the annex on the national strategy', () => {
  test('says which aims the plan serves, with what, and which nothing serves', () => {
    const lines = annexOf(editionWith('strategi: [5]\n', '    strategi: [6, 5]\n'));
    expect(lines[0]).toBe('Planen pekar på 2 av strategins 7 delmål.');
    expect(lines.filter((line) => line.startsWith('5. '))).toEqual([
      '5. Vård och omsorg som möter patienters och brukares behov | SIP: Alla är trygga.',
    ]);
    expect(lines.filter((line) => line.startsWith('6. '))).toEqual([
      '6. Stärkt suicidpreventivt arbete | SIP: Alla är trygga.',
    ]);
    expect(lines.filter((line) => line.endsWith('Inget i planen pekar på delmålet'))).toHaveLength(5);
  });

  test('says what has changed since the year before', () => {
    const lines = annexOf(editionWith('strategi: [5, 6]\n'), [editionWith('strategi: [2, 5]\n')]);
    expect(lines[1]).toBe('Nytt sedan 2023: delmål 6. Inte längre, mot 2023: delmål 2.');
    expect(annexOf(editionWith('strategi: [5]\n'), [editionWith('strategi: [5]\n')])[1]).toBe(
      'Det är samma delmål som i 2023.',
    );
  });

  test('is there where only the plan before pointed at it, and else not at all', () => {
    expect(annexOf(editionWith(''), [editionWith('strategi: [5]\n')])[0]).toBe(
      'Planen pekar på 0 av strategins 7 delmål.',
    );
    expect(annexOf(editionWith(''), [editionWith('')])).toEqual([]);
  });
});
