import type { ExamplesOf } from '../example.ts';
import type { CodesOf } from '../sentence.ts';

const PLAN =
  '---\ntyp: plan\nslag: redovisning\ntitel: Länsgemensam handlingsplan\nlän: Gävleborg\nperiod: 2023\n';
const SOURCES = 'källor:\n  skr:\n    titel: SKR:s webbplats\n';

export const agreementExamples: ExamplesOf<CodesOf<'agreement'>> = {
  'agreement/missing': {
    file: 'plan.md',
    wrong: `${PLAN}---\n`,
    right: `${PLAN}överenskommelse: 2023\n---\n`,
  },
  'agreement/unknown': {
    file: 'plan.md',
    wrong: `${PLAN}överenskommelse: 2032\n---\n`,
    right: `${PLAN}överenskommelse: 2023\n---\n`,
  },
  'agreement/shadowed': {
    file: 'överenskommelsens fil',
    wrong: 'schema/agreements/2023.yaml   (arbetsmappens egen; den gäller)\n',
    right: 'Ingen egen fil. Den inbyggda gäller.\n',
    illustration: true,
  },
  'agreement/base-unknown': {
    file: 'överenskommelsens fil',
    wrong: 'tillägg-till: 2012\n',
    right: 'tillägg-till: 2021\n',
    illustration: true,
  },
  'agreement/source-unknown': {
    file: 'överenskommelsens fil',
    wrong: `titel: Insatser inom området psykisk hälsa\nkälla: [srk]\n${SOURCES}`,
    right: `titel: Insatser inom området psykisk hälsa\nkälla: [skr]\n${SOURCES}`,
    illustration: true,
  },
  'agreement/source-unused': {
    file: 'överenskommelsens fil',
    wrong: `titel: Insatser inom området psykisk hälsa\n${SOURCES}`,
    right: `titel: Insatser inom området psykisk hälsa\nkälla: [skr]\n${SOURCES}`,
    illustration: true,
  },
  'agreement/fact-without-source': {
    file: 'överenskommelsens fil',
    wrong: 'områden:\n  - id: suicidprevention\n    titel: Det suicidpreventiva arbetet\n',
    right: 'områden:\n  - id: suicidprevention\n    titel: Det suicidpreventiva arbetet\n    källa: [skr]\n',
    illustration: true,
  },
};
