import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeUnderlag, type Outlines, planReport, rowsOf } from '../../src/report/index.ts';
import { checkTexts } from '../support/fixture.ts';

const OUTLINES = JSON.parse(readFileSync('templates/standard/outline.json', 'utf8')) as Outlines;

const AREA = `---
typ: område
id: stöd
fokusområden: [samsjuklighet]
aktiviteter:
  - id: kurs
    text: En kurs hålls.
    status: genomförd
    medel:
      potten: 100 kr
---

# Stöd

Text.
`;

/** `uppgift = svar` of all that is asked about something. */
function said(about: string, texts: Readonly<Record<string, string>>): readonly string[] {
  return makeUnderlag(checkTexts({ '2-gemensamt/1-sip.md': AREA, ...texts }).edition!).parts.flatMap((part) =>
    part.questions
      .filter((question) => question.about === about)
      .flatMap(rowsOf)
      .map(({ label, value }) => `${part.sort}: ${label} = ${value ?? '?'}`),
  );
}

test('money that an activity takes by the plan’s own name for a line of the agreement is told with the line', () => {
  const medel = `poster:
  potten:
    rubrik: Potten
    post: samsjuklighet
    belopp: 100 kr
    använt: 100 kr
`;
  expect(said('medel', { 'medel.yaml': medel })).toContain('område: Går till = En kurs hålls (100\u00a0kr).');
});

test('a break in a series is told with its indicator', () => {
  const indicators = `sip-antal:
  text: Antal upprättade SIP
  typ: antal
  serier:
    - nivå: län
      värden:
        2022: 9
        2023: 12
  brott:
    - från: 2023
      orsak: ny enkät
`;
  expect(said('indikatorer', { 'indikatorer.yaml': indicators })).toContain(
    'helhet: Serien bryts = ny enkät (2023)',
  );
});

test('a key that was worked out is said to be, in the report', () => {
  const medel = `poster:
  samsjuklighet:
    rubrik: Samsjuklighet
    belopp: 100 kr
    nyckel:
      befolkning: 1 000 kr
      status: härledd
`;
  const { edition } = checkTexts({
    '2-gemensamt/1-sip.md': AREA.replace('potten', 'samsjuklighet'),
    'medel.yaml': medel,
  });
  expect(JSON.stringify(planReport(edition!, OUTLINES).blocks)).toMatch(/efter befolkning[^"]*härledd/);
});

test('a series that ends before the year is told with the year of its newest value', () => {
  const indicators = (years: string) =>
    `sip-antal:\n  text: Antal upprättade SIP\n  typ: antal\n  serier:\n    - nivå: län\n      värden:\n${years}`;
  const early = said('indikatorer', {
    'indikatorer.yaml': indicators('        2020: 9\n        2021: 12\n'),
  });
  expect(early.filter((row) => row.includes('Senaste värdet'))).toEqual([
    'helhet: Senaste värdet är från = 2021',
  ]);
  const present = said('indikatorer', {
    'indikatorer.yaml': indicators('        2022: 9\n        2023: 12\n'),
  });
  expect(present.filter((row) => row.includes('Senaste värdet'))).toEqual([]);
});
