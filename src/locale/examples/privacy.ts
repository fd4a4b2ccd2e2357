import { type ExamplesOf, section } from '../example.ts';
import type { CodesOf } from '../sentence.ts';

/** Women in one kommun who were treated after harming themselves. */
const treated = (value: string) =>
  `vårdade:\n  text: Vårdade efter självskada\n  typ: antal\n  individbaserad: ja\n  serier:\n    - nivå: kommun\n      namn: Ockelbo\n      kön: kvinnor\n      värden:\n        2022: ${value}\nsip-antal:\n  text: Antal SIP\n`;

export const privacyExamples: ExamplesOf<CodesOf<'privacy'>> = {
  'privacy/identity-number': {
    file: '1-inledning.md',
    // A number that the tax agency gives for examples; nobody has it.
    wrong: section('Kontaktperson är Tolvan Tolvansson, 121212-1212.'),
    right: section('Kontaktperson är länssamordnaren för SIP.'),
  },
  'privacy/email': {
    file: '1-inledning.md',
    wrong: section('Frågor besvaras av tolvan.tolvansson@example.se.'),
    right: section('Frågor besvaras av registrator@example.se.'),
  },
  'privacy/phone': {
    file: '1-inledning.md',
    // Numbers that the telecom agency has set apart for books and films.
    wrong: section('Ring Tolvan Tolvansson, 070-174 06 05.'),
    right: section('Ring regionens växel, 031-390 06 00.'),
  },
  'privacy/small-count': {
    file: 'indikatorer.yaml',
    wrong: treated('3'),
    right: treated('undertryckt'),
  },
};
