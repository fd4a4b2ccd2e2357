import { describe, expect, test } from 'vitest';
import { type Outlines, planReport, wordsOf } from '../../src/report/index.ts';
import outlines from '../../templates/standard/outline.json' with { type: 'json' };
import { realEdition } from '../support/editions.ts';

/** The standard outline with the two annexes that follow years. */
const withAnnexes = Object.fromEntries(
  Object.entries(outlines).map(([kind, outline]) => [
    kind,
    { ...outline, annexes: ['uppföljning', 'ändringar'] },
  ]),
) as unknown as Outlines;

function headings(year: string, previous: readonly string[]): readonly string[] {
  const report = planReport(
    realEdition(year).edition,
    withAnnexes,
    previous.map((name) => realEdition(name).edition),
  );
  return report.blocks.flatMap((block) =>
    block.kind === 'heading' && block.id.startsWith('bilaga.') ? [wordsOf(block.content)] : [],
  );
}

describe('the annexes that follow years', () => {
  test('stand where the outline asks for them and there is a plan before', () => {
    expect(headings('2023', ['2022'])).toEqual(
      expect.arrayContaining([
        'Uppföljning av föregående plan',
        'Ändringar sedan föregående plan',
        'Borttaget',
      ]),
    );
  });

  test('leave mere wording to the command', () => {
    expect(headings('2023', ['2022'])).not.toContain('Bara ordval');
  });

  test('are not there where nothing was before', () => {
    expect(headings('2022', [])).toEqual([]);
  });

  test('give a row to every promise, silent or not', () => {
    const report = planReport(realEdition('2023').edition, withAnnexes, [realEdition('2022').edition]);
    const at = report.blocks.findIndex(
      (block) => block.kind === 'heading' && block.id === 'bilaga.uppföljning',
    );
    const table = report.blocks.slice(at).find((block) => block.kind === 'table');
    const words = table?.kind === 'table' ? table.rows.map((row) => row.map(wordsOf).join(' ')) : [];
    expect(words.find((row) => row.startsWith('HVB-placeringar'))).toContain('Tyst');
    expect(words.find((row) => row.includes('folder, fysisk och digital'))).toContain('Delvis');
  });
});
