import type { WordLeftOut } from '../../../diagnostics/index.ts';
import type { CodesOf, WordsAndExamplesOf } from '../../sentence.ts';
import { quote } from '../words.ts';
import { wordReviewFindings } from './word-review.ts';

const FILE = { file: 'plan.docx', illustration: true } as const;

const LEFT_OUT: { readonly [W in WordLeftOut]: string } = {
  head: 'Sidhuvudet',
  foot: 'Sidfoten',
  title: 'Dokumentets titel bland egenskaperna',
  subject: 'Dokumentets ämne bland egenskaperna',
  'words-of-part': 'En del av filen',
  background: 'Bakgrunden',
  contents: 'Innehållsförteckningen',
  annex: 'En bilaga som programmet själv gör',
  hidden: 'Dold text',
  unfilled: 'Ett fält som ingen har fyllt i',
  choice: 'De andra valen i en lista',
  'table-alternative': 'En tabells alternativtext',
};

const THINGS = {
  chart: 'ett diagram',
  diagram: 'en figur av SmartArt',
  equation: 'en formel',
  'word-art': 'en dekorerad text (WordArt)',
  file: 'en inbäddad fil',
} as const;

const PICTURES = {
  missing: 'En bild som texten visar finns inte i Word-filen.',
  outside: 'En bild ligger utanför Word-filen och hämtas inte.',
  'too-large': 'En bild är för stor för att tas med.',
  format: 'En bild har ett format som rapporten inte kan visa.',
  place: 'En bilds alternativtext är en sökväg eller ett filnamn. Den är inte tagen med.',
} as const;

const shown = (words: string) => (words === '' ? '' : `: ${quote(words)}`);

