import type { ImportedPage, ImportWords } from '../import-words.ts';
import { format } from './format.ts';

const SAVE =
  'Öppna filen i Word eller LibreOffice, välj Spara som och filtypen Word-dokument (.docx), och försök igen.';

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

/** What to look at, the most important first. */
const LOOK: readonly (readonly [code: string, say: (count: number) => string])[] = [
  ['word/lost', (n) => `Ord som inte kom med på ${count(n, 'ställe', 'ställen')}. Skriv in dem för hand.`],
  ['word/unread', (n) => `${count(n, 'del', 'delar')} av Word-filen gick inte att läsa.`],
  [
    'word/struck',
    (n) =>
      `Struken text på ${count(n, 'ställe', 'ställen')}. Planen är gjord som om alla ändringar vore godkända.`,
  ],
  [
    'word/not-shown',
    (n) => `${count(n, 'diagram eller figur', 'diagram eller figurer')} som bara Word kan visa.`,
  ],
  ['word/picture', (n) => `${count(n, 'bild', 'bilder')} som behöver en beskrivning eller ett annat format.`],
  ['word/table', (n) => `${count(n, 'tabell', 'tabeller')} som inte kunde tas över precis som de var.`],
  [
    'word/unclear',
    (n) => `${count(n, 'tid eller uppgift', 'tider eller uppgifter')} som inte går att tolka utan att gissa.`,
  ],
  ['word/heading-guessed', (n) => `${count(n, 'rubrik', 'rubriker')} som programmet har gissat sig till.`],
  ['word/column', (n) => `${count(n, 'uppgift', 'uppgifter')} ur kolumner som inte har något eget fält.`],
  ['word/note', (n) => `${count(n, 'fotnot', 'fotnoter')} som inte kan stå där de stod.`],
  ['word/comment', (n) => `${count(n, 'kommentar', 'kommentarer')} i marginalen, som inte är med i planen.`],
  ['word/link', (n) => `${count(n, 'länk', 'länkar')} utan adress som alla kommer åt.`],
  [
    'word/left-out',
    (n) =>
      `${count(n, 'sak', 'saker')} som inte hör till planens text: sidhuvud, innehåll, dold text och liknande.`,
  ],
];

function made(page: ImportedPage): readonly string[] {
  const { folder, file, county, agreement, kind } = page;
  const told = [...page.told].reduce((sum, [code, n]) => (code === 'word/lost' ? sum : sum + n), 0);
  return [
    `${folder} är gjord av ${file}: ${kind} för ${county}${agreement === undefined ? '' : `, enligt överenskommelsen ${agreement}`}.`,
    `Det blev ${count(page.files, 'fil', 'filer')}, ${count(page.areas, 'område', 'områden')} med ${count(page.goals, 'mål', 'mål')} och ${count(page.activities, 'aktivitet', 'aktiviteter')}, ${count(page.indicators, 'indikator', 'indikatorer')} och ${count(page.pictures, 'bild', 'bilder')}.`,
    page.lost === 0
      ? `Word-filen har ${page.words} ord. Alla finns i planens filer, eller är nämnda här ovanför${told === 0 ? ' (inget behövde nämnas)' : ''}.`
      : `Word-filen har ${page.words} ord. ${count(page.lost, 'ord kom inte med och är nämnt', 'ord kom inte med och är nämnda')} här ovanför.`,
  ];
}

export const importWords: ImportWords = {
  command: 'gör en plan av en Word-fil',
  argument: 'Word-filen, till exempel handlingsplan-2025.docx',
  option: { year: 'året som planen gäller, till exempel 2025 eller 2025-2027', format: 'text eller json' },
  noYear: 'Säg vilket år planen gäller, till exempel --year 2025.',
  notThere: (file) => `${file} finns inte eller kan inte läsas.`,
  otherKind: (file, ending) =>
    ending === 'pdf'
      ? `${file} är en PDF, som inte säger vad som är rubriker och tabeller. Leta reda på Word-filen som den är gjord av, eller öppna PDF-filen i Word och spara den som Word-dokument (.docx).`
      : `${file} är inte av den filtyp som kan läsas (.docx). ${SAVE}`,
  fault: (file, fault, limits) => {
    switch (fault) {
      case 'old-format':
        return `${file} är sparad i ett äldre filformat. ${SAVE}`;
      case 'encrypted':
        return `${file} är skyddad med lösenord. Ta bort lösenordet i Word (Arkiv, Information, Skydda dokument), spara och försök igen.`;
      case 'not-zip':
        return `${file} är ingen Word-fil, eller är inte hel. ${SAVE}`;
      case 'not-word':
        return `${file} är ingen Word-fil. ${SAVE}`;
      case 'broken':
        return `${file} är skadad eller avhuggen. Hämta den igen, eller öppna den i Word, spara den på nytt och försök igen.`;
      case 'too-large':
        return `${file} är för stor. Dela den i Word, eller komprimera bilderna (Arkiv, Information, Komprimera media), och försök igen.`;
      case 'too-long':
        return `${file} är längre än en plan kan vara: högst ${format.decimal(limits.lines)} stycken och ${format.decimal(limits.letters)} tecken. Dela den i Word, med en plan i varje fil, och försök igen.`;
      case 'too-many-parts':
        return `${file} har fler delar än en Word-fil brukar ha, så inget är gjort. Öppna den i Word, spara den på nytt och försök igen.`;
      case 'too-deep':
        return `${file} har rutor och fält i så många lager att den inte kan läsas. Kopiera texten till ett nytt dokument och försök igen.`;
      case 'active':
        return `${file} innehåller något som inte hör hemma i en Word-fil, så inget är gjort. Öppna den i Word, spara den på nytt och försök igen.`;
    }
  },
  chapterTooLong: (file, chapter) =>
    `${file} har ett kapitel som är längre än en fil i en plan kan vara: ”${chapter}”. Ge delarna i det rubriker med Words rubrikformat, så blir de kapitel för sig, och försök igen.`,
  tooManyFiles: (file, files, most) =>
    `${file} har så många rubriker på översta nivåerna att planen skulle få ${format.decimal(files)} filer; högst ${format.decimal(most)} går. Kontrollera att Words rubrikformat bara används på rubriker, och försök igen.`,
  cannotWrite: (file) =>
    `${file} kan inte skrivas, så inget är gjort. Kontrollera att du får skriva i mappen och att det finns plats på disken.`,
  done: (page) => ({
    made: made(page),
    lookTitle: 'Titta först på det här',
    look: [
      ...LOOK.flatMap(([code, say]) => {
        const number = page.told.get(code) ?? 0;
        return number === 0 ? [] : [say(number)];
      }),
      ...(page.questions === 0
        ? []
        : [`${count(page.questions, 'fråga står', 'frågor står')} i filerna, där svaret ska stå.`]),
      ...(page.errors === 0
        ? []
        : [`plan check säger ${count(page.errors, 'fel', 'fel')} som hindrar planen från att skickas in.`]),
    ],
    stepsTitle: 'Gör så här',
    steps: [
      `plan build ${page.plan} bygger planen. Lägg den bredvid Word-filen och jämför.`,
      `plan check ${page.plan} visar varje fråga och vad som saknas, med fil och rad.`,
      'Behåll Word-filen tills du har gått igenom listan.',
    ],
  }),
};
