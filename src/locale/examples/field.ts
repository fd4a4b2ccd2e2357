import { area, type ExamplesOf, TOLD } from '../example.ts';
import type { CodesOf } from '../sentence.ts';

const AREA = '2-gemensamt/1-sip.md';

export const fieldExamples: ExamplesOf<CodesOf<'field'>> = {
  'field/unknown': {
    file: AREA,
    wrong: area('ansvarig:\n  - Region Gävleborg\n'),
    right: area('ansvariga:\n  - Region Gävleborg\n'),
  },
  'field/missing': {
    file: AREA,
    wrong: `---\ntyp: område\nid: sip\n---\n\n${TOLD}`,
    right: area(''),
  },
  'field/type': {
    file: AREA,
    wrong: area('ansvariga: Region Gävleborg\n'),
    right: area('ansvariga:\n  - Region Gävleborg\n'),
  },
  'field/value': {
    file: AREA,
    wrong: area('aktiviteter:\n  - id: kurs\n    text: En kurs om SIP hålls.\n    status: påbörjad\n'),
    right: area('aktiviteter:\n  - id: kurs\n    text: En kurs om SIP hålls.\n    status: pågår\n'),
  },
  'field/format': {
    file: AREA,
    wrong: area(
      'aktiviteter:\n  - id: kurs\n    text: En kurs om SIP hålls.\n    status: pågår\n    senast: mars 2024\n',
    ),
    right: area(
      'aktiviteter:\n  - id: kurs\n    text: En kurs om SIP hålls.\n    status: pågår\n    senast: 2024-03\n',
    ),
  },
  'field/empty': {
    file: AREA,
    wrong: area('ansvariga:\n'),
    right: area('ansvariga:\n  - Region Gävleborg\n'),
  },
  'field/combination': {
    file: AREA,
    wrong: area('utanför: Området bekostas av regionen.\n'),
    right: area(''),
  },
};
