import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readAgreement } from '../../src/bind/agreement/read-agreement.ts';
import { checkTexts, entryOf } from '../support/fixture.ts';

const FOLDER = 'schema/agreements';
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));

const builtIn = files.map((file) => ({
  id: file.replace('.yaml', ''),
  entry: entryOf(`${FOLDER}/${file}`, readFileSync(`${FOLDER}/${file}`)),
  shadows: false,
}));

/** The agreements as they ship, also those that no plan names yet. */
describe('the agreements', () => {
  test('are there for every year from the first to the last', () => {
    const years = files.map((file) => Number(file.replace('.yaml', ''))).sort((a, b) => a - b);
    expect(years).toEqual(Array.from({ length: years.length }, (_, i) => years[0]! + i));
    expect(years.length).toBeGreaterThanOrEqual(10);
  });

  test.each(files)('%s holds: its schema, a source for every fact and a fact for every source', (file) => {
    const entry = entryOf(`${FOLDER}/${file}`, readFileSync(`${FOLDER}/${file}`));
    const { agreement, findings } = readAgreement(
      { id: file.replace('.yaml', ''), entry, shadows: false },
      builtIn,
    );
    expect(findings).toEqual([]);
    expect(agreement?.title).toBeTruthy();
    expect(agreement?.sources.length).toBeGreaterThan(0);
  });

  test.each(files)('%s names its schema for editors', (file) => {
    expect(readFileSync(`${FOLDER}/${file}`, 'utf8')).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/agreement\.schema\.json\n/,
    );
  });
});

test('an area of an agreement whose areas are not known cannot be decided, and that is said', () => {
  const unknown = files.find((file) =>
    /^områden: okänt\n[\s\S]*^krav: okänt$/m.test(readFileSync(`${FOLDER}/${file}`, 'utf8')),
  )!;
  const plan = `---\ntyp: plan\nslag: redovisning\ntitel: Plan\nlän: Gävleborg\nperiod: ${unknown.replace('.yaml', '')}\növerenskommelse: ${unknown.replace('.yaml', '')}\n---\n`;
  expect(checkTexts({ 'plan.md': plan }).said).toEqual(['2-gemensamt/1-sip.md:4 area/undecidable']);
});
