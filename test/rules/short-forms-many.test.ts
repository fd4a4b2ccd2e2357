import { expect, test } from 'vitest';
import { checkTexts } from '../support/fixture.ts';

test('short forms that stand a hundred thousand times are counted, and nothing grows with the square of them', () => {
  const paragraph = `${'XQP YZQ '.repeat(400)}\n\n`;
  const { said } = checkTexts({
    '1-inledning.md': `---\ntyp: avsnitt\n---\n\n# Inledning\n\n${paragraph.repeat(250)}`,
  });
  expect(said).toEqual(['1-inledning.md:7 text/short-form-unexplained']);
});
