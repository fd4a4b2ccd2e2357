import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Block, type Outlines, planReport, type Table, wordsOf } from '../../src/report/index.ts';
import { checkTexts } from '../support/fixture.ts';

const outlines = JSON.parse(readFileSync('templates/standard/outline.json', 'utf8')) as Outlines;

const MEDEL = `rekvirerat:
  av: Region Gävleborg
  omfattar: allt
andel:
  befolkning: 2,8 %
  status: angiven
poster:
  suicidprevention:
    rubrik: Suicidprevention
    mottagare:
      - region
      - kommun
    belopp: 201 000,30 kr
    nyckel:
      fast: 1 000 kr
      befolkning: 7 142 867,86 kr
    använt: 2 tkr
    delar:
      kurser:
        rubrik: Kurser
        belopp: 201 000,30 kr
  samsjuklighet:
    rubrik: Samsjuklighet
    belopp: okänt
tabeller:
  till-kommunerna:
    rubrik: Medel till kommunerna
    radsumma:
      rubrik: Avrundat belopp
      avrunda: krona
    kolumner:
      brukarmedverkan: Brukare
    kolumnsumma: ja
    fördelning: |
      kommun    | suicidprevention | brukarmedverkan | radsumma
      Gävle     | 180 000,15 kr    | 0,15 kr         | 180 000 kr
      Hofors    | 21 000,15 kr     | 0,15 kr         | 21 000 kr
`;

const section = (body: string) => `---\ntyp: avsnitt\n---\n\n# Inledning\n\n${body}\n`;

function blocksOf(body: string): readonly Block[] {
  const { edition } = checkTexts({ 'medel.yaml': MEDEL, '1-inledning.md': section(body) });
  return planReport(edition!, outlines).blocks;
}

const cells = ({ header, rows }: Table) =>
  [header, ...rows].map((row) => row.map((cell) => wordsOf(cell).replaceAll('\u00a0', '_')));
const tablesIn = (blocks: readonly Block[]) =>
  blocks.filter((block): block is Table => block.kind === 'table');
const textsIn = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [wordsOf(block.content)] : []));

describe('money in the report', () => {
  test('an annex shows who asked for it, the lines, and every table', () => {
    const blocks = blocksOf('Länet samverkar.');
    const start = blocks.findIndex((block) => block.kind === 'heading' && block.id === 'bilaga.medel');
    const annex = blocks.slice(start);
    expect(annex[1]).toMatchObject({ kind: 'facts', facts: [{}, {}, {}] });
    const [lines, table] = tablesIn(annex);
    expect(cells(lines!)).toEqual([
      ['Post', 'Mottagare', 'Nyckel', 'Belopp', 'Använt', 'Kvar'],
      [
        'Suicidprevention',
        'regionen och kommunerna',
        '1_000_kr till varje län och 7_142_867,86_kr efter befolkning',
        '201_000,30_kr',
        '2_tkr',
        '199_tkr (uträknat)',
      ],
      ['varav kurser', '', '', '201_000,30_kr', '', ''],
      ['Samsjuklighet', '–', '–', 'okänt', '', ''],
    ]);
    expect(cells(table!)).toEqual([
      ['Kommun', 'Suicidprevention', 'Brukare', 'Avrundat belopp'],
      ['Gävle', '180_000,15_kr', '0,15_kr', '180_000_kr'],
      ['Hofors', '21_000,15_kr', '0,15_kr', '21_000_kr'],
      ['Summa, uträknad', '201_000,30_kr', '0,30_kr', '201_000_kr'],
    ]);
    expect(table).toMatchObject({
      caption: 'Medel till kommunerna',
      align: ['left', 'right', 'right', 'right'],
      rowHeaders: true,
    });
  });

  test('readers are told why two sums differ', () => {
    expect(textsIn(blocksOf('Länet samverkar.')).map((text) => text.replaceAll('\u00a0', ' '))).toContain(
      'De avrundade beloppen är tillsammans 201 000 kr. Avrundas i stället summan av alla belopp blir det 201 001 kr.',
    );
  });

  test('a table stands where a text wants it, and then not in the annex', () => {
    const blocks = blocksOf('Före.\n\n::tabell{medel=till-kommunerna}\n\nEfter.\n\n::tabell{medel=poster}');
    expect(
      tablesIn(blocks)
        .map(({ caption }) => caption)
        .slice(1, 3),
    ).toEqual(['Medel till kommunerna', 'Medel per post']);
    const annex = blocks.findIndex((block) => block.kind === 'heading' && block.id === 'bilaga.medel');
    expect(tablesIn(blocks.slice(annex)).filter(({ caption }) => caption?.startsWith('Medel'))).toEqual([]);
    const at = (text: string) =>
      blocks.findIndex((block) => block.kind === 'paragraph' && wordsOf(block.content) === text);
    const shown = blocks.findIndex(
      (block) => block.kind === 'table' && block.caption === 'Medel till kommunerna',
    );
    expect(at('Före.') < shown && shown < at('Efter.')).toBe(true);
  });

  test('an amount in a text is printed as it is known', () => {
    const text = textsIn(
      blocksOf(
        'Av :belopp[medel/suicidprevention] är :belopp[medel/suicidprevention/använt] använt, :belopp[medel/suicidprevention/kvar] kvar och :belopp[medel/samsjuklighet] till annat.',
      ),
    ).find((words) => words.startsWith('Av '));
    expect(text?.replaceAll('\u00a0', '_')).toBe(
      'Av 201_000,30_kr är 2_tkr använt, uppgift saknas kvar och okänt till annat.',
    );
  });

  test('an activity tells what it may cost, and of what', () => {
    const area = `---
typ: område
id: sip
fokusområden: [samsjuklighet]
aktiviteter:
  - id: kurs
    text: En kurs hålls.
    medel:
      suicidprevention: 2 tkr
      ungdomsmottagningar: 1 000 kr
---

# SIP
`;
    const { edition } = checkTexts({ 'medel.yaml': MEDEL, '2-gemensamt/1-sip.md': area });
    const text = JSON.stringify(planReport(edition!, outlines).blocks).replaceAll('\u00a0', '_');
    expect(text).toContain(
      'En kurs hålls (medel: 2_tkr från posten ”Suicidprevention” och 1_000_kr från posten ”Medel till ungdomsmottagningar”).',
    );
  });

  test('a plan without medel.yaml has no annex of it', () => {
    const { edition } = checkTexts({});
    const ids = planReport(edition!, outlines).blocks.flatMap((block) =>
      block.kind === 'heading' ? [block.id] : [],
    );
    expect(ids).not.toContain('bilaga.medel');
  });
});
