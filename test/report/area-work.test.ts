import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Block, type Outlines, planReport, wordsOf } from '../../src/report/index.ts';
import { checkFiles, readBase, textFile } from '../support/fixture.ts';
import { reportText } from '../support/report-text.ts';

const OUTLINES = JSON.parse(readFileSync('templates/standard/outline.json', 'utf8')) as Outlines;
const [FIRST, SECOND] = ['2-områden/1-suicidprevention.md', '2-områden/9-unga.md'] as const;

/** A base plan whose one area, or two, are these. */
function blocksOf(first: string, second?: string, outlines = OUTLINES): readonly Block[] {
  const files = new Map([...readBase('2024'), [FIRST, textFile(area('första', first))]]);
  files.delete('2-områden/2-brukarmedverkan.md');
  if (second !== undefined) files.set(SECOND, textFile(area('andra', second)));
  const { edition } = checkFiles(files, '2024');
  return planReport(edition!, outlines).blocks;
}

function area(id: string, fields: string): string {
  const [front, below = ''] = fields.split('---\n');
  return `---\ntyp: område\nid: ${id}\nfokusområden: [suicidprevention]\n${front!.trim()}\n---\n\n# Området ${id}\n\nText.\n\n${below}`;
}

/** What stands under an area's heading, as lines. */
function linesOf(blocks: readonly Block[], id: string): string[] {
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.id === id);
  const level = (blocks[start] as { level: number }).level;
  const after = blocks
    .slice(start + 1)
    .findIndex((block) => block.kind === 'heading' && block.level <= level && block.listed !== false);
  const inside = blocks.slice(start, after < 0 ? undefined : start + 1 + after);
  return reportText({ cover: { facts: [] }, notes: [], blocks: inside } as never)
    .replaceAll('\u00a0', ' ')
    .split('\n');
}

const PLAIN = `
ansvariga: [Rektorerna]
mål:
  - id: ett
    text: Ett.
    sikt: kort
  - id: två
    text: Två.
    sikt: lång
  - id: tre
    text: Tre.
    sikt: kort
aktiviteter:
  - id: göra
    text: Göra.
  - id: pröva
    text: Pröva.
    senast: 2025
`;

const LINKED = `
ansvariga: [Rektorerna]
mål:
  - {id: fyra, text: Fyra., sikt: lång}
  - {id: fem, text: Fem., sikt: kort}
  - {id: sex, text: Sex., sikt: lång}
aktiviteter:
  - {id: mäta, text: Mäta., mål: [sex], ansvariga: [Skolchefen], från: 2024-03, senast: 2025, status: pågår}
  - {id: räkna, text: Räkna., mål: [fyra, fem]}
  - {id: vila, text: Vila.}
`;

