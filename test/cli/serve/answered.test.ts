import { describe, expect, test } from 'vitest';
import { withoutQuestion } from '../../../src/cli/serve/index.ts';

const at = (text: string, words: string) => {
  const start = text.indexOf(words);
  return withoutQuestion(text, start, start + words.length);
};

describe('a question that is answered goes', () => {
  test('with the example below it, and no other comment', () => {
    const text = 'a: 1\n# att skriva: vad. Ta bort #.\n# b:\n#   - c\n# att skriva: mer.\nd: 2\n# egen\n';
    expect(at(text, '# att skriva: vad. Ta bort #.')).toBe('a: 1\n# att skriva: mer.\nd: 2\n# egen\n');
    expect(at(text, '# att skriva: mer.')).toBe(
      'a: 1\n# att skriva: vad. Ta bort #.\n# b:\n#   - c\nd: 2\n# egen\n',
    );
  });

  test('from prose with the empty line after it', () => {
    const text = '# R\n\n<!-- att skriva: x. -->\n\nText.\n';
    expect(at(text, '<!-- att skriva: x. -->')).toBe('# R\n\nText.\n');
    expect(at('Text. <!-- att skriva: x. --> Mer.\n', '<!-- att skriva: x. -->')).toBe('Text. Mer.\n');
  });

  test.each([
    ['Ord §\nNästa rad.\n', 'Ord\nNästa rad.\n'],
    ['Ord §\n\nNytt stycke.\n', 'Ord\n\nNytt stycke.\n'],
    ['§ Ord.\n', 'Ord.\n'],
    ['- ett\n- §\n- två\n', '- ett\n- två\n'],
    ['1. ett\n2. § två\n', '1. ett\n2. två\n'],
    // Its item goes on below.
    ['- §\n  Ord.\n- två\n', '- Ord.\n- två\n'],
    ['> §\n> Ord.\n', '> Ord.\n'],
    ['Ord.\n§\nOrd.\n', 'Ord.\nOrd.\n'],
    ['Ord.\n\n§', 'Ord.\n\n'],
    ['Ord §', 'Ord'],
    ['§\n§\nOrd.\n', '§\nOrd.\n'],
  ])('and leaves what stands beside it as it stands: %j', (text, left) => {
    const [question, other] = ['<!-- att skriva: x. -->', '<!-- att skriva: y. -->'];
    const written = text.replace('§', question).replace('§', other);
    expect(at(written, question)).toBe(left.replace('§', other));
  });
});