export const wordFindings: WordsAndExamplesOf<CodesOf<'word'>> = {
  ...wordReviewFindings,
  'word/lost': {
    title: 'Ord som inte kom med',
    say: ({ words }) => ({
      found: `De här orden i Word-filen finns inte i planens filer: ${quote(words)}.`,
      todo: 'Skriv in dem där de hör hemma.',
    }),
    meaning: 'Orden står i Word-filen, men varken i planens filer eller i någon annan anmärkning.',
    why: 'Programmet räknar orden på ett annat sätt än det läser dem, så att inget försvinner utan att det sägs.',
    example: {
      ...FILE,
      wrong: 'Ett ord som programmet inte kunde läsa.\n',
      right: 'Ordet står i planens fil.\n',
    },
  },
  'word/struck': {
    title: 'Struken text',
    say: ({ words }) => ({
      found: `Texten är struken med spårade ändringar och är inte tagen med: ${quote(words)}.`,
      todo: 'Skriv in den om den ska stå kvar.',
    }),
    meaning:
      'Word-filen har ändringar som ingen har godkänt eller avvisat. Planen är gjord som om alla vore godkända.',
    why: 'Det nyaste är oftast det som gäller. Det som är struket ska ändå någon få se.',
    example: {
      ...FILE,
      wrong: 'Mottagningen ~~ska~~ kan öppna 2025.\n',
      right: 'Mottagningen kan öppna 2025.\n',
    },
  },
  'word/left-out': {
    title: 'Utanför planens text',
    say: ({ what, words }) => ({
      found: `${LEFT_OUT[what]} är inte med${shown(words)}.`,
      todo: 'Skriv in det i planen om det behövs.',
    }),
    meaning:
      'En del av Word-filen är ingen del av planens text: sidhuvud, innehållsförteckning, dold text och liknande.',
    why: 'Innehåll, sidnummer och omslag gör programmet själv. Resten ska bara med om någon vill det.',
    example: { ...FILE, wrong: 'Sidhuvud: Region Exempel, utkast 3\n', right: '(inget i planens filer)\n' },
  },
  'word/not-shown': {
    title: 'Något som bara Word kan visa',
    say: ({ what, words }) => ({
      found: `Här står ${THINGS[what]}${shown(words)}.`,
      todo:
        what === 'equation'
          ? 'Se efter att formeln går att läsa som text.'
          : 'Spara det som bild och lägg in den, eller skriv vad det visar.',
    }),
    meaning: 'Diagram, SmartArt, formler, WordArt och inbäddade filer har ingen motsvarighet i planens text.',
    why: 'Siffrorna bakom ett diagram ligger i Word-filen. Rapporten kan göra diagrammet av indikatorer.yaml i stället.',
    example: { ...FILE, wrong: '(ett diagram)\n', right: '::diagram{indikator=psykisk-hälsa}\n' },
  },
  'word/picture': {
    title: 'En bild att se efter',
    say: ({ reason, words }) => ({
      found: `${PICTURES[reason]}${words === '' ? '' : ` Den beskrivs som ${quote(words)}.`}`,
      todo:
        reason === 'place' ? 'Skriv vad bilden visar.' : 'Spara bilden som PNG eller JPEG och lägg in den.',
    }),
    meaning: 'En bild kunde inte tas med som den är, eller har ett namn i stället för en beskrivning.',
    why: 'Den som inte ser bilden ska få veta vad den visar. Sökvägar visar dessutom ofta någons användarnamn.',
    example: {
      ...FILE,
      wrong: 'Alternativtext: C:\\Users\\abc123\\bild.png\n',
      right: '![Stapeldiagram över väntetider](bilder/bild-1.png)\n',
    },
  },
  'word/link': {
    title: 'En länk som inte leder någonstans',
    say: ({ reason, words }) => ({
      found:
        reason === 'disk'
          ? `Länken ${quote(words)} leder till någons egen disk. Orden står kvar utan adress.`
          : `En länk${words === '' ? '' : ` på ${quote(words)}`} har ingen adress som alla kan öppna. Orden står kvar.`,
      todo: 'Skriv adressen om det finns en som alla kommer åt.',
    }),
    meaning: 'En länk i Word-filen saknar adress eller leder till en disk.',
    why: 'En rapport kan inte länka till någons dator, och adressen kan visa vem det är.',
    example: { ...FILE, wrong: '[Analysen](file:///C:/Users/abc123/analys.docx)\n', right: 'Analysen\n' },
  },
  'word/note': {
    title: 'En fotnot som inte kan stå där',
    say: ({ words }) => ({
      found:
        words === ''
          ? 'Här står en hänvisning till en fotnot som inte finns i Word-filen.'
          : `Fotnoten hör till ett mål eller en aktivitet, som inte kan ha fotnoter: ${quote(words)}.`,
      todo: words === '' ? 'Ta reda på vad noten sa.' : 'Skriv in det som behövs i texten.',
    }),
    meaning: 'En fotnot saknas i Word-filen, eller hör till ett fält.',
    why: 'Mål och aktiviteter visas på flera ställen i rapporten, och där finns inga fotnoter.',
    example: {
      ...FILE,
      wrong: 'Fler får en SIP.¹\n',
      right: 'text: Fler får en SIP (samordnad individuell plan).\n',
    },
  },
  'word/unread': {
    title: 'En del av filen gick inte att läsa',
    say: ({ words }) => ({
      found: `Det här i Word-filen känner programmet inte till${shown(words)}.`,
      todo: 'Öppna filen i Word, se vad det är och skriv in det.',
    }),
    meaning:
      'Word-filen hänvisar till en annan fil, har en skadad del eller något som programmet inte känner till.',
    why: 'Det som inte går att läsa ska sägas, inte hoppas över.',
    example: { ...FILE, wrong: '(en infogad fil)\n', right: 'Texten ur den infogade filen.\n' },
  },
  'word/comment': {
    title: 'En kommentar i marginalen',
    say: ({ words, resolved }) => ({
      found: `${resolved ? 'En löst kommentar' : 'En kommentar'} är inte med i planen: ${quote(words)}.`,
      todo: resolved ? 'Inget, om den är avklarad.' : 'Ta ställning till den.',
    }),
    meaning: 'Word-filen har kommentarer i marginalen. De blir ingen del av planen.',
    why: 'Kommentarer är skrivna av personer, till dem som skriver planen. De hör inte hemma i det som publiceras.',
    example: { ...FILE, wrong: 'Kommentar: Stämmer siffran?\n', right: '(frågan är besvarad)\n' },
  },
  'word/heading-guessed': {
    title: 'Ser ut som en rubrik',
    say: ({ title }) => ({
      found: `${quote(title)} är fet text och blev en rubrik.`,
      todo: 'Se efter att det är en rubrik och att den står på rätt nivå.',
    }),
    meaning: 'Dokumentet har inga rubrikformat, så programmet har gissat efter hur texten ser ut.',
    why: 'Rubrikerna bestämmer planens kapitel och filer.',
    example: { ...FILE, wrong: '**Suicidprevention**\n', right: '## Suicidprevention\n' },
  },
  'word/column': {
    title: 'En kolumn utan fält',
    say: ({ column, words }) => ({
      found: `Kolumnen ${quote(column)} har inget eget fält. Där står ${quote(words)}.`,
      todo: 'Orden står som en fråga i områdets fil. Skriv in dem där de hör hemma.',
    }),
    meaning: 'En tabell med mål och aktiviteter har en kolumn som programmet inte vet vad den är.',
    why: 'Hellre en fråga än ett fel fält.',
    example: {
      ...FILE,
      wrong: 'Mål | Aktivitet | Anmärkning\n',
      right: '# att skriva: kolumnen ”Anmärkning” …\n',
    },
  },
  'word/unclear': {
    title: 'En tid eller uppgift som inte går att tolka',
    say: ({ words }) => ({
      found: `${quote(words)} går inte att skriva som dag, status eller nummer utan att gissa.`,
      expected: 'En tid är ett år, en månad eller en dag: 2025, 2025-06 eller 2025-06-30.',
      todo: 'Orden står som en fråga i filen. Skriv det som ska gälla.',
    }),
    meaning: 'Det som står i Word-filen säger inte vilken dag eller status det är.',
    why: 'Planen hålls vid sina dagar. ”Hösten” är ingen dag.',
    example: { ...FILE, wrong: 'Klart: hösten 2025\n', right: 'senast: 2025-11\n' },
  },
  'word/table': {
    title: 'En tabell att se efter',
    say: ({ reason }) => ({
      found: {
        merged: 'Tabellen har sammanslagna celler. Innehållet står i den första av dem.',
        lines: 'Tabellen har flera stycken i en cell. De står nu efter varandra.',
        sum: 'Tabellen ser ut att fördela pengar, men summorna stämmer inte. Den står kvar som text.',
      }[reason],
      todo:
        reason === 'sum'
          ? 'Rätta beloppen och för in dem i medel.yaml.'
          : 'Se efter att tabellen går att läsa.',
    }),
    meaning: 'En tabell kunde inte tas över precis som den var.',
    why: 'En tabell i planen har en rad för varje sak och en cell för varje uppgift.',
    example: { ...FILE, wrong: '(en cell över två rader)\n', right: '| Kommun | Insats |\n' },
  },
};
