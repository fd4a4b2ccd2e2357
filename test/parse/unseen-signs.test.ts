import { describe, expect, test } from 'vitest';
import { readYamlText } from './reading.ts';

describe('signs that nobody sees, where YAML wants a space', () => {
  test.each([
    ['status:\u00a0pågår\nom: något\n', { status: 'pågår', om: 'något' }, 0],
    ['status: \u00a0pågår\n', { status: 'pågår' }, 0],
    ['status:\u00a0\n  - a\n', { status: ['a'] }, 0],
    ['status\u00a0: pågår\n', { status: 'pågår' }, 0],
    ['lista:\n\u00a0\u00a0- a\n  - b\n', { lista: ['a', 'b'] }, 1],
    ['lista:\n  -\u202fa\n', { lista: ['a'] }, 1],
    ['mål:\n  - text:\u00a0Fler får stöd\n', { mål: [{ text: 'Fler får stöd' }] }, 1],
  ])('%j is read as it looks, with one finding at the sign', (text, data, line) => {
    const read = readYamlText(text);
    expect(read.findings.map(({ code }) => code)).toEqual(['yaml/unseen-sign']);
    const [{ span }] = read.findings as [(typeof read.findings)[number]];
    expect(text.slice(0, span.start).split('\n').length - 1).toBe(line);
    expect(/[\u00a0\u202f]/.test(text[span.start]!)).toBe(true);
    expect(read.data).toEqual(data);
  });

  test('a sign of no width in an indent is one finding, whatever it breaks', () => {
    const { findings } = readYamlText('lista:\n\u200b  - a\n  - b\nmer: x\n');
    expect(findings.map(({ code }) => code)).toEqual(['yaml/unseen-sign']);
  });

  test.each([
    'text: kostar 10\u00a0000 kr\n',
    'text: "Mål:\u00a0minska"\n',
    'text: |\n  \u00a0indraget\n  mål:\u00a0minska\n',
    'text: Vi ska\n  mål:\u00a0minska\n',
    '# mål:\u00a0minska\ntext: a\n',
    'text: suicid\u00adprevention\n',
  ])('%j is the author’s own', (text) => expect(readYamlText(text).told).toEqual([]));

  test('one a line, and every line', () => {
    const { findings } = readYamlText('a:\u00a0b\nc:\u00a0d\n\u00a0\u00a0e:\u00a0f\n');
    expect(findings).toHaveLength(3);
  });
});
