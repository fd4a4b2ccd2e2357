import { describe, expect, test } from 'vitest';
import type { FindingData } from '../../src/diagnostics/index.ts';
import { checkTexts } from '../support/fixture.ts';

/** What Markdown reads otherwise than a person does: each is told, with what to write instead, and its neighbours that are right are not. */
const found = (text: string) =>
  checkTexts({ '1-inledning.md': `---\ntyp: avsnitt\n---\n\n# Inledning\n\n${text}\n` }).findings.flatMap(
    ({ code, data }) =>
      code === 'text/looks-like'
        ? [(data as FindingData['text/looks-like']).what]
        : code === 'table/no-rows' || code === 'link/no-words'
          ? [code]
          : [],
  );

describe('is told', () => {
  test.each([
    ['quote', '>65 år i eget boende'],
    ['quote', 'Målet är att väntan är högst\n> 30 dagar för alla.'],
    ['table-note', '| År | Antal |\n| --- | --- |\n| 2023 | 4 |\nKälla: SCB 2023.'],
    ['bullets', '• Ett\n• Två'],
    ['bullets', '· Ett'],
    ['bullets', '– Ett\n– Två'],
    ['bullets', 'a) Ett\nb) Två'],
    ['bullets', '(1) Ett\n(2) Två'],
    ['bullets', 'o\tEtt\no\tTvå'],
    ['hard-space', '##\u00a0Rubrik'],
    ['hard-space', '-\u00a0punkt'],
    ['hard-space', '1.\u00a0ett'],
    ['hard-space', 'Läs [länk]\u00a0(https://exempel.se).'],
    ['hard-space', '##\u202fRubrik'],
    ['underlined', 'Sista stycket i delen.\n---\n\nMer.'],
    ['outside-list', '1. Ett\n  - under'],
    ['outside-list', '1. Ett\n - under'],
    ['stars', 'Yta 5*3*2 meter.'],
    ['mark', 'En folder tas fram. : plan[folder]'],
    ['mojibake', 'VÃ¤ntetiden är lång.'],
    ['mojibake', 'Det kallas â€œvård”.'],
    ['tabs', 'Gävle\t12\nHofors\t3'],
    ['table/no-rows', '| a | b |\n| --- | --- |'],
    ['link/no-words', 'Se [](https://exempel.se).'],
    ['link/no-words', 'Se [ ](https://exempel.se).'],
    ['link/no-words', 'Se [:språk[]{en}](https://exempel.se).'],
  ])('%s: %j', (what, text) => {
    expect(found(text)).toEqual([what]);
  });
});

describe('is not told', () => {
  test.each([
    'Ett citat:\n\n> Sju av tio är nöjda.\n> Tre är det inte.',
    '> 7 av 10 är nöjda.',
    '> Ett citat\n> > i ett citat.',
    '| År | Antal |\n| --- | --- |\n| 2023 | 4 |\n\nKälla: SCB 2023.',
    '– Ja, säger hon.',
    'Värdet – om det finns – skrivs ut.',
    '1. Ett\n   - under\n2. Två',
    '- Ett\n  - under',
    'Text.\n\n---\n\nMer.',
    '*Viktigt* och **mycket** viktigt.',
    'Enligt 3 § a) och b) gäller detta.',
    'Läs [länk](https://exempel.se) och 5 × 3.',
    '[![En bild](bilder/x.png)](https://exempel.se)',
    'Â och Ã är bokstäver i andra språk.',
  ])('%j', (text) => {
    expect(found(text)).toEqual([]);
  });
});
