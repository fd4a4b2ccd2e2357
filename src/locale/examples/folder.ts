import { type ExamplesOf, section } from '../example.ts';
import type { CodesOf } from '../sentence.ts';

export const folderExamples: ExamplesOf<CodesOf<'plan' | 'chapter' | 'path' | 'kind'>> = {
  'plan/missing': {
    file: 'plan.md',
    wrong: 'plans/2023/1-inledning.md\n',
    right: 'plans/2023/plan.md\nplans/2023/1-inledning.md\n',
    illustration: true,
  },
  'plan/unknown': {
    file: 'plan.md',
    wrong: 'föregås-av: [2032]\n',
    right: 'föregås-av: [2022]\n',
    illustration: true,
  },
  'plan/empty': {
    file: 'plan.md',
    wrong: 'plans/2023/plan.md\n',
    right: 'plans/2023/plan.md\nplans/2023/1-inledning.md\n',
    illustration: true,
  },
  'plan/too-large': {
    file: 'plan.md',
    wrong: 'plans/2023/plan.md\nplans/2023/1-del.md\n… (tusentals långa filer)\n',
    right: 'plans/2023/plan.md\nplans/2023/1-del.md\n',
    illustration: true,
  },
  'chapter/index-missing': {
    file: '2-gemensamt/index.md',
    wrong: 'plans/2023/2-gemensamt/1-sip.md\n',
    right: 'plans/2023/2-gemensamt/index.md\nplans/2023/2-gemensamt/1-sip.md\n',
    illustration: true,
  },
  'path/outside-workspace': {
    file: '1-inledning.md',
    wrong: section('![Karta över länets kommuner](../../../Bilder/karta.png)'),
    right: section('![Karta över länets kommuner](bilder/karta.png)'),
  },
  'kind/misplaced': {
    file: '2-gemensamt/index.md',
    wrong: '---\ntyp: avsnitt\n---\n\n# Gemensamma insatser\n',
    right: '---\ntyp: kapitel\n---\n\n# Gemensamma insatser\n',
  },
};
