import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { holdAgainstSchema } from '../../src/bind/fields/schema.ts';
import { STRATEGY_AIMS } from '../../src/model/index.ts';
import { parseYaml } from '../../src/parse/index.ts';
import { makeOpenData, type Outlines, planReport } from '../../src/report/index.ts';
import { checkTexts } from '../support/fixture.ts';

describe('the national strategy', () => {
  test('is what its schema describes, and the program knows the same aims', () => {
    const text = readFileSync('schema/strategi.yaml', 'utf8');
    const { value, findings } = parseYaml({ path: 'schema/strategi.yaml', text });
    expect(findings).toEqual([]);
    expect(holdAgainstSchema(value!.tree!, 'strategi')).toEqual([]);
    const written = [...text.matchAll(/nummer: (\d+)\n {4}titel: (.*)/g)].map(([, number, title]) => ({
      number,
      title,
    }));
    expect(STRATEGY_AIMS).toEqual(written);
    expect(STRATEGY_AIMS.map(({ number }) => number)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    expect(STRATEGY_AIMS[5]?.title).toBe('Stärkt suicidpreventivt arbete');
  });

  const AREA = `---
typ: område
id: sip
fokusområden: [samsjuklighet]
strategi: [5]
mål:
  - id: fler-sip
    text: Fler får en SIP.
    strategi: [6, 7]
---

# Samordnad individuell plan

## Måluppfyllelse

Två utbildningar har hållits.

## Planering

Fler utbildare rekryteras efter behov.
`;
  const outlines = JSON.parse(readFileSync('templates/standard/outline.json', 'utf8')) as Outlines;
  const checked = (area: string) => checkTexts({ '2-gemensamt/1-sip.md': area });

  test('stands in the report where an area or a goal serves one of its aims, in its own words', () => {
    const { edition, said } = checked(AREA);
    expect(said).toEqual([]);
    const report = JSON.stringify(planReport(edition!, outlines).blocks);
    expect(report).toContain('5. Vård och omsorg som möter patienters och brukares behov');
    expect(report).toContain('delmål 6 och 7 i den nationella strategin');
    const without = JSON.stringify(
      planReport(checked(AREA.replace(/ *strategi: .*\n/g, '')).edition!, outlines).blocks,
    );
    expect(without).not.toContain('strategi');
  });

  test('is published by number', () => {
    const data = makeOpenData(checked(AREA).edition!);
    expect(data.areas[0]?.strategy).toEqual(['5']);
    expect(data.goals[0]?.strategy).toEqual(['6', '7']);
  });
});
