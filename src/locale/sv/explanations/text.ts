import type { CodesOf, ExplanationsOf } from '../../sentence.ts';

export const textExplanations: ExplanationsOf<
  CodesOf<'text' | 'heading' | 'table' | 'footnote' | 'html' | 'character'>
> = {
  'text/paragraph-too-large': {
    title: 'Stycket är för långt',
    meaning: 'Stycket är längre än någon text behöver vara. Ofta saknas tomma rader mellan styckena.',
    why: 'Gränsen skyddar mot texter som skulle få granskningen att stanna.',
  },
  'text/too-deep': {
    title: 'Listor och citat i för många nivåer',
    meaning: 'Listor eller citat ligger i varandra i för många nivåer.',
    why: 'Gränsen skyddar mot texter som skulle få granskningen att stanna. Ingen läsare följer med så djupt.',
  },
  'text/too-many-marks': {
    title: 'För många tecken med egen betydelse',
    meaning: 'Stycket innehåller väldigt många tecken som *, [ eller <!, som styr hur texten ser ut.',
    why: 'Gränsen skyddar mot texter som skulle få granskningen att stanna.',
  },
  'text/too-many-parts': {
    title: 'För mycket i en fil',
    meaning: 'Filen har fler rader, tecken eller listor än programmet kan läsa på rimlig tid.',
    why: 'Gränsen skyddar mot filer som skulle få granskningen att stanna. Texten går att dela på flera filer.',
  },
  'text/to-write': {
    title: 'Något återstår att skriva',
    meaning: 'En fråga som plan next har lämnat i filen står kvar. Frågan syns inte i rapporten.',
    why: 'Den som går vidare från förra årets plan ska kunna se vad som inte är skrivet än.',
  },
  'text/looks-like': {
    title: 'Text som ser ut som något annat',
    meaning:
      'Ett tecken saknas eller är för mycket, så att en rubrik, en tabell eller en länk blir vanlig text.',
    why: 'Tecknen skulle annars synas i rapporten, och rubriken, tabellen eller länken skulle saknas för den som läser med hjälpmedel.',
  },
  'heading/title-missing': {
    title: 'Rubrik saknas',
    meaning: 'Varje fil har en egen rubrik, på en rad som börjar med ett #. Rubriken får inte vara tom.',
    why: 'Utan rubrik syns avsnittet inte i innehållsförteckningen, och den som använder skärmläsare hittar inte dit. DOS-lagen (2018:1937) kräver att rapporten är tillgänglig.',
  },
  'heading/several-titles': {
    title: 'Flera huvudrubriker',
    meaning: 'Filen har mer än en rubrik med ett #. Bara den första är filens rubrik.',
    why: 'En fil är ett avsnitt i rapporten och har en plats i innehållsförteckningen.',
  },
  'heading/title-not-first': {
    title: 'Rubriken kommer inte först',
    meaning: 'Det står text före filens rubrik.',
    why: 'Texten före rubriken skulle i rapporten hamna under den, och alltså byta plats.',
  },
  'heading/misplaced': {
    title: 'Rubrik där ingen kan stå',
    meaning:
      'En rubrik står i plan.md, i en lista, i ett citat eller i en fotnot. Den har då ingen plats i innehållsförteckningen.',
    why: 'Den som använder skärmläsare tar sig fram med rubrikerna. En rubrik inne i en lista leder fel. DOS-lagen (2018:1937) kräver att rapporten är tillgänglig.',
  },
  'heading/skipped': {
    title: 'Hopp i rubriknivåerna',
    meaning: 'En rubrik ligger mer än en nivå under rubriken före, till exempel #### direkt efter ##.',
    why: 'Den som använder skärmläsare tror då att en rubrik fattas. DOS-lagen (2018:1937) kräver att rapporten är tillgänglig.',
  },
  'heading/too-deep': {
    title: 'Rubriken ligger för djupt',
    meaning: 'Mappen, filen och rubriken ligger tillsammans djupare än rapporten kan visa.',
    why: 'Rapporten har ett begränsat antal rubriknivåer. Fler går inte att skilja från varandra.',
  },
  'heading/typed-number': {
    title: 'Rubriknummer skrivet för hand',
    meaning:
      'Rubriken börjar med ett nummer som någon har skrivit. Rapporten sätter själv nummer på rubrikerna.',
    why: 'Rubriken skulle få två nummer. Det som är skrivet för hand blir dessutom fel när avsnitt flyttas.',
  },
  'heading/unnumbered-unknown': {
    title: 'Okänd rubrik under onumrerade',
    meaning: 'Fältet ”onumrerade” räknar upp rubriker som ska stå utan nummer. En av dem finns inte i filen.',
    why: 'Rubriken är troligen omskriven. Då får den ett nummer som ingen har tänkt sig.',
  },
  'table/too-wide': {
    title: 'För bred tabell',
    meaning: 'Tabellen har fler kolumner än en sida rymmer.',
    why: 'Varje kolumn skulle bli smalare än ett ord, så att ingen kan läsa tabellen.',
  },
  'table/extra-cell': {
    title: 'För många celler i tabellraden',
    meaning: 'Raden har fler celler än tabellens första rad.',
    why: 'Det som står i de extra cellerna skulle inte komma med i rapporten.',
  },
  'footnote/undefined': {
    title: 'Fotnot utan text',
    meaning: 'I texten står en hänvisning till en fotnot, men fotnoten finns inte i filen.',
    why: 'Annars skulle [^1] stå kvar som vanlig text i rapporten.',
  },
  'footnote/unused': {
    title: 'Fotnot som inte används',
    meaning: 'Fotnoten finns, men ingenstans i filen hänvisas till den.',
    why: 'Fotnoten skulle inte komma med i rapporten, trots att någon har skrivit den.',
  },
  'footnote/nested': {
    title: 'Fotnot i en fotnot',
    meaning: 'En fotnots text hänvisar till en annan fotnot.',
    why: 'Den som läser hittar inte tillbaka till texten, och det gör inte heller en skärmläsare.',
  },
  'html/raw': {
    title: 'HTML-kod i texten',
    meaning:
      'Texten innehåller HTML-kod, till exempel <br>. Anmärkningar mellan <!-- och --> går bra; de kommer inte med.',
    why: 'Kod skulle kunna se olika ut i PDF och på webben, eller göra något som ingen har granskat.',
  },
  'character/no-glyph': {
    title: 'Tecken som inte går att trycka',
    meaning: 'Tecknet finns inte i rapportens typsnitt.',
    why: 'I en PDF skulle det bli en tom ruta, utan att någon fick veta det.',
  },
};
