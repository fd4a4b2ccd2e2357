import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Outlines, planReport, type Report } from '../../src/report/index.ts';
import { checkFiles, readFiles } from '../support/fixture.ts';
import { reportText } from '../support/report-text.ts';

const OUTLINES = JSON.parse(readFileSync('templates/standard/outline.json', 'utf8')) as Outlines;
const FILES = readFiles('test/fixtures/report/2024');

function reportOf(files = FILES, outlines = OUTLINES): Report {
  const { edition, said } = checkFiles(files, '2024');
  expect(
    said.filter((place) => !/area\/(goals|responsible|indicators)-missing|advice\//.test(place)),
  ).toEqual([]);
  return planReport(edition!, outlines);
}

describe('the report of a plan that holds everything the format can', () => {
  test('says what was looked at (golden)', async () => {
    await expect(reportText(reportOf())).toMatchFileSnapshot('../golden/report.txt');
  });

  test('has no link that leads nowhere and no place twice', () => {
    const text = reportText(reportOf());
    const targets = [...text.matchAll(/\]\(#([^)]+)\)/g)].map((match) => match[1]!);
    const places = [...text.matchAll(/\{#?([^{}\s]+)\}/g)].map((match) => match[1]!);
    expect(targets.length).toBeGreaterThan(4);
    expect(targets.filter((target) => !places.includes(target))).toEqual([]);
    expect(places.filter((place, i) => places.indexOf(place) !== i)).toEqual([]);
  });

  test('keeps every text of its front matter', () => {
    const text = reportText(reportOf()).replaceAll('\u00a0', ' ');
    const written = [...FILES.values()].map((bytes) => Buffer.from(bytes).toString('utf8')).join('\n');
    const fields =
      /^\s*(?:- )?(?:text|orsak|om|nummer|organ|undertitel|enhet|namn|utanför|rubrik|följd|villkor|paragraf|funktion|part|adress|telefon|belopp|avser): (.+?)\.?$/gm;
    const values = [...written.matchAll(fields)].map((match) => match[1]!);
    expect(values.length).toBeGreaterThan(15);
    expect(values.filter((value) => !text.includes(value))).toEqual([]);
    for (const name of ['Divisionschefen', 'Rehabkoordinatorerna', 'Kommunerna', 'vuxna'])
      expect(text).toContain(name);
  });
});

test('the outline decides what an area shows and in what order', () => {
  const outline = {
    ...OUTLINES.handlingsplan,
    area: ['aktiviteter', 'mål'] as const,
    annexes: ['indikatorer'] as const,
  };
  const text = reportText(reportOf(FILES, { ...OUTLINES, handlingsplan: outline }));
  expect(text).not.toContain('Ansvariga: Rehab');
  expect(text).not.toContain('Om dokumentet');
  const area = text.slice(text.indexOf('Samordnad plan'));
  expect(area.indexOf('Aktiviteter')).toBeLessThan(area.indexOf('Mål: '));
});
