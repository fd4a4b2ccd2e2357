import { expect, test } from 'vitest';
import { endsSentence } from '../../src/locale/index.ts';

test.each([
  '',
  '  ',
  '”',
  'Slut. ',
  'Verkligen? ',
  'Ja! ',
  'Slut.” ',
  'Hejdå (slut.) ',
  'Slut. ”',
  'Kostar 3 kr. ',
  'Vänta… ',
])('a sentence begins after «%s»', (text) => expect(endsSentence(text)).toBe(true));

test.each([
  'Se ',
  'Enligt t.ex. ',
  'jfr. ',
  'Se även bl.a. ',
  'den 2. ',
  'Slut.',
  'Text, ',
  'Så här: ',
  'Läs (',
  'S. ',
  'av resp. ',
])('none begins after «%s»', (text) => expect(endsSentence(text)).toBe(false));
