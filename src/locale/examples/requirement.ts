import { area, type ExamplesOf } from '../example.ts';
import type { CodesOf } from '../sentence.ts';

const GOALS = 'mål:\n  - id: fler-sip\n    text: Fler får en SIP.\n    sikt: kort\n';

export const requirementExamples: ExamplesOf<CodesOf<'requirement' | 'decision' | 'activity'>> = {
  'requirement/areas-uncovered': {
    file: 'plan.md, när överenskommelsen har området ungdomsmottagningar',
    wrong: 'överenskommelse: 2023\n',
    right:
      'överenskommelse: 2023\nutanför:\n  - område: ungdomsmottagningar\n    orsak: Redovisas separat av Region Gävleborg\n',
    illustration: true,
  },
  'requirement/too-few': {
    file: 'ett område, när överenskommelsen ber om mål på lång eller kort sikt',
    wrong: 'mål:\n  - id: fler-sip\n    text: Fler får en SIP.\n',
    right: GOALS,
    illustration: true,
  },
  'requirement/field-missing': {
    file: 'ett område, när överenskommelsen ber om målgrupper',
    wrong: 'typ: område\nid: sip\n',
    right: 'typ: område\nid: sip\nmålgrupper:\n  - vuxna\n',
    illustration: true,
  },
  'requirement/section-missing': {
    file: 'ett avsnitt, när överenskommelsen ber om ett avsnitt om jämställdhet',
    wrong: '---\ntyp: avsnitt\n---\n\n# Jämställd hälsa\n',
    right:
      '---\ntyp: avsnitt\nroll: jämställdhet\n---\n\n# Jämställd hälsa\n\nInsatserna når kvinnor och män lika.\n',
    illustration: true,
  },
  'requirement/not-divided': {
    file: 'indikatorer.yaml, när överenskommelsen ber om värden uppdelade på kön',
    wrong: 'individbaserad: ja\nserier:\n  - nivå: län\n    värden:\n      2017: 41\n',
    right:
      'individbaserad: ja\nserier:\n  - nivå: län\n    kön: kvinnor\n    värden:\n      2017: 44\n  - nivå: län\n    kön: män\n    värden:\n      2017: 38\n',
    illustration: true,
  },
  'requirement/value-missing': {
    file: 'indikatorer.yaml, när överenskommelsen ber om indikatorernas utveckling',
    wrong: 'sip-antal:\n  text: Antal upprättade SIP\n',
    right:
      'sip-antal:\n  text: Antal upprättade SIP\n  serier:\n    - nivå: län\n      värden:\n        2017: 412\n',
    illustration: true,
  },
  'requirement/amounts-missing': {
    file: 'ett område, när överenskommelsen ber om beloppssatta aktiviteter',
    wrong: 'aktiviteter:\n  - id: sip-utbildning\n    text: Hålla utbildningar.\n',
    right:
      'aktiviteter:\n  - id: sip-utbildning\n    text: Hålla utbildningar.\n    medel:\n      handlingsplaner: 250 000 kr\n',
    illustration: true,
  },
  'requirement/funds-unreported': {
    file: 'medel.yaml, när överenskommelsen ber om en redovisning av medlen',
    wrong: 'poster:\n  suicidprevention:\n    belopp: 5 577 707,31 kr\n',
    right: 'poster:\n  suicidprevention:\n    belopp: 5 577 707,31 kr\n    använt: 5 100 000 kr\n',
    illustration: true,
  },
  'requirement/human': {
    file: 'något som bara människor kan bedöma',
    wrong: 'Målen säger inget om kvinnor och män.\n',
    right: 'Målen är skrivna så att resultaten kan följas för kvinnor och män.\n',
    illustration: true,
  },
  'requirement/undecidable': {
    file: 'överenskommelsens fil',
    wrong: 'krav: okänt\n',
    right: 'krav: och vad överenskommelsen ber om, sedan någon har läst den\n',
    illustration: true,
  },
  'decision/late': {
    file: 'plan.md, när sista dagen är den 31 oktober 2016',
    wrong:
      'beslut:\n  - organ: Länsledning Välfärd\n    typ: fastställer\n    datum: 2016-11-15\n    status: fattat\n',
    right:
      'beslut:\n  - organ: Länsledning Välfärd\n    typ: fastställer\n    datum: 2016-10-15\n    status: fattat\n',
    illustration: true,
  },
  'activity/without-goal': {
    file: '2-gemensamt/1-sip.md',
    wrong: area(
      `${GOALS}aktiviteter:\n  - id: sip-utbildning\n    text: Hålla utbildningar.\n    status: genomförd\n    mål: [fler-sip]\n  - id: sip-träffar\n    text: Hålla träffar.\n    status: genomförd\n`,
    ),
    right: area(
      `${GOALS}aktiviteter:\n  - id: sip-utbildning\n    text: Hålla utbildningar.\n    status: genomförd\n    mål: [fler-sip]\n  - id: sip-träffar\n    text: Hålla träffar.\n    status: genomförd\n    mål: [fler-sip]\n`,
    ),
  },
  'activity/status-missing': {
    file: '2-gemensamt/1-sip.md',
    wrong: area('aktiviteter:\n  - id: sip-utbildning\n    text: Hålla utbildningar.\n'),
    right: area(
      'aktiviteter:\n  - id: sip-utbildning\n    text: Hålla utbildningar.\n    status: genomförd\n',
    ),
  },
};
