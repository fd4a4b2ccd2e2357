import type { FindingData, UnseenSign, YamlReason } from '../../../diagnostics/index.ts';
import { areaFile } from '../../example.ts';
import { nameAndValue, quotedAnew, shown, yamlQuoted } from '../../quoted.ts';
import type { CodesOf, Sentence, WordsAndExamplesOf } from '../../sentence.ts';
import { quote } from '../words.ts';

/** `near` is the author's own text in quotation marks, or empty where there is none to show. */
const SYNTAX: Readonly<Record<YamlReason, (near: string, written: string) => Sentence>> = {
  indentation: (near) => ({
    found: near === '' ? 'Raden har fel indrag.' : `Raden med ${near} har fel indrag.`,
    expected: 'Fält på samma nivå har lika många mellanslag framför sig.',
    todo: 'Ställ raden rakt under de andra fälten. Fortsätter den texten ovanför, dra in den två mellanslag mer.',
  }),
  quote: (near, written) => ({
    found: `Något är fel med citattecknen${near === '' ? '' : ` vid ${near}`}.`,
    expected: 'En text som börjar med ett citattecken slutar med ett likadant, och har inget sådant inuti.',
    todo: quotedAnew(
      written,
      (value) => `Skriv ${value} om det är hela texten.`,
      'Sätt ett likadant citattecken där texten slutar. Innehåller texten " eller \\ kan du börja och sluta med \' i stället.',
    ),
  }),
  bracket: (near) => ({
    found: `En parentes, [ eller {, saknar sitt par${near === '' ? '' : ` vid ${near}`}.`,
    expected: 'Varje [ ska ha ett ], och varje { ett }.',
    todo: 'Skriv en uppgift per rad i stället, utan parenteser.',
  }),
  'key-without-value': (near, written) => ({
    found: `${near === '' ? 'Här' : `Efter ${nameAndValue(written) ? quote(nameAndValue(written)![0]) : near}`} saknas ett kolon.`,
    expected: 'Ett fält skrivs med namn, kolon, mellanslag och värde, till exempel ”typ: avsnitt”.',
    todo: nameAndValue(written)
      ? `Skriv ${shown(nameAndValue(written)!.join(': '))}. Fortsätter raden texten ovanför, dra in den mer.`
      : 'Sätt kolon och mellanslag mellan namnet och värdet. Fortsätter raden texten ovanför, dra in den mer.',
  }),
  'space-after-colon': (near) => ({
    found: `I ${near === '' ? 'raden' : near} saknas ett mellanslag efter kolonet.`,
    expected: 'Ett fält skrivs med namn, kolon, mellanslag och värde, till exempel ”typ: avsnitt”.',
    todo: 'Sätt ett mellanslag efter kolonet.',
  }),
  anchor: (near) => ({
    found: `${near === '' ? 'Värdet' : near} börjar med & eller *. Då läses det som en hänvisning, inte som text.`,
    todo: 'Sätt citattecken runt hela texten.',
  }),
  'reserved-character': (near) => ({
    found: `${near === '' ? 'Värdet' : near} börjar med ett tecken som har en egen betydelse, till exempel *, [, > eller @.`,
    todo: 'Sätt citattecken runt hela texten.',
  }),
  'lone-sign': (near) => ({
    found: `Efter kolonet står bara ${near}.`,
    expected: 'Ett streck eller ett frågetecken läses som ett tecken med egen betydelse, inte som ett värde.',
    todo: 'Skriv okänt om värdet inte är känt. Annars fyller du i det, eller tar bort raden.',
  }),
  other: (near) => ({
    found: near === '' ? 'Det som står här går inte att tolka.' : `${near} går inte att tolka.`,
    expected: 'Uppgifter skrivs som ”namn: värde”, en på varje rad.',
    todo: 'Jämför med raderna ovanför, och skriv en uppgift per rad.',
  }),
};

/** What the sign is called, and what to write in its place. */
const UNSEEN: Readonly<Record<UnseenSign, readonly [string, string]>> = {
  'no-break-space': [
    'ett hårt mellanslag',
    'Ta bort det och skriv ett vanligt mellanslag, om det ska vara ett.',
  ],
  'other-space': [
    'ett smalt mellanslag',
    'Ta bort det och skriv ett vanligt mellanslag, om det ska vara ett.',
  ],
  'soft-hyphen': ['ett mjukt bindestreck', 'Ta bort det. Lättast är att skriva om ordet för hand.'],
  'zero-width': ['ett tecken utan bredd', 'Ta bort det. Lättast är att skriva om raden för hand.'],
};

