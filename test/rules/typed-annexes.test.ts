import { expect, test } from 'vitest';
import { checkTexts } from '../support/fixture.ts';

function told(text: string): readonly string[] {
  const { findings } = checkTexts({
    '1-inledning.md': `---\ntyp: avsnitt\n---\n\n# Inledning\n\n${text}\n`,
    '9-kontakter.md': '---\ntyp: bilaga\n---\n\n# Bilaga 1: Kontakter\n\nRegionen.\n',
  });
  return findings.flatMap(({ code, data }) =>
    code === 'reference/typed-annex' ? [(data as { readonly typed: string }).typed] : [],
  );
}

test.each([
  ['Se bilaga 2.', 'bilaga 2'],
  ['Medlen (bilaga 3) räcker.', 'bilaga 3'],
  ['Mer står i Bilaga A och i annat.', 'Bilaga A'],
  ['Se bilaga 2 i den här planen.', 'bilaga 2'],
])('an annex that is not there is told: %s', (text, typed) => {
  expect(told(text)).toEqual([typed]);
});

test.each([
  'Se bilaga 1.',
  'Se bilaga 2 i överenskommelsen.',
  'Enligt överenskommelsens bilaga 2 gäller fem områden.',
  'Bilaga 2 till beslutet visar fördelningen.',
  'Bilaga 2: Vad pengarna går till.',
  'En bilaga 2024 var längre.',
  'Planen har en bilaga i Excel.',
  'Se `bilaga 2`.',
])('nothing is told of: %s', (text) => {
  expect(told(text)).toEqual([]);
});
