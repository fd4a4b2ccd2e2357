import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { holdAgainstSchema } from '../../src/bind/fields/schema.ts';
import { parseYaml } from '../../src/parse/index.ts';
import {
  COUNTIES,
  countyMeant,
  countyNamed,
  elsewhere,
  isRegionOf,
  municipalityIn,
} from '../../src/rules/counties.ts';

/** How many kommuner each county has, by its code. Counted apart from the list. */
const COUNTS: { readonly [code: string]: number } = {
  '01': 26,
  '03': 8,
  '04': 9,
  '05': 13,
  '06': 13,
  '07': 8,
  '08': 12,
  '09': 1,
  '10': 5,
  '12': 33,
  '13': 6,
  '14': 49,
  '17': 16,
  '18': 12,
  '19': 10,
  '20': 15,
  '21': 10,
  '22': 7,
  '23': 8,
  '24': 15,
  '25': 14,
};
const all = COUNTIES.flatMap(({ municipalities }) => municipalities);

describe('schema/län.yaml', () => {
  test('has 21 counties and 290 kommuner, each once', () => {
    expect(COUNTIES).toHaveLength(21);
    expect(all).toHaveLength(290);
    for (const list of [COUNTIES, all]) {
      expect(new Set(list.map(({ code }) => code)).size).toBe(list.length);
      expect(new Set(list.map(({ name }) => name)).size).toBe(list.length);
      expect(list.map(({ code }) => code)).toEqual(list.map(({ code }) => code).sort());
    }
  });

  test('gives each county the number of kommuner that it has', () => {
    expect(
      Object.fromEntries(COUNTIES.map(({ code, municipalities }) => [code, municipalities.length])),
    ).toEqual(COUNTS);
  });

  test('gives kommuner four digits, of which the first two are the county', () => {
    for (const county of COUNTIES) {
      expect(county.code).toMatch(/^\d{2}$/);
      for (const { code } of county.municipalities) {
        expect(code).toMatch(/^\d{4}$/);
        expect(code.slice(0, 2)).toBe(county.code);
      }
    }
  });

  test('is what its schema describes, with a source', () => {
    const text = readFileSync('schema/län.yaml', 'utf8');
    const source = { path: 'schema/län.yaml', text };
    const { value, findings } = parseYaml(source);
    expect(findings).toEqual([]);
    expect(holdAgainstSchema(value!.tree!, 'län')).toEqual([]);
    expect(text).toContain('SCB, Län och kommuner i kodnummerordning');
  });

  test('knows the kommuner of Gävleborg, and what the regions are called', () => {
    expect(countyNamed('Gävleborg')?.municipalities.map(({ name }) => name)).toEqual([
      'Ockelbo',
      'Hofors',
      'Ovanåker',
      'Nordanstig',
      'Ljusdal',
      'Gävle',
      'Sandviken',
      'Söderhamn',
      'Bollnäs',
      'Hudiksvall',
    ]);
    expect(countyNamed('Västra Götaland')?.region).toBe('Västra Götalandsregionen');
    expect(countyNamed('Jämtland')?.region).toBe('Region Jämtland Härjedalen');
  });
});

describe('a name', () => {
  const named = (county: string) => countyNamed(county)!;

  test('may be written with kommun or stad after it', () => {
    for (const name of ['Gävle', 'Gävle kommun', 'gävle  kommun'])
      expect(municipalityIn(named('Gävleborg'), name)?.code).toBe('2180');
    expect(municipalityIn(named('Halland'), 'Falkenbergs kommun')?.code).toBe('1382');
    expect(municipalityIn(named('Skåne'), 'Malmö stad')?.code).toBe('1280');
    expect(municipalityIn(named('Dalarna'), 'Falu kommun')?.code).toBe('2080');
    expect(municipalityIn(named('Gävleborg'), 'Bollnäss kommun')).toBeUndefined();
    expect(municipalityIn(named('Gävleborg'), 'Falun')).toBeUndefined();
  });

  test('of Gotland is a kommun and a region', () => {
    expect(municipalityIn(named('Gotland'), 'Region Gotland')?.code).toBe('0980');
    expect(isRegionOf(named('Gotland'), 'Region Gotland')).toBe(true);
  });

  test('belongs to one county', () => {
    for (const county of COUNTIES)
      for (const { name } of county.municipalities) expect(elsewhere(county, name)).toBeUndefined();
    expect(elsewhere(named('Gävleborg'), 'Heby')).toMatchObject({
      kind: 'kommun',
      county: { name: 'Uppsala' },
    });
  });

  test('of a county in another form is understood, and not taken', () => {
    for (const name of ['Gävleborgs län', 'Region Gävleborg', 'gävleborg län'])
      expect(countyMeant(name)?.name).toBe('Gävleborg');
    expect(countyNamed('Gävleborgs län')).toBeUndefined();
    expect(countyMeant('Exempel')).toBeUndefined();
  });
});
