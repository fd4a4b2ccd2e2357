import type { FindingData, YamlReason } from '../../../diagnostics/index.ts';
import { shown, yamlQuoted } from '../../quoted.ts';
import type { CodesOf, Sentence, SentencesOf } from '../../sentence.ts';
import { quote } from '../words.ts';

/** `near` is the author's own text in quotation marks, or empty where there is none to show. */
const SYNTAX: Readonly<Record<YamlReason, (near: string) => Sentence>> = {
  indentation: (near) => ({
    found: near === '' ? 'Raden har fel indrag.' : `Raden med ${near} har fel indrag.`,
    expected: 'Fält på samma nivå har lika många mellanslag framför sig.',
    todo: 'Ställ raden rakt under de andra fälten. Fortsätter den texten ovanför, dra in den två mellanslag mer.',
  }),
  quote: (near) => ({
    found: `Något är fel med citattecknen${near === '' ? '' : ` vid ${near}`}.`,
    expected: 'En text som börjar med ett citattecken slutar med ett likadant, och har inget sådant inuti.',
    todo: 'Sätt ett likadant citattecken där texten slutar. Innehåller texten " eller \\ kan du börja och sluta med \' i stället.',
  }),
  bracket: (near) => ({
    found: `En parentes, [ eller {, saknar sitt par${near === '' ? '' : ` vid ${near}`}.`,
    expected: 'Varje [ ska ha ett ], och varje { ett }.',
    todo: 'Skriv en uppgift per rad i stället, utan parenteser.',
  }),
  'key-without-value': (near) => ({
    found: near === '' ? 'Här saknas ett kolon.' : `Efter ${near} saknas ett kolon.`,
    expected: 'Ett fält skrivs med namn, kolon, mellanslag och värde, till exempel ”typ: avsnitt”.',
    todo: 'Sätt kolon och mellanslag mellan namnet och värdet. Fortsätter raden texten ovanför, dra in den mer.',
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
  other: (near) => ({
    found: near === '' ? 'Det som står här går inte att tolka.' : `${near} går inte att tolka.`,
    expected: 'Uppgifter skrivs som ”namn: värde”, en på varje rad.',
    todo: 'Jämför med raderna ovanför, och skriv en uppgift per rad.',
  }),
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

export const yamlSentences: SentencesOf<CodesOf<'front-matter' | 'yaml'>> = {
  'front-matter/missing': ({ first }) => ({
    found:
      first.trim() === ''
        ? 'Filen saknar filhuvud.'
        : `Filen saknar filhuvud. Den börjar direkt med ${quote(first)}.`,
    expected:
      'Överst i filen står ett filhuvud: en rad med ---, fält som ”typ: avsnitt” och en rad till med ---.',
    todo: 'Lägg till ett filhuvud före allt annat i filen.',
  }),
  'front-matter/unclosed': () => ({
    found: 'Filhuvudet börjar med --- men har inget slut.',
    expected: 'Filhuvudet slutar med en egen rad med ---.',
    todo: 'Skriv --- på en egen rad efter det sista fältet.',
  }),
  'yaml/syntax': ({ reason, near }) => SYNTAX[reason](near.trim() === '' ? '' : quote(near)),
  'yaml/duplicate-key': ({ key }) => ({
    found: `Fältet ${quote(key)} står två gånger.`,
    expected: 'Ett fält får stå en gång på samma nivå.',
    todo: 'Samla innehållet i det ena fältet, och ta bort det andra.',
  }),
  'yaml/tab': () => ({
    found: 'Raden är indragen med tabb.',
    expected: 'Indrag görs med mellanslag.',
    todo: 'Byt tabben mot två mellanslag för varje nivå.',
  }),
  'yaml/colon-in-text': ({ key, text }) => ({
    found: `I ${quote(text)} står ett kolon följt av mellanslag. Då läses det före kolonet som namnet på ett nytt fält.`,
    expected: 'En text med kolon och mellanslag ska stå inom citattecken.',
    todo: quotedAdvice(key, text),
  }),
  'yaml/comma-in-flow': ({ before, after }) => ({
    found: `Kommatecknet delar värdet i två: ${quote(before)} och ${quote(after)}.`,
    expected: 'Texter och belopp skrivs utan { } och [ ], eftersom kommatecknet där skiljer uppgifterna åt.',
    todo: 'Skriv uppgifterna på egna rader, utan { } och [ ].',
  }),
  'yaml/comment-cuts-text': ({ kept, lost }) => ({
    found: `Bara ${quote(kept)} läses. Det som följer, ${quote(lost)}, försvinner.`,
    expected:
      'Ett nummertecken efter ett mellanslag inleder en anmärkning, om inte texten står inom citattecken.',
    todo: 'Sätt citattecken runt hela texten.',
  }),
  'yaml/too-deep': ({ limit }) => ({
    found: `Uppgifterna ligger i fler än ${limit} nivåer.`,
    todo: 'Skriv uppgifterna i färre nivåer.',
  }),
  'yaml/too-many-aliases': ({ limit }) => ({
    found: `Filen hämtar uppgifter med * mer än ${limit} gånger.`,
    todo: 'Skriv ut uppgifterna där de hör hemma.',
  }),
  'yaml/unsupported': ({ what }) => UNSUPPORTED[what],
};
