import { expect, test } from 'vitest';
import { checkTexts } from '../support/fixture.ts';

const said = (body: string) =>
  checkTexts({ '1-inledning.md': `---\ntyp: avsnitt\n---\n\n# Inledning\n\n${body}\n` }).said;

test.each([
  'Taggen #psykiskhälsa och C##dur är text.',
  'Valet a|b är text, och [en kommentar] (se nedan) också.',
  '`##x`, `| a | b |` och `[x] (y.md)` är kod.',
  '```\n##x\n| a | b |\n```',
  '| År | Antal |\n| --- | --- |\n| 2021 | 12 |',
  '\\## är ett tecken som visas.',
  'Bilaga [1], [2] och f(x) är text. Se [1]-[3].',
])('%j looks like nothing but what it is', (body) => {
  expect(said(body)).toEqual([]);
});

test.each([
  ['##Nuläge', 7],
  ['Text före.\n##Nuläge', 8],
  ['| År | Antal |\n| 2021 | 12 |\n| 2022 | 13 |', 7],
  ['Se [kurserna] (https://www.regiongavleborg.se) här.', 7],
  ['Se [kurserna] (2-gemensamt/1-sip.md) här.', 7],
  ['Se [filen](min fil.pdf).', 7],
  ['Se [sidan](https://exa mple).', 7],
  ['Se [boken][finns-inte].', 7],
])('%j is told once, where it stands', (body, line) => {
  expect(said(body)).toEqual([`1-inledning.md:${line} text/looks-like`]);
});

test('a link with a space in its address is shown whole', () => {
  const text = '---\ntyp: avsnitt\n---\n\n# Inledning\n\nSe [sidan](https://exa mple). Mer.\n';
  const [found] = checkTexts({ '1-inledning.md': text }).findings;
  expect(found?.data).toEqual({ what: 'link', text: '[sidan](https://exa mple)' });
  expect(text.slice(found?.span.start, found?.span.end)).toBe('[sidan](https://exa mple)');
});
