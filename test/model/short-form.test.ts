import { describe, expect, test } from 'vitest';
import { explainedIn, shortFormsIn } from '../../src/model/index.ts';

describe('a short form', () => {
  test.each([
    ['Nationellt programområde (NPO) leder.', 'NPO', 'Nationellt programområde'],
    ['Vi följer ett nationellt programområde (NPO).', 'NPO', 'nationellt programområde'],
    ['Staten och Sveriges Kommuner och Regioner (SKR) arbetar.', 'SKR', 'Sveriges Kommuner och Regioner'],
    ['En samordnad individuell plan (SIP) görs.', 'SIP', 'samordnad individuell plan'],
    ['NPO (nationellt programområde) leder.', 'NPO', 'nationellt programområde'],
  ])('is explained by “%s”', (text, short, meaning) => {
    expect([...explainedIn(text)]).toEqual([[short, meaning]]);
  });

  test.each([
    'Mötet (SKR) hölls.',
    'Se bilaga (PDF).',
    'Antal (NPO)',
    'SIP (se avsnitt 2) görs.',
  ])('is not explained by “%s”', (text) => {
    expect([...explainedIn(text)]).toEqual([]);
  });

  test('is found with its endings, and a word in capitals is none', () => {
    expect(shortFormsIn('SIP-utbildare, NPO:s och LPO. VIKTIGT! E-SIP X').map(({ short }) => short)).toEqual([
      'SIP',
      'NPO',
      'LPO',
    ]);
  });
});
