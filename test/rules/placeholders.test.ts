import { describe, expect, test } from 'vitest';
import { checkTexts } from '../support/fixture.ts';

const CODES = ['text/placeholder', 'heading/nothing-below'];

/** The words that are told in an introduction, in their order. */
function told(text: string): readonly string[] {
  const { findings } = checkTexts({ '1-inledning.md': `---\ntyp: avsnitt\n---\n\n# Inledning\n\n${text}\n` });
  return findings.flatMap(({ code, data }) =>
    code === 'text/placeholder' ? [(data as { readonly words: string }).words] : [],
  );
}

describe('words that only keep a place', () => {
  test.each([
    ['xxx', 'xxx'],
    ['XX', 'XX'],
    ['(text kommer)', '(text kommer)'],
    ['**TBD**', 'TBD'],
    ['Ansvarig är TBD.', 'TBD'],
    ['…', '…'],
    ['[skriv här]', '[skriv här]'],
    ['Mötet hålls [datum] i länet.', '[datum]'],
    ['Att skriva: hur länet mår.', 'Att skriva:'],
    ['Länet har fått XX kr.', 'XX kr'],
    ['Av de unga mår x % bättre.', 'x %'],
    ['> Lorem ipsum dolor.', 'Lorem ipsum'],
    ['Appen Maxxx finns i xxx kommuner.', 'xxx'],
  ])('are told: %s', (text, words) => {
    expect(told(text)).toEqual([words]);
  });

  test.each([
    'Arbetet kommer att följas upp senare.',
    'Vi fyller på gruppen efter hand, och texten kommer från regionen.',
    'Kursen är på 2 x 100 minuter, och lokalen rymmer 3 x 20 personer.',
    'Generation X och Y mår olika.',
    'Se [Nationella listan](https://example.se/xxxl).',
    'Maxxx är namnet på en app.',
    '`xxx` skrivs där namnet ska stå.',
    'Frågan är: vad behövs?',
    'Vitamin TBDA finns inte.',
    'Mål att göra verklighet av planen.',
    '| Kommun | Antal |\n| --- | --- |\n| Berg | ? |\n| Krokom | – |',
  ])('are not seen in: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('a heading with nothing below', () => {
  const AREA = '2-gemensamt/1-sip.md';
  const area = (text: string) => ({
    [AREA]: `---\ntyp: område\nid: sip\nfokusområden: [samsjuklighet]\n---\n\n# SIP\n\n${text}`,
  });
  const said = (texts: { readonly [name: string]: string }) =>
    checkTexts(texts).said.filter((one) => /heading\/nothing|area\/(?:achievement|planning)/.test(one));

  test('is told once, as what should stand under it where that is known', () => {
    expect(said(area('## Måluppfyllelse\n\n## Planering\n\nTre.\n'))).toEqual([
      `${AREA}:9 area/achievement-missing`,
    ]);
  });

  test('is a chapter’s own only where no file stands in it either', () => {
    expect(said({ '2-gemensamt/index.md': '---\ntyp: kapitel\n---\n\n# Gemensamt\n' })).toEqual([]);
  });

  test('is none where a question still asks for the text', () => {
    const asks = '---\ntyp: avsnitt\n---\n\n# Inledning\n\n<!-- att skriva: hur länet mår. -->\n';
    expect(said({ '1-inledning.md': asks })).toEqual([]);
  });

  test('a plan of the base has neither', () => {
    expect(checkTexts({}).findings.filter(({ code }) => CODES.includes(code))).toEqual([]);
  });
});
