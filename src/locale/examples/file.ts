import { type ExamplesOf, section } from '../example.ts';
import type { CodesOf } from '../sentence.ts';

/** Made here, so that git and editors do not take this file for one with a conflict. */
const [OURS, BETWEEN, THEIRS] = ['<', '=', '>'].map((sign) => sign.repeat(7)) as [string, string, string];

export const fileExamples: ExamplesOf<CodesOf<'file'>> = {
  'file/unreadable': {
    file: '1-inledning.md',
    wrong: '1-inledning.md   (bara den som äger filen får öppna den)\n',
    right: '1-inledning.md   (alla som arbetar med planen får öppna den)\n',
    illustration: true,
  },
  'file/too-large': {
    file: '1-inledning.md',
    wrong: '1-inledning.md                      2 300 000 byte\n',
    right:
      '1-inledning/1-nulägesbeskrivning.md    41 000 byte\n1-inledning/2-långsiktiga-mål.md       12 000 byte\n',
    illustration: true,
  },
  'file/not-utf8': {
    file: '1-inledning.md',
    wrong: 'L�nssamordnaren har h�llit tv� utbildningar.\n',
    right: 'Länssamordnaren har hållit två utbildningar.\n',
    illustration: true,
  },
  'file/nul': {
    file: '1-inledning.md',
    wrong: 'S␀I␀P␀\n',
    right: 'SIP\n',
    illustration: true,
  },
  'file/empty': {
    file: '1-inledning.md',
    wrong: '',
    right: section('Region och kommuner arbetar tillsammans.'),
  },
  'file/merge-marker': {
    file: '1-inledning.md',
    wrong: section(
      `${OURS} HEAD\nTvå utbildningar har hållits.\n${BETWEEN}\nTre utbildningar har hållits.\n${THEIRS} gävle`,
    ),
    right: section('Tre utbildningar har hållits.'),
  },
  'file/number-missing': {
    file: 'uppföljning.md',
    rightFile: '3-uppföljning.md',
    wrong: section('Planen följs upp varje år.'),
    right: section('Planen följs upp varje år.'),
  },
  'file/number-duplicate': {
    file: '1-uppföljning.md',
    rightFile: '3-uppföljning.md',
    wrong: section('Planen följs upp varje år.'),
    right: section('Planen följs upp varje år.'),
  },
  'file/name-collision': {
    file: '1-nuläge.md',
    wrong: '1-nuläge.md   (ä sparat som ett tecken)\n1-nuläge.md   (ä sparat som a med två prickar)\n',
    right: '1-nuläge.md\n2-nuläge-barn-och-unga.md\n',
    illustration: true,
  },
  'file/unlisted': {
    file: 'anteckningar.docx',
    wrong: 'plans/2023/plan.md\nplans/2023/1-inledning.md\nplans/2023/anteckningar.docx\n',
    right: 'plans/2023/plan.md\nplans/2023/1-inledning.md\n',
    illustration: true,
  },
};