describe('goals and activities', () => {
  test('stand as terms with what belongs to them, each horizon by itself', () => {
    const lines = linesOf(blocksOf(PLAIN), 'första');
    expect(lines).toContain('Mål på kort sikt: • {#ett}Ett. | • {#tre}Tre.');
    expect(lines).toContain('Mål på lång sikt: • {#två}Två.');
    expect(lines).toContain('Aktiviteter: • {#göra}Göra. | • {#pröva}Pröva (senast 2025).');
  });

  test('name the area’s responsible once', () => {
    const text = linesOf(blocksOf(PLAIN), 'första').join('\n');
    expect(text.split('Rektorerna')).toHaveLength(2);
  });

  test('stand in a table where activities say which of several goals they serve, numbered as the goals are shown', () => {
    const lines = linesOf(blocksOf(LINKED), 'första');
    expect(lines).toContain('Mål på lång sikt: 1. {#fyra}Fyra. | 2. {#sex}Sex.');
    expect(lines).toContain('Mål på kort sikt: 3. {#fem}Fem.');
    const start = lines.findIndex((line) => line.startsWith('tabell'));
    expect(lines.slice(start + 1, start + 5).map((line) => line.trim())).toEqual([
      'Aktivitet | Ansvariga | Tid och läge | Mål',
      '{#mäta}Mäta. | Skolchefen | Pågår, från mars 2024, senast 2025 | 2',
      '{#räkna}Räkna. | Områdets ansvariga | – | 1 och 3',
      '{#vila}Vila. | Områdets ansvariga | – | –',
    ]);
  });

  test('say once below their table for how many nobody is responsible, and not in each of its rows', () => {
    const nobody = LINKED.replace('ansvariga: [Rektorerna]\n', '');
    const lines = linesOf(blocksOf(nobody), 'första').map((line) => line.trim());
    const start = lines.findIndex((line) => line.startsWith('tabell'));
    expect(lines.slice(start + 2, start + 6)).toEqual([
      '{#mäta}Mäta. | Skolchefen | Pågår, från mars 2024, senast 2025 | 2',
      '{#räkna}Räkna. | – | – | 1 och 3',
      '{#vila}Vila. | – | – | –',
      'Uppgift om ansvariga saknas för 2 av 3 aktiviteter.',
    ]);
    expect(lines.filter((line) => line.includes('Uppgift om ansvariga'))).toHaveLength(1);
    const blocks = blocksOf(nobody);
    expect(blocks.filter((block) => block.kind === 'table' && block.noted)).toHaveLength(1);
    // Where all have somebody, or the area has, nothing is missing; where none has, no one is counted against the others.
    expect(linesOf(blocksOf(LINKED), 'första').join()).not.toContain('Uppgift om');
    const none = linesOf(
      blocksOf(
        nobody,
        LINKED.replaceAll(', ansvariga: [Skolchefen]', '').replace('ansvariga: [Rektorerna]\n', ''),
      ),
      'andra',
    );
    expect(none).toContain('Uppgift om ansvariga saknas för alla 3 aktiviteter.');
    expect(none.map((line) => line.trim())).toContain('Aktivitet | Tid och läge | Mål');
  });

  test('are set alike in all areas of a plan', () => {
    const blocks = blocksOf(PLAIN, LINKED);
    for (const id of ['första', 'andra']) {
      const lines = linesOf(blocks, id);
      expect(
        lines.some((line) => line.startsWith('tabell')),
        id,
      ).toBe(true);
      expect(
        lines.some((line) => line.startsWith('Aktiviteter:')),
        id,
      ).toBe(false);
    }
  });

  test('are not numbered where an area has one goal, since a number would tell nothing', () => {
    const one = PLAIN.replace(/ {2}- id: två[\s\S]*?(?=aktiviteter)/, '').replace(
      'text: Göra.',
      'text: Göra.\n    mål: [ett]',
    );
    const lines = linesOf(blocksOf(one), 'första');
    expect(lines).toContain('Mål på kort sikt: • {#ett}Ett.');
    expect(lines.some((line) => line.startsWith('tabell'))).toBe(false);
  });

  test('get a heading of their own after headings that the author wrote', () => {
    const headings = (blocks: readonly Block[]) =>
      blocks.flatMap((block) =>
        block.kind === 'heading' ? [`${block.level} ${wordsOf(block.content)}`] : [],
      );
    const below = headings(blocksOf(`${PLAIN}---\n## Behov\n\nMer.\n`));
    const at = below.indexOf('3 Behov');
    expect(below[at + 1]).toBe('3 Områdets mål och aktiviteter');
    expect(headings(blocksOf(PLAIN)).join()).not.toContain('Områdets');
  });

  test('do not ask the author for `tabell`', () => {
    const asked = linesOf(blocksOf(`${PLAIN}tabell: [mål, aktiviteter, ansvariga]\n`), 'första');
    expect(asked).toEqual(linesOf(blocksOf(PLAIN), 'första'));
  });
});

test('a text that an outline puts below the area’s work has a heading of its own, and only there', () => {
  const own = OUTLINES.handlingsplan;
  const below = { ...own, area: [...own.area.filter((part) => part !== 'text'), 'text' as const] };
  const ofWork = linesOf(blocksOf(PLAIN, undefined, { ...OUTLINES, handlingsplan: below }), 'första');
  const at = ofWork.findIndex((line) => line.includes('Om området'));
  expect(ofWork[at + 1]).toBe('Text.');
  expect(ofWork.findIndex((line) => line.includes('Aktiviteter'))).toBeLessThan(at);
  // Where there is no work, and where the text leads, it says by itself what it is about.
  for (const blocks of [blocksOf(PLAIN), blocksOf('', undefined, { ...OUTLINES, handlingsplan: below })])
    expect(linesOf(blocks, 'första').join()).not.toContain('Om området');
});
