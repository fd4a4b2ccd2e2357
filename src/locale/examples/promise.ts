import { type ExamplesOf, section } from '../example.ts';
import type { CodesOf } from '../sentence.ts';

/** Two years cannot be shown in one file, so these are only shown; their tests hold two plans against each other. */
export const promiseExamples: ExamplesOf<CodesOf<'promise' | 'answer'>> = {
  'promise/silent': {
    file: '1-inledning.md',
    wrong: section('Länet har under året satsat på utbildning.'),
    right: section('Foldern om efterlevandestöd är tryckt. :svar[efterlevandefolder]{status=genomförd}'),
    illustration: true,
  },
  'promise/untold': {
    file: '1-inledning.md',
    wrong: section('En folder om efterlevandestöd tas fram. :plan[efterlevandefolder]'),
    right: section(
      'Arbetet med foldern har börjat. :svar[efterlevandefolder]{status=pågår}\nEn folder om efterlevandestöd tas fram. :plan[efterlevandefolder]',
    ),
    illustration: true,
  },
  'promise/undecidable': {
    file: '1-inledning.md',
    wrong: '# Inledning\n\nFoldern är tryckt. :svar[efterlevandefolder]{status=genomförd}\n',
    right: section('Foldern är tryckt. :svar[efterlevandefolder]{status=genomförd}'),
    illustration: true,
  },
  'promise/earlier-unknown': {
    file: '2-sip.md',
    wrong:
      '---\ntyp: område\nid: sip\nfokusområden: [samsjuklighet]\nmål:\n  - id: alla-sip\n    text: Alla som behöver får en SIP.\n    tidigare: fler-sipp\n---\n\n# SIP\n',
    right:
      '---\ntyp: område\nid: sip\nfokusområden: [samsjuklighet]\nmål:\n  - id: alla-sip\n    text: Alla som behöver får en SIP.\n    tidigare: fler-sip\n---\n\n# SIP\n',
    illustration: true,
  },
  'promise/circle': {
    file: '1-inledning.md',
    wrong: section(
      'Foldern blir en film. :svar[folder]{status=ersatt ersatt-av=film}\n\nFilmen blir en folder. :svar[film]{status=ersatt ersatt-av=folder}',
    ),
    right: section(
      'Foldern blir en film. :svar[folder]{status=ersatt ersatt-av=film}\n\nEn film tas fram. :plan[film]',
    ),
    illustration: true,
  },
  'answer/without-promise': {
    file: '1-inledning.md',
    wrong: section('Foldern är tryckt. :svar[efterlevandfolder]{status=genomförd}'),
    right: section('Foldern är tryckt. :svar[efterlevandefolder]{status=genomförd}'),
    illustration: true,
  },
};