const UNSUPPORTED: Readonly<Record<FindingData['yaml/unsupported']['what'], Sentence>> = {
  tag: {
    found: 'Värdet börjar med ett utropstecken. Det har en egen betydelse och kan inte användas här.',
    todo: 'Ta bort utropstecknet, eller sätt citattecken runt hela texten.',
  },
  'merge-key': {
    found: 'Här står <<, som hämtar fält från ett annat ställe. Det kan inte användas här.',
    todo: 'Skriv ut fälten där de hör hemma.',
  },
  'complex-key': {
    found: 'Fältets namn är inte ett enkelt ord.',
    expected: 'Ett fält skrivs med namn, kolon, mellanslag och värde, till exempel ”typ: avsnitt”.',
    todo: 'Skriv ett ord före kolonet.',
  },
  'several-documents': {
    found: 'Filen är delad i flera delar av rader med ---.',
    expected: 'En datafil har bara en del.',
    todo: 'Ta bort raden med ---, eller dela upp innehållet på flera filer.',
  },
};

/** The line as it should be, or, where it is too long to show, how to make it so. */
function quotedAdvice(key: string, text: string): string {
  const quoted = yamlQuoted(text);
  if (quoted === undefined) return 'Sätt citattecken runt hela texten.';
  return `Skriv ${key === '' ? '' : `${shown(key)}: `}${quoted}.`;
}

const AREA = '2-gemensamt/1-sip.md';

