import { describe, expect, test } from 'vitest';
import { type Mark, plainText } from '../../src/model/index.ts';
import { checkTexts } from '../support/fixture.ts';

function marksOf(body: string): readonly Mark[] {
  const text = `---\ntyp: avsnitt\n---\n\n# Inledning\n\n${body}\n`;
  const { edition, said } = checkTexts({ '1-inledning.md': text });
  expect(said).toEqual([]);
  return edition?.plan.marks ?? [];
}

/** `id: the words it covers`. */
const covered = (body: string) => marksOf(body).map(({ id, text }) => `${id}: ${text}`);

describe('a mark covers', () => {
  test.each([
    ['the paragraph before it', 'En folder tas fram. :plan[a] Resten är text.', ['a: En folder tas fram.']],
    [
      'what has come since the mark before',
      'Ett. :plan[a] Två. :plan[b]\nTre\nrader. :plan[c]',
      ['a: Ett.', 'b: Två.', 'c: Tre rader.'],
    ],
    [
      'its own item of a list',
      '- Ett. :plan[a]\n- Två\n  rader. :plan[b]\n  - Under. :plan[c]',
      ['a: Ett.', 'b: Två rader.', 'c: Under.'],
    ],
    [
      'its own cell of a table',
      '| A | B |\n| --- | --- |\n| Ett. :plan[a] | Två. :plan[b] |',
      ['a: Ett.', 'b: Två.'],
    ],
    ['its own paragraph in a quote', '> Ett.\n>\n> Två. :plan[a]', ['a: Två.']],
    [
      'words in every dress',
      'En **ny** *folder* ~~och~~ [affisch](#inledning) `kod` :språk[first aid]{en}. :plan[a]',
      ['a: En ny folder och affisch kod first aid.'],
    ],
    [
      'words inside a stronger passage up to itself',
      '**Ett. :plan[a] Två.** Tre. :plan[b]',
      ['a: Ett.', 'b: Två. Tre.'],
    ],
    ['a line break as a space', 'Ett\\\ntvå. :plan[a]', ['a: Ett två.']],
    ['no comment', 'Ett <!-- dolt --> två. :plan[a]', ['a: Ett två.']],
  ])('%s', (_, body, expected) => {
    expect(covered(body)).toEqual(expected);
  });

  test('a place from the first word to itself', () => {
    const body = 'Ett. :plan[a] Två. :plan[b]';
    const before = '---\ntyp: avsnitt\n---\n\n# Inledning\n\n'.length;
    const places = marksOf(body).map(({ covers, span }) =>
      [covers.start, covers.end, span.end].map((at) => at - before),
    );
    expect(places).toEqual([
      [0, 5, 13],
      [13, 19, 27],
    ]);
  });
});

describe('a mark carries', () => {
  test('its role, its words and the section that it stands in', () => {
    const [plan, answer] = marksOf(
      'Ett. :plan[a]{senast=2024-06 slag=arbetsgrupp}\n\n## Under\n\nTvå. :svar[a]{status=ersatt ersatt-av=inledning senast=2025 orsak="vi väntar på beslut"}',
    );
    expect(plan).toMatchObject({
      role: 'plan',
      id: 'a',
      due: '2024-06',
      kind: 'arbetsgrupp',
      section: 'inledning',
    });
    expect(answer).toMatchObject({
      role: 'svar',
      status: 'ersatt',
      replacedBy: 'inledning',
      due: '2025',
      reason: 'vi väntar på beslut',
      section: 'inledning.under',
    });
  });

  test('an id that is found where it is promised, else where it is answered', () => {
    const text =
      '---\ntyp: avsnitt\n---\n\n# Inledning\n\nEtt. :svar[a]{status=pågår}\n\nTvå. :plan[a]\n\nTre. :svar[b]{status=pågår}\n';
    const places = checkTexts({ '1-inledning.md': text }).edition?.plan.places;
    expect(places?.get('a')).toEqual({ anchor: 'a', section: 'inledning' });
    expect(places?.get('b')).toEqual({ anchor: 'svar.b', section: 'inledning' });
  });

  test('no trace on paper but a link target', () => {
    const text = '---\ntyp: avsnitt\n---\n\n# Inledning\n\nEtt. :plan[a] Två. :svar[b]{status=pågår}\n';
    const body = checkTexts({ '1-inledning.md': text }).edition?.plan.sections[0]?.body[0];
    expect(body).toMatchObject({
      content: [
        { kind: 'text', text: 'Ett. ' },
        { kind: 'mark', id: 'a' },
        { kind: 'text', text: 'Två.' },
        { kind: 'mark', id: 'svar.b' },
      ],
    });
  });

  test.each([
    ['En folder :plan[a]. Mer.', 'En folder. Mer.'],
    ['**En folder :plan[a]**. Mer.', 'En folder. Mer.'],
    ['En folder :plan[a], sedan mer', 'En folder, sedan mer'],
    ['*En folder. :plan[a]* Mer.', 'En folder. Mer.'],
    ['**En folder. :plan[a]**`Mer.`', 'En folder. Mer.'],
  ])('no space before what follows: %s', (body, printed) => {
    const text = `---\ntyp: avsnitt\n---\n\n# Inledning\n\n${body}\n`;
    const [block] = checkTexts({ '1-inledning.md': text }).edition?.plan.sections[0]?.body ?? [];
    expect(block?.kind === 'paragraph' && plainText(block.content)).toBe(printed);
  });
});

describe('advice for braces that were not read', () => {
  const advice = (body: string) =>
    checkTexts({ '1-inledning.md': `---\ntyp: avsnitt\n---\n\n# Inledning\n\n${body}\n` }).findings.map(
      ({ data }) => ('suggestion' in data ? data.suggestion : '-'),
    );

  test.each([
    ['Ett. :plan[a] {senast=2024}', ':plan[a]{senast=2024}'],
    ['Ett. :plan[a]{senast=2024', ':plan[a]{senast=2024}'],
    ['Ett. :plan[a](senast=2024)', ':plan[a]{senast=2024}'],
    [
      'Ett. :svar[a]{status=pågår orsak=”väntar på beslut”}',
      ':svar[a]{status=pågår orsak="väntar på beslut"}',
    ],
  ])('%s leads to what is right', (body, right) => {
    expect(advice(body)).toEqual([right]);
    expect(advice(`Ett. ${right}`)).toEqual([]);
  });
});
