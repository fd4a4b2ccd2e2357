import { area, type ExamplesOf, section, TOLD } from '../example.ts';
import type { CodesOf } from '../sentence.ts';

const AREA = '2-gemensamt/1-sip.md';
const ACTIVITY =
  'aktiviteter:\n  - id: kurs\n    text: En kurs om SIP hålls.\n    status: pågår\n    mål: [fler-sip]\n';

export const referenceExamples: ExamplesOf<CodesOf<'id' | 'goal' | 'indicator' | 'reference'>> = {
  'id/missing': {
    file: AREA,
    wrong: area('mål:\n  - Fler får en SIP.\n'),
    right: area('mål:\n  - id: fler-får-en-sip\n    text: Fler får en SIP.\n'),
  },
  'id/duplicate': {
    file: '2-gemensamt/2-brukarmedverkan.md',
    wrong: `---\ntyp: område\nid: sip\nfokusområden: [brukarmedverkan]\n---\n\n${TOLD}`,
    right: `---\ntyp: område\nid: brukarmedverkan\nfokusområden: [brukarmedverkan]\n---\n\n${TOLD}`,
  },
  'goal/unknown': {
    file: AREA,
    wrong: area(`mål:\n  - id: flera-sip\n    text: Fler får en SIP.\n${ACTIVITY}`),
    right: area(`mål:\n  - id: fler-sip\n    text: Fler får en SIP.\n${ACTIVITY}`),
  },
  'goal/without-activity': {
    file: '2-gemensamt/1-sip.md',
    wrong: area(
      'mål:\n  - id: fler-sip\n    text: Fler får en SIP.\n  - id: bättre-sip\n    text: SIP blir bättre.\naktiviteter:\n  - id: sip-utbildning\n    text: Hålla utbildningar.\n    status: genomförd\n    mål: [fler-sip]\n',
    ),
    right: area(
      'mål:\n  - id: fler-sip\n    text: Fler får en SIP.\n  - id: bättre-sip\n    text: SIP blir bättre.\naktiviteter:\n  - id: sip-utbildning\n    text: Hålla utbildningar.\n    status: genomförd\n    mål: [fler-sip, bättre-sip]\n',
    ),
  },
  'indicator/unknown': {
    file: AREA,
    wrong: area('indikatorer: [antal-sip]\n'),
    right: area('indikatorer: [sip-antal]\n'),
  },
  'reference/unknown': {
    file: '1-inledning.md',
    wrong: section('Mer om utbildningarna står i :se[sip-kurs].'),
    right: section('Mer om utbildningarna står i :se[sip].'),
  },
  'reference/typed': {
    file: '1-inledning.md',
    wrong: section('Mer om utbildningarna står i avsnitt 2.1.'),
    right: section('Mer om utbildningarna står i :se[sip].'),
  },
  'reference/typed-unknown': {
    file: '1-inledning.md',
    wrong: section('Mer om utbildningarna står i avsnitt 4.1.'),
    right: section('Mer om utbildningarna står i :se[sip].'),
  },
};