export const yamlFindings: WordsAndExamplesOf<CodesOf<'front-matter' | 'yaml'>> = {
  'front-matter/missing': {
    title: 'Filhuvudet saknas',
    say: ({ first }) => ({
      found:
        first.trim() === ''
          ? 'Filen saknar filhuvud.'
          : `Filen saknar filhuvud. Den börjar direkt med ${quote(first)}.`,
      expected:
        'Överst i filen står ett filhuvud: en rad med ---, fält som ”typ: avsnitt” och en rad till med ---.',
      todo: 'Lägg till ett filhuvud före allt annat i filen.',
    }),
    meaning:
      'Varje textfil börjar med ett filhuvud: en rad med ---, några fält och en rad till med ---. Där står åtminstone ”typ”.',
    why: 'Utan filhuvud går det inte att veta vad filen är, och därför inte heller vad som saknas i den.',
    example: {
      file: '1-inledning.md',
      wrong: '# Inledning\n\nRegion och kommuner arbetar tillsammans.\n',
      right: '---\ntyp: avsnitt\n---\n\n# Inledning\n\nRegion och kommuner arbetar tillsammans.\n',
    },
  },
  'front-matter/unclosed': {
    title: 'Filhuvudet har inget slut',
    say: () => ({
      found: 'Filhuvudet börjar med --- men har inget slut.',
      expected: 'Filhuvudet slutar med en egen rad med ---.',
      todo: 'Skriv --- på en egen rad efter det sista fältet.',
    }),
    meaning: 'Filhuvudet börjar med --- men den avslutande raden med --- saknas.',
    why: 'Annars läses hela filen som filhuvud, och texten kommer inte med i rapporten.',
    example: {
      file: '1-inledning.md',
      wrong: '---\ntyp: avsnitt\n\n# Inledning\n\nRegion och kommuner arbetar tillsammans.\n',
      right: '---\ntyp: avsnitt\n---\n\n# Inledning\n\nRegion och kommuner arbetar tillsammans.\n',
    },
  },
  'front-matter/fence': {
    title: 'Raden med --- är inte rätt skriven',
    say: ({ reason, written, last }) => {
      if (reason === 'blank')
        return {
          found: 'Före filhuvudet står en tom rad.',
          expected: 'Filhuvudets första rad, ---, står överst i filen.',
          todo: 'Ta bort det tomma före ---.',
        };
      return {
        found:
          reason === 'unseen'
            ? 'På raden med --- står också ett tecken som inte syns.'
            : `Filhuvudet ${last ? 'slutar' : 'börjar'} med ${quote(written)}.`,
        expected: `Filhuvudet ${last ? 'slutar' : 'börjar'} med en rad med precis tre bindestreck: ---.`,
        todo: 'Skriv om raden som ---.',
      };
    },
    meaning:
      'Raden som börjar eller slutar filhuvudet är inte precis tre bindestreck, eller så står något tomt före den. Word gör gärna om --- till ett långt streck.',
    why: 'Annars går det inte att veta vad som är uppgifter och vad som är text.',
    example: {
      file: '1-inledning.md',
      wrong: '———\ntyp: avsnitt\n---\n\n# Inledning\n\nRegion och kommuner arbetar tillsammans.\n',
      right: '---\ntyp: avsnitt\n---\n\n# Inledning\n\nRegion och kommuner arbetar tillsammans.\n',
    },
  },
  'yaml/syntax': {
    title: 'Uppgiften går inte att läsa',
    say: ({ reason, near }) => SYNTAX[reason](near.trim() === '' ? '' : quote(near), near),
    meaning:
      'Något i filhuvudet eller i en datafil är inte skrivet så att det går att läsa: ett indrag, ett citattecken, en parentes eller ett kolon.',
    why: 'Programmet gissar inte vad som var meningen. En gissning kan ändra ett belopp eller ett datum utan att det syns.',
    example: {
      file: AREA,
      wrong: areaFile('ansvariga:\n  - "Länsledning Välfärd\n'),
      right: areaFile('ansvariga:\n  - "Länsledning Välfärd"\n'),
    },
  },
  'yaml/duplicate-key': {
    title: 'Samma fält två gånger',
    say: ({ key }) => ({
      found: `Fältet ${quote(key)} står två gånger.`,
      expected: 'Ett fält får stå en gång på samma nivå.',
      todo: 'Samla innehållet i det ena fältet, och ta bort det andra.',
    }),
    meaning: 'Ett fält står två gånger på samma nivå.',
    why: 'Bara det ena kan gälla, och det andra skulle försvinna utan ett ord.',
    example: {
      file: AREA,
      wrong: areaFile('ansvariga:\n  - Region Gävleborg\nansvariga:\n  - Gävle kommun\n'),
      right: areaFile('ansvariga:\n  - Region Gävleborg\n  - Gävle kommun\n'),
    },
  },
  'yaml/unseen-sign': {
    title: 'Tecken som inte syns',
    say: ({ sign, code, near }) => ({
      found: `I ${quote(near)} står ${UNSEEN[sign][0]} (${code}), som inte syns men läses som en bokstav.`,
      expected: 'I filhuvuden och datafiler skiljs orden åt av vanliga mellanslag.',
      todo: UNSEEN[sign][1],
    }),
    meaning:
      'Ett osynligt tecken har kommit med, ofta när texten klistrades in från Word eller en webbsida: ett hårt mellanslag, ett mjukt bindestreck eller ett tecken utan bredd.',
    why: 'Ordet ser rätt ut, men är för datorn ett annat ord. Då hittas inte fältet, värdet eller id:t.',
    example: {
      file: AREA,
      wrong: areaFile('ansvariga:\n  -\u00a0Region Gävleborg\n'),
      right: areaFile('ansvariga:\n  - Region Gävleborg\n'),
    },
  },
  'yaml/tab': {
    title: 'Indrag med tabb',
    say: () => ({
      found: 'Raden är indragen med tabb.',
      expected: 'Indrag görs med mellanslag.',
      todo: 'Byt tabben mot två mellanslag för varje nivå.',
    }),
    meaning: 'Raden är indragen med tabbtangenten. Indrag görs här med mellanslag.',
    why: 'En tabb är olika bred i olika program. Då går det inte att se vilken nivå raden hör till.',
    example: {
      file: AREA,
      wrong: areaFile('ansvariga:\n\t- Region Gävleborg\n'),
      right: areaFile('ansvariga:\n  - Region Gävleborg\n'),
    },
  },
  'yaml/colon-in-text': {
    title: 'Kolon i en text',
    say: ({ key, text }) => ({
      found: `I ${quote(text)} står ett kolon följt av mellanslag. Då läses det före kolonet som namnet på ett nytt fält.`,
      expected: 'En text med kolon och mellanslag ska stå inom citattecken.',
      todo: quotedAdvice(key, text),
    }),
    meaning:
      'Ett kolon följt av mellanslag betyder ”här slutar fältets namn och värdet börjar”. Står det i en text måste texten ha citattecken.',
    why: 'Maskinen läser ”text: Mål: minska” som ett fält inne i ett annat, och kan inte fortsätta.',
    example: {
      file: AREA,
      wrong: areaFile('mål:\n  - id: fler-sip\n    text: Mål: fler får en SIP\n'),
      right: areaFile('mål:\n  - id: fler-sip\n    text: "Mål: fler får en SIP"\n'),
    },
  },
  'yaml/comma-in-flow': {
    title: 'Komma inom { } eller [ ]',
    say: ({ before, after }) => ({
      found: `Kommatecknet delar värdet i två: ${quote(before)} och ${quote(after)}.`,
      expected:
        'Texter och belopp skrivs utan { } och [ ], eftersom kommatecknet där skiljer uppgifterna åt.',
      todo: 'Skriv uppgifterna på egna rader, utan { } och [ ].',
    }),
    meaning:
      'Inom { } och [ ] skiljer kommatecknet en uppgift från nästa. Texter och belopp skrivs därför på egna rader.',
    why: 'Maskinen läser ”{belopp: 7 649 410,97 kr}” som beloppet 7 649 410 och ett okänt fält ”97 kr”. Så får inga ören försvinna.',
    example: {
      file: 'indikatorer.yaml',
      wrong: 'sip-antal:\n  text: SIP per 1 000 invånare\n  typ: tal\n  baslinje: {år: 2022, värde: 12,4}\n',
      right:
        'sip-antal:\n  text: SIP per 1 000 invånare\n  typ: tal\n  baslinje:\n    år: 2022\n    värde: 12,4\n',
    },
  },
  'yaml/comment-cuts-text': {
    title: 'Nummertecken klipper av texten',
    say: ({ kept, lost }) => ({
      found: `Bara ${quote(kept)} läses. Det som följer, ${quote(lost)}, försvinner.`,
      expected:
        'Ett nummertecken efter ett mellanslag inleder en anmärkning, om inte texten står inom citattecken.',
      todo: 'Sätt citattecken runt hela texten.',
    }),
    meaning:
      'Ett nummertecken (#) efter ett mellanslag inleder en anmärkning. Det som följer läses inte, om inte hela texten står inom citattecken.',
    why: 'Maskinen läser ”text: Kort #1” som ”Kort”. Resten försvinner utan ett ord.',
    example: {
      file: AREA,
      wrong: areaFile('mål:\n  - id: kort\n    text: Kort #1 delas ut i hela länet\n'),
      right: areaFile('mål:\n  - id: kort\n    text: "Kort #1 delas ut i hela länet"\n'),
    },
  },
  'yaml/too-deep': {
    title: 'För många nivåer',
    say: ({ limit }) => ({
      found: `Uppgifterna ligger i fler än ${limit} nivåer.`,
      todo: 'Skriv uppgifterna i färre nivåer.',
    }),
    meaning: 'Uppgifterna ligger i varandra i fler nivåer än någon plan behöver.',
    why: 'Gränsen skyddar mot filer som skulle få granskningen att stanna.',
    example: {
      file: AREA,
      wrong: 'ansvariga:\n  - - - - - - … Region Gävleborg\n',
      right: 'ansvariga:\n  - Region Gävleborg\n',
      illustration: true,
    },
  },
  'yaml/too-many-aliases': {
    title: 'För många upprepningar',
    say: ({ limit }) => ({
      found: `Filen hämtar uppgifter med * mer än ${limit} gånger.`,
      todo: 'Skriv ut uppgifterna där de hör hemma.',
    }),
    meaning: 'Filen använder & och * för att upprepa uppgifter, fler gånger än vad som är tillåtet.',
    why: 'En liten fil kan på det sättet växa till miljontals uppgifter och få granskningen att stanna.',
    example: {
      file: AREA,
      wrong: 'ansvariga: &alla [Region Gävleborg]\nmålgrupper: [*alla, *alla, *alla, …]\n',
      right: 'ansvariga:\n  - Region Gävleborg\nmålgrupper:\n  - vuxna\n',
      illustration: true,
    },
  },
  'yaml/unsupported': {
    title: 'Skrivsätt som inte används här',
    say: ({ what }) => UNSUPPORTED[what],
    meaning:
      'Filen använder ett ovanligt skrivsätt: ett utropstecken först i värdet, << som hämtar fält, ett fältnamn som inte är ett ord, eller flera delar i samma fil.',
    why: 'En plan ska gå att läsa och ändra för den som inte kan programmera. Då räcker fält, listor och texter.',
    example: {
      file: AREA,
      wrong: areaFile('ansvariga:\n  - !viktigt Region Gävleborg\n'),
      right: areaFile('ansvariga:\n  - Region Gävleborg\n'),
    },
  },
};
