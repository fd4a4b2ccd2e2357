import { sectionFile } from '../../example.ts';
import type { CodesOf, WordsAndExamplesOf } from '../../sentence.ts';
import { didYouMean, knownWords, quote } from '../words.ts';

const HEADER = '---\ntyp: avsnitt\n---\n\n';

export const headingFindings: WordsAndExamplesOf<CodesOf<'heading'>> = {
  'heading/title-missing': {
    title: 'Rubrik saknas',
    say: () => ({
      found: 'Här saknas en rubrik.',
      expected: 'Varje fil har en rubrik direkt efter filhuvudet, och ingen rubrik är tom.',
      todo: 'Skriv rubriken på en egen rad, efter ett #.',
    }),
    meaning: 'Varje fil har en egen rubrik, på en rad som börjar med ett #. Rubriken får inte vara tom.',
    why: 'Utan rubrik syns avsnittet inte i innehållsförteckningen, och den som använder skärmläsare hittar inte dit. DOS-lagen (2018:1937) kräver att rapporten är tillgänglig.',
    example: {
      file: '1-inledning.md',
      wrong: `${HEADER}Region och kommuner arbetar tillsammans.\n`,
      right: `${HEADER}# Inledning\n\nRegion och kommuner arbetar tillsammans.\n`,
    },
  },
  'heading/several-titles': {
    title: 'Flera huvudrubriker',
    say: ({ title }) => ({
      found: `Filen har redan en rubrik. ${quote(title)} är en till på samma nivå.`,
      expected: 'Varje fil har en enda rubrik med ett #.',
      todo: 'Skriv ## framför den här rubriken, eller flytta texten till en egen fil.',
    }),
    meaning: 'Filen har mer än en rubrik med ett #. Bara den första är filens rubrik.',
    why: 'En fil är ett avsnitt i rapporten och har en plats i innehållsförteckningen.',
    example: {
      file: '1-inledning.md',
      wrong: sectionFile('Kort om planen.\n\n# Nuläge\n\nHälsan blir bättre, men inte för alla.'),
      right: sectionFile('Kort om planen.\n\n## Nuläge\n\nHälsan blir bättre, men inte för alla.'),
    },
  },
  'heading/title-not-first': {
    title: 'Rubriken kommer inte först',
    say: () => ({
      found: 'Filens rubrik kommer efter annan text.',
      expected: 'Filens rubrik, den med ett #, står före all text i filen.',
      todo: 'Flytta rubriken till raden efter filhuvudet.',
    }),
    meaning: 'Det står text före filens rubrik.',
    why: 'Texten före rubriken skulle i rapporten hamna under den, och alltså byta plats.',
    example: {
      file: '1-inledning.md',
      wrong: `${HEADER}Kort om planen.\n\n# Inledning\n\nHälsan blir bättre, men inte för alla.\n`,
      right: `${HEADER}# Inledning\n\nKort om planen.\n\nHälsan blir bättre, men inte för alla.\n`,
    },
  },
  'heading/misplaced': {
    title: 'Rubrik där ingen kan stå',
    say: ({ title }) => ({
      found: `Rubriken ${quote(title)} står där ingen rubrik kan stå: i plan.md, en lista, ett citat eller en fotnot.`,
      todo: 'Flytta rubriken till ett avsnitt, eller gör om den till vanlig text.',
    }),
    meaning:
      'En rubrik står i plan.md, i en lista, i ett citat eller i en fotnot. Den har då ingen plats i innehållsförteckningen.',
    why: 'Den som använder skärmläsare tar sig fram med rubrikerna. En rubrik inne i en lista leder fel. DOS-lagen (2018:1937) kräver att rapporten är tillgänglig.',
    example: {
      file: '1-inledning.md',
      wrong: sectionFile('- ## Nuläge\n- Hälsan blir bättre, men inte för alla.'),
      right: sectionFile('## Nuläge\n\n- Hälsan blir bättre, men inte för alla.'),
    },
  },
  'heading/skipped': {
    title: 'Hopp i rubriknivåerna',
    say: ({ level, expected }) => ({
      found: `Rubriken börjar med ${'#'.repeat(level)} och hoppar över en nivå.`,
      expected: `Här ska rubriken börja med ${'#'.repeat(expected)}.`,
      todo: `Byt ${'#'.repeat(level)} mot ${'#'.repeat(expected)}.`,
    }),
    meaning: 'En rubrik ligger mer än en nivå under rubriken före, till exempel #### direkt efter ##.',
    why: 'Den som använder skärmläsare tror då att en rubrik fattas. DOS-lagen (2018:1937) kräver att rapporten är tillgänglig.',
    example: {
      file: '1-inledning.md',
      wrong: sectionFile('#### Nuläge\n\nHälsan blir bättre, men inte för alla.'),
      right: sectionFile('## Nuläge\n\nHälsan blir bättre, men inte för alla.'),
    },
  },
  'heading/too-deep': {
    title: 'Rubriken ligger för djupt',
    say: ({ limit }) => ({
      found: 'Rubriken ligger för djupt.',
      expected: `Rapporten har högst ${limit} rubriknivåer.`,
      todo: 'Ta bort ett #, eller flytta texten till ett eget avsnitt.',
    }),
    meaning: 'Mappen, filen och rubriken ligger tillsammans djupare än rapporten kan visa.',
    why: 'Rapporten har ett begränsat antal rubriknivåer. Fler går inte att skilja från varandra.',
    example: {
      file: '1-inledning.md',
      wrong: sectionFile(
        '## Nuläge\n\n### Län\n\n#### Kommuner\n\n##### Gävle\n\n###### Unga\n\nFler söker stöd.',
      ),
      right: sectionFile('## Nuläge\n\n### Län\n\n#### Kommuner\n\n##### Unga i Gävle\n\nFler söker stöd.'),
    },
  },
  'heading/typed-number': {
    title: 'Rubriknummer skrivet för hand',
    say: ({ number, rest }) => ({
      found: `Rubriken börjar med numret ${quote(number)}, skrivet för hand.`,
      expected: 'Rapporten numrerar rubrikerna själv.',
      todo: `Ta bort numret, så att bara ${quote(rest)} står kvar.`,
    }),
    meaning:
      'Rubriken börjar med ett nummer som någon har skrivit. Rapporten sätter själv nummer på rubrikerna.',
    why: 'Rubriken skulle få två nummer. Det som är skrivet för hand blir dessutom fel när avsnitt flyttas.',
    example: {
      file: '1-inledning.md',
      wrong: sectionFile('## 1.1 Nuläge\n\nHälsan blir bättre, men inte för alla.'),
      right: sectionFile('## Nuläge\n\nHälsan blir bättre, men inte för alla.'),
    },
  },
  'heading/unnumbered-unknown': {
    title: 'Okänd rubrik under onumrerade',
    say: ({ heading, suggestion }, expected) => ({
      found: `Under ”onumrerade” står ${quote(heading)}, men ingen rubrik heter så.`,
      ...knownWords('Rubriker i filen', expected),
      todo: didYouMean(
        suggestion,
        'Skriv rubriken exakt som den står i texten, eller ta bort den ur listan.',
      ),
    }),
    meaning: 'Fältet ”onumrerade” räknar upp rubriker som ska stå utan nummer. En av dem finns inte i filen.',
    why: 'Rubriken är troligen omskriven. Då får den ett nummer som ingen har tänkt sig.',
    example: {
      file: '1-inledning.md',
      wrong:
        '---\ntyp: avsnitt\nonumrerade: [Nulege]\n---\n\n# Inledning\n\n## Nuläge\n\nHälsan blir bättre.\n',
      right:
        '---\ntyp: avsnitt\nonumrerade: [Nuläge]\n---\n\n# Inledning\n\n## Nuläge\n\nHälsan blir bättre.\n',
    },
  },
  'heading/nothing-below': {
    title: 'Rubrik utan text',
    say: ({ title, remark }) => ({
      found: `Under rubriken ${quote(title)} står ingenting.${remark ? ' Det som står i en kommentar, <!-- … -->, kommer inte med i rapporten.' : ''}`,
      todo: remark
        ? 'Ta bort <!-- och --> om texten ska synas. Skriv annars det som ska stå här, eller ta bort rubriken.'
        : 'Skriv det som ska stå här, eller ta bort rubriken.',
    }),
    meaning: 'En rubrik har varken text, underrubriker eller något annat under sig.',
    why: 'I rapporten ser det ut som om något har fallit bort, och den som läser får inget svar på det som rubriken lovar.',
    example: {
      file: '1-inledning.md',
      wrong: `${HEADER}# Inledning\n\nRegion och kommuner arbetar tillsammans.\n\n## Nuläge\n`,
      right: `${HEADER}# Inledning\n\nRegion och kommuner arbetar tillsammans.\n\n## Nuläge\n\nFler söker hjälp.\n`,
    },
  },
};
