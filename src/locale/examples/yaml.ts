import { area, type ExamplesOf } from '../example.ts';
import type { CodesOf } from '../sentence.ts';

const AREA = '2-gemensamt/1-sip.md';

export const yamlExamples: ExamplesOf<CodesOf<'front-matter' | 'yaml'>> = {
  'front-matter/missing': {
    file: '1-inledning.md',
    wrong: '# Inledning\n\nRegion och kommuner arbetar tillsammans.\n',
    right: '---\ntyp: avsnitt\n---\n\n# Inledning\n\nRegion och kommuner arbetar tillsammans.\n',
  },
  'front-matter/unclosed': {
    file: '1-inledning.md',
    wrong: '---\ntyp: avsnitt\n\n# Inledning\n\nRegion och kommuner arbetar tillsammans.\n',
    right: '---\ntyp: avsnitt\n---\n\n# Inledning\n\nRegion och kommuner arbetar tillsammans.\n',
  },
  'yaml/syntax': {
    file: AREA,
    wrong: area('ansvariga:\n  - "Länsledning Välfärd\n'),
    right: area('ansvariga:\n  - "Länsledning Välfärd"\n'),
  },
  'yaml/duplicate-key': {
    file: AREA,
    wrong: area('ansvariga:\n  - Region Gävleborg\nansvariga:\n  - Gävle kommun\n'),
    right: area('ansvariga:\n  - Region Gävleborg\n  - Gävle kommun\n'),
  },
  'yaml/tab': {
    file: AREA,
    wrong: area('ansvariga:\n\t- Region Gävleborg\n'),
    right: area('ansvariga:\n  - Region Gävleborg\n'),
  },
  'yaml/colon-in-text': {
    file: AREA,
    wrong: area('mål:\n  - id: fler-sip\n    text: Mål: fler får en SIP\n'),
    right: area('mål:\n  - id: fler-sip\n    text: "Mål: fler får en SIP"\n'),
  },
  'yaml/comma-in-flow': {
    file: 'indikatorer.yaml',
    wrong: 'sip-antal:\n  text: SIP per 1 000 invånare\n  typ: tal\n  baslinje: {år: 2022, värde: 12,4}\n',
    right:
      'sip-antal:\n  text: SIP per 1 000 invånare\n  typ: tal\n  baslinje:\n    år: 2022\n    värde: 12,4\n',
  },
  'yaml/comment-cuts-text': {
    file: AREA,
    wrong: area('mål:\n  - id: kort\n    text: Kort #1 delas ut i hela länet\n'),
    right: area('mål:\n  - id: kort\n    text: "Kort #1 delas ut i hela länet"\n'),
  },
  'yaml/too-deep': {
    file: AREA,
    wrong: 'ansvariga:\n  - - - - - - … Region Gävleborg\n',
    right: 'ansvariga:\n  - Region Gävleborg\n',
    illustration: true,
  },
  'yaml/too-many-aliases': {
    file: AREA,
    wrong: 'ansvariga: &alla [Region Gävleborg]\nmålgrupper: [*alla, *alla, *alla, …]\n',
    right: 'ansvariga:\n  - Region Gävleborg\nmålgrupper:\n  - vuxna\n',
    illustration: true,
  },
  'yaml/unsupported': {
    file: AREA,
    wrong: area('ansvariga:\n  - !viktigt Region Gävleborg\n'),
    right: area('ansvariga:\n  - Region Gävleborg\n'),
  },
};
