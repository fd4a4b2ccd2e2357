import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginning } from '../../src/locale/index.ts';

describe('the beginning of a text', () => {
  it.each([
    [
      'ends between words',
      'Insatser som riktas till utsatta grupper',
      34,
      'Insatser som riktas till utsatta …',
    ],
    [
      'ends with no small word',
      'Möten och kommunernas rutiner för mötesverktyg',
      38,
      'Möten och kommunernas rutiner …',
    ],
    ['ends with no comma', 'Riktade insatser, bland annat till närstående', 28, 'Riktade insatser, bland …'],
    ['keeps a hyphen that stands for a word', 'I andra vård- och klientmöten', 21, 'I andra vård- …'],
    ['ends with no dash', 'Samsjuklighet - beroende och psykisk ohälsa', 22, 'Samsjuklighet …'],
    ['keeps a whole word at its end', 'Ta fram riktlinjer och stöd', 20, 'Ta fram riktlinjer …'],
    [
      'cuts a word where it is most of the text',
      '2.4 Suicidpreventionshandlingsplanerna',
      20,
      '2.4 Suicidpreventio…',
    ],
    ['is the text where there is room for it', 'Insatser', 8, 'Insatser'],
  ])('%s', (_, text, most, start) => {
    expect(beginning(text, most)).toBe(start.replace(' …', '\u00a0…'));
  });

  it('is never longer than asked for, and never half a letter', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'Å', '-', ',', '😀', '1'),
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.integer({ min: 8, max: 80 }), (words, most) => {
        const text = words.join(' ');
        const start = beginning(text, most);
        expect([...start].length).toBeLessThanOrEqual(most);
        expect(start).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
        expect(text.startsWith(start.replace(/\u00a0?…$/, ''))).toBe(true);
      }),
    );
  });
});
