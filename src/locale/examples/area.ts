import { area, type ExamplesOf, TOLD } from '../example.ts';
import type { CodesOf } from '../sentence.ts';

const AREA = '2-gemensamt/1-sip.md';
const PLANNED = '2-områden/3-sip.md';

const GOALS = 'mål:\n  - id: fler-sip\n    text: Fler får en SIP.\n';
const ACTIVITIES = 'aktiviteter:\n  - id: sip-kurs\n    text: En kurs om SIP hålls.\n';
const RESPONSIBLE = 'ansvariga:\n  - Länsledning Välfärd\n';
const INDICATORS = 'indikatorer: [brukarråd-antal]\n';
const WHOLE = area(GOALS + ACTIVITIES + RESPONSIBLE + INDICATORS, '# SIP\n');

export const areaExamples: ExamplesOf<CodesOf<'area' | 'party' | 'proposal'>> = {
  'party/unknown': {
    file: '2-områden/3-sip.md',
    wrong: 'parter:\n  - Gävel   (i plan.md står Gävle)\n',
    right: 'parter:\n  - Gävle\n',
    illustration: true,
  },
  'proposal/wording': {
    file: '4-beslut.md',
    wrong: '---\ntyp: beslut\n---\n\n# Förslag till beslut\n\n- Planen fastställs.\n',
    right: '---\ntyp: beslut\n---\n\n# Förslag till beslut\n\n- att fastställa planen\n',
  },
  'area/undecidable': {
    file: '2-gemensamt/1-sip.md',
    wrong: 'fokusområden: [sip]   (överenskommelsens områden är inte kända)\n',
    right: 'fokusområden: [sip]   (överenskommelsens områden står i dess fil)\n',
    illustration: true,
  },
  'area/unknown': {
    file: AREA,
    wrong: `---\ntyp: område\nid: sip\nfokusområden: [samsjuklig]\n---\n\n${TOLD}`,
    right: `---\ntyp: område\nid: sip\nfokusområden: [samsjuklighet]\n---\n\n${TOLD}`,
  },
  'area/achievement-missing': {
    file: AREA,
    wrong: area('', '# SIP\n\n## Planering\n\nFler utbildare rekryteras.\n'),
    right: area(''),
  },
  'area/planning-missing': {
    file: AREA,
    wrong: area('', '# SIP\n\n## Måluppfyllelse\n\nTvå utbildningar har hållits.\n'),
    right: area(''),
  },
  'area/focus-missing': {
    file: AREA,
    wrong: `---\ntyp: område\nid: sip\nfokusområden: []\n---\n\n${TOLD}`,
    right: `---\ntyp: område\nid: sip\nfokusområden: []\nutanför: Arbetet bekostas av kommunerna.\n---\n\n${TOLD}`,
  },
  'area/goals-missing': {
    file: PLANNED,
    plan: 'handlingsplan',
    wrong: area(ACTIVITIES + RESPONSIBLE + INDICATORS, '# SIP\n'),
    right: WHOLE,
  },
  'area/activities-missing': {
    file: PLANNED,
    plan: 'handlingsplan',
    wrong: area(GOALS + RESPONSIBLE + INDICATORS, '# SIP\n'),
    right: WHOLE,
  },
  'area/responsible-missing': {
    file: PLANNED,
    plan: 'handlingsplan',
    wrong: area(GOALS + ACTIVITIES + INDICATORS, '# SIP\n'),
    right: WHOLE,
  },
  'area/indicators-missing': {
    file: PLANNED,
    plan: 'handlingsplan',
    wrong: area(`${GOALS + ACTIVITIES + RESPONSIBLE}indikatorer: []\n`, '# SIP\n'),
    right: WHOLE,
  },
};
