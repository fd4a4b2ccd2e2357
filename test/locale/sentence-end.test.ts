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
  'Se avsnitt 2.1. ',
  'Det visar tabell\u00a03. ',
  'Jämför figur 12.) ',
])('a sentence begins after «%s»', (text) => expect(endsSentence(text)).toBe(true));

test.each([
  'Se ',
  'Enligt t.ex. ',
  'jfr. ',
  'Se även bl.a. ',
  'den 2. ',
  'på sidan 3. ',
  'Slut.',
  'Text, ',
  'Så här: ',
  'Läs (',
  'S. ',
  'av resp. ',
])('none begins after «%s»', (text) => expect(endsSentence(text)).toBe(false));
