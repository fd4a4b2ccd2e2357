import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Outlines, planReport, wordsOf } from '../../src/report/index.ts';
import { checkTexts } from '../support/fixture.ts';

const standard = JSON.parse(readFileSync('templates/standard/outline.json', 'utf8')) as Outlines;
const withAnnex: Outlines = {
  ...standard,
  redovisning: { ...standard.redovisning, annexes: ['redovisningsunderlag'] },
};
const { edition } = checkTexts({});

describe('the annex Redovisningsunderlag', () => {
  const { blocks } = planReport(edition!, withAnnex);
  const start = blocks.findIndex(
    (block) => block.kind === 'heading' && block.id === 'bilaga.redovisningsunderlag',
  );

  test('asks every question under a heading that stands in no contents', () => {
    const headings = blocks.slice(start).filter((block) => block.kind === 'heading');
    expect(wordsOf(headings[0]!.content)).toBe('Redovisningsunderlag');
    expect(headings.filter(({ level }) => level === 2).map(({ content }) => wordsOf(content))).toEqual(
      expect.arrayContaining(['Vem som svarar', 'Planen som helhet', 'Det som andra redovisar']),
    );
    expect(headings.slice(1).every(({ listed }) => listed === false)).toBe(true);
    expect(new Set(headings.map(({ id }) => id)).size).toBe(headings.length);
  });

  test('says what is missing, and names no file', () => {
    const words = blocks
      .slice(start)
      .flatMap((block) =>
        block.kind === 'facts' ? block.facts.flatMap(({ values }) => values.map(wordsOf)) : [],
      );
    expect(words).toContain('Uppgift saknas');
    expect(words.filter((text) => text.includes('plans/'))).toEqual([]);
  });

  test('is in no report that does not ask for it', () => {
    expect(
      planReport(edition!, standard).blocks.some(
        (block) => 'id' in block && block.id.startsWith('bilaga.redovisningsunderlag'),
      ),
    ).toBe(false);
  });
});
