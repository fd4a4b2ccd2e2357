import { type ExamplesOf, section } from '../example.ts';
import type { CodesOf } from '../sentence.ts';

const HEADER = '---\ntyp: avsnitt\n---\n\n';

export const textExamples: ExamplesOf<
  CodesOf<'text' | 'heading' | 'table' | 'footnote' | 'html' | 'character'>
> = {
  'text/paragraph-too-large': {
    file: '1-inledning.md',
    wrong: 'Region och kommuner arbetar tillsammans. Arbetet började … (och så vidare, utan en tom rad)\n',
    right: 'Region och kommuner arbetar tillsammans.\n\nArbetet började …\n',
    illustration: true,
  },
  'text/too-deep': {
    file: '1-inledning.md',
    wrong: '>>>>>>>>>>>>>>>>>>>> … Brukarrådet vill vara med tidigare.\n',
    right: '> Brukarrådet vill vara med tidigare.\n',
    illustration: true,
  },
  'text/too-many-marks': {
    file: '1-inledning.md',
    wrong: '**************************************** …\n',
    right: '---\n',
    illustration: true,
  },
  'text/too-many-parts': {
    file: '1-inledning.md',
    wrong: '- en\n- två\n- tre\n… (tiotusentals punkter i samma fil)\n',
    right: '- en\n- två\n- tre\n',
    illustration: true,
  },
  'text/to-write': {
    file: '1-inledning.md',
    wrong: section('<!-- att skriva: texten till ”Inledning”. -->'),
    right: section('Hälsan blir bättre, men inte för alla.'),
  },
  'text/looks-like': {
    file: '1-inledning.md',
    wrong: section('##Nuläge\n\nHälsan blir bättre, men inte för alla.'),
    right: section('## Nuläge\n\nHälsan blir bättre, men inte för alla.'),
  },
  'heading/title-missing': {
    file: '1-inledning.md',
    wrong: `${HEADER}Region och kommuner arbetar tillsammans.\n`,
    right: `${HEADER}# Inledning\n\nRegion och kommuner arbetar tillsammans.\n`,
  },
  'heading/several-titles': {
    file: '1-inledning.md',
    wrong: section('Kort om planen.\n\n# Nuläge\n\nHälsan blir bättre, men inte för alla.'),
    right: section('Kort om planen.\n\n## Nuläge\n\nHälsan blir bättre, men inte för alla.'),
  },
  'heading/title-not-first': {
    file: '1-inledning.md',
    wrong: `${HEADER}Kort om planen.\n\n# Inledning\n\nHälsan blir bättre, men inte för alla.\n`,
    right: `${HEADER}# Inledning\n\nKort om planen.\n\nHälsan blir bättre, men inte för alla.\n`,
  },
  'heading/misplaced': {
    file: '1-inledning.md',
    wrong: section('- ## Nuläge\n- Hälsan blir bättre, men inte för alla.'),
    right: section('## Nuläge\n\n- Hälsan blir bättre, men inte för alla.'),
  },
  'heading/skipped': {
    file: '1-inledning.md',
    wrong: section('#### Nuläge\n\nHälsan blir bättre, men inte för alla.'),
    right: section('## Nuläge\n\nHälsan blir bättre, men inte för alla.'),
  },
  'heading/too-deep': {
    file: '1-inledning.md',
    wrong: section('## Nuläge\n\n### Län\n\n#### Kommuner\n\n##### Gävle\n\n###### Unga\n\nFler söker stöd.'),
    right: section('## Nuläge\n\n### Län\n\n#### Kommuner\n\n##### Unga i Gävle\n\nFler söker stöd.'),
  },
  'heading/typed-number': {
    file: '1-inledning.md',
    wrong: section('## 1.1 Nuläge\n\nHälsan blir bättre, men inte för alla.'),
    right: section('## Nuläge\n\nHälsan blir bättre, men inte för alla.'),
  },
  'heading/unnumbered-unknown': {
    file: '1-inledning.md',
    wrong:
      '---\ntyp: avsnitt\nonumrerade: [Nulege]\n---\n\n# Inledning\n\n## Nuläge\n\nHälsan blir bättre.\n',
    right:
      '---\ntyp: avsnitt\nonumrerade: [Nuläge]\n---\n\n# Inledning\n\n## Nuläge\n\nHälsan blir bättre.\n',
  },
  'table/too-wide': {
    file: '1-inledning.md',
    wrong: section(`${'| A '.repeat(21)}|\n${'| --- '.repeat(21)}|\n${'| 1 '.repeat(21)}|`),
    right: section(`${'| A '.repeat(3)}|\n${'| --- '.repeat(3)}|\n${'| 1 '.repeat(3)}|`),
  },
  'table/extra-cell': {
    file: '1-inledning.md',
    wrong: section('| kommun | kurser |\n| --- | --- |\n| Gävle | 2 | digitalt |'),
    right: section('| kommun | kurser | hur |\n| --- | --- | --- |\n| Gävle | 2 | digitalt |'),
  },
  'footnote/undefined': {
    file: '1-inledning.md',
    wrong: section('Fler unga söker stöd.[^statistik]'),
    right: section('Fler unga söker stöd.[^statistik]\n\n[^statistik]: Enligt regionens egen statistik.'),
  },
  'footnote/unused': {
    file: '1-inledning.md',
    wrong: section('Fler unga söker stöd.\n\n[^statistik]: Enligt regionens egen statistik.'),
    right: section('Fler unga söker stöd.[^statistik]\n\n[^statistik]: Enligt regionens egen statistik.'),
  },
  'footnote/nested': {
    file: '1-inledning.md',
    wrong: section(
      'Fler unga söker stöd.[^1]\n\n[^1]: Enligt statistiken.[^2]\n\n[^2]: Hämtad från regionen.',
    ),
    right: section('Fler unga söker stöd.[^1]\n\n[^1]: Enligt statistiken, hämtad från regionen.'),
  },
  'html/raw': {
    file: '1-inledning.md',
    wrong: section('Hälsan blir bättre,<br>men inte för alla.'),
    right: section('Hälsan blir bättre, men inte för alla.'),
  },
  'character/no-glyph': {
    file: '1-inledning.md',
    wrong: section('Deltagarna var nöjda med kursen 😀'),
    right: section('Deltagarna var nöjda med kursen.'),
  },
};
