import type { Commands } from '../commands.ts';
import { listed } from '../list.ts';
import { beginWords } from './begin-words.ts';
import { commentsWords } from './comments-words.ts';
import { fixWords } from './fix-words.ts';
import { importWords } from './import-words.ts';
import { lspWords } from './lsp-words.ts';
import { sessionWords } from './session-words.ts';
import { setupWords } from './setup-words.ts';
import { siteWords } from './site-words.ts';
import { statusWords } from './status-words.ts';
import { underlagWords } from './underlag-words.ts';
import { yearCommands } from './year-commands.ts';

const NAMES = {
  fel: ['fel', 'fel'],
  varning: ['varning', 'varningar'],
  upplysning: ['upplysning', 'upplysningar'],
} as const;
const meant = (suggestion: string | undefined) =>
  suggestion === undefined ? '' : ` Menade du ”${suggestion}”?`;
const thePlans = (plans: readonly string[]) =>
  plans.length === 0
    ? 'Här finns ingen plan än. Skriv plan new för att börja på den första.'
    : `Planerna är:\n${plans.map((plan) => `  ${plan}`).join('\n')}`;

const WHICH_PLAN = {
  build: 'Säg vilken plan som ska byggas, eller --all för alla.',
  status: 'Säg vilken plan du vill se läget i, eller --all för alla.',
  underlag: 'Säg vilken plan underlaget ska tas fram ur.',
  comments: 'Säg vilken plan Word-filen gäller.',
};

export const commands: Commands = {
  years: yearCommands,
  begin: beginWords,
  setup: setupWords,
  import: importWords,
  comments: commentsWords,
  description: 'Kontrollerar och bygger länets handlingsplaner för psykisk hälsa och suicidprevention.',
  titles: {
    usage: 'Användning:',
    arguments: 'Argument:',
    options: 'Val:',
    commands: 'Kommandon:',
    option: 'val',
    command: 'kommando',
    more: (how) => `Mer om ett kommando: ${how}`,
  },
  otherwise: (value) => `annars ${value}`,
  help: 'visa den här hjälpen',
  version: 'visa programmets version',
  build: 'bygg planen som PDF, HTML eller Word',
  check: 'kontrollera planen och visa alla fynd',
  next: 'börja på nästa års plan utifrån den här: det som är öppet följer med',
  review: 'skriv kommentaren till den som granskar en ändring',
  agreement: 'visa vad ett års överenskommelse innehåller, och varifrån det är känt',
  explain: 'förklara vad ett fynd betyder, med exempel',
  fix: fixWords,
  lsp: lspWords,
  session: sessionWords,
  site: siteWords,
  status: statusWords,
  underlag: underlagWords,
  placeholder: {
    folder: 'mapp',
    file: 'fil',
    state: 'läge',
    language: 'språk',
    when: 'när',
    stage: 'skede',
    weight: 'vikt',
    day: 'dag',
    plan: 'plan',
    plans: 'planer',
    year: 'år',
    code: 'kod',
    template: 'namn',
  },
  argument: {
    base: 'läget i git som ändringen ska in i, till exempel main',
    nextPlan: 'planen att gå vidare från, till exempel 2023',
    plans: 'vilka planer: 2024, dalarna/2020, plans/2024 eller en sökväg',
    year: 'överenskommelsens namn, till exempel 2024; utan namn visas vilka som finns',
    code: 'fyndets kod, till exempel link/broken; utan kod visas alla',
  },
  option: {
    workspace: 'arbeta i en annan mapp',
    lang: 'språk för meddelanden: sv eller en',
    stage: 'utkast, eller inlämning när planen ska skickas in',
    today: 'dag att räkna tidsgränser från, till exempel 2024-01-31 (annars planens datum)',
    noCache: 'kontrollera allt på nytt, och minns inte till nästa gång',
    failOn: 'vad som räknas som underkänt: fel eller varning',
    color: 'färg: auto, always eller never',
    checkFormat:
      'pretty för människor, json för program, markdown för en kommentar, github, gitlab, sarif eller junit för automatiska kontroller',
    since:
      'visa vad som är nytt sedan ett läge i git, till exempel main; bara det som är nytt kan underkännas',
    each: 'visa varje fynd för sig, också de som är lika',
    checkOutput: 'skriv också fynden till en fil, till exempel sarif=plan.sarif; kan anges flera gånger',
    buildFormat: 'vilka format, med komma emellan: pdf, html, docx, json, csv',
    out: 'mapp att skriva till i stället för build',
    all: 'bygg alla planer',
    template: 'mall att bygga med: standard, profil eller en egen i templates/ (annars standard)',
  },
  count: (severity, count) => `${count} ${NAMES[severity][count === 1 ? 0 : 1]}`,
  alike: (count) => (count === 1 ? 'Samma sak på ett ställe till:' : `Samma sak på ${count} ställen till:`),
  showEach: '”plan check --each” visar vart och ett.',
  alsoHere: (weight, code) => `På samma ställe: ${weight}  ${code}`,
  inShort: 'Upplysningar i korthet (”plan check --each” visar dem helt):',
  moreRelated: (count) => (count === 1 ? 'och ett ställe till' : `och ${count} ställen till`),
  more: (count) =>
    `Här visas inte de sista ${count} fynden. Rätta först det som står ovan. Med --format json syns alla.`,
  noFindings: (plan) => `${plan}: inget att anmärka på.`,
  summary: (plan, counts) => `${plan}: ${counts}.`,
  stopped: (plan) => `${plan} byggdes inte, på grund av fynden ovan. En tidigare rapport är orörd.`,
  building: (plan, number, of) => `Bygger ${plan} (${number} av ${of}) …`,
  pages: (count) => `${count} ${count === 1 ? 'sida' : 'sidor'}`,
  todo: 'Gör så här',

  noWorkspace: (from, root) =>
    `Hittar ingen mapp med planer. ${
      root === from
        ? `${from} är ett git-arkiv och har ingen mapp som heter plans.`
        : `Varken ${from} eller mapparna ovanför${root === undefined ? '' : `, upp till git-arkivet ${root},`} har en mapp som heter plans.`
    } Gå till rätt mapp, eller ange den med -C. Skriv plan init för att göra en ny.`,
  closedFolder: (folder) =>
    `Mappen ${folder} går inte att läsa, eftersom du inte har rätt att öppna den. Det som ligger i den skulle inte kontrolleras. Be den som äger mappen om tillgång till den.`,
  noPlans: (folder) =>
    `Det finns ingen plan i ${folder}. En plan är en mapp som heter som sitt år, med filen plan.md i. Skriv plan new för att börja på en.`,
  namedTwice: (folder) =>
    `Två mappar ser ut att heta ${folder}. Namnen skiljer sig bara i hur bokstäver som å, ä och ö är lagrade, så den ena skulle inte kontrolleras. Byt namn på en av dem, eller ta bort den.`,
  unknownPlan: (name, suggestion, plans) =>
    `Det finns ingen plan som heter ”${name}”.${meant(suggestion)} ${thePlans(plans)}`,
  unknownTemplate: (name, suggestion, templates) =>
    `Det finns ingen mall som heter ”${name}”.${meant(suggestion)} Mallarna är ${listed(templates, 'och')}. En egen mall är en fil som heter templates/NAMN/mall.yaml.`,
  noTarget: (command, plans) => `${WHICH_PLAN[command]} ${thePlans(plans)}`,
  unknownCode: (code, suggestion) =>
    `Det finns inget fynd med koden ”${code}”.${meant(suggestion)} Skriv plan explain för att se alla koder.`,
  unknownOption: (option, suggestion) =>
    `Valet ”${option}” finns inte.${meant(suggestion)} Skriv --help för att se vilka som finns.`,
  unknownCommand: (command, suggestion) =>
    `Kommandot ”${command}” finns inte.${meant(suggestion)} Skriv plan --help för att se vilka som finns.`,
  missingValue: (option) => `Valet ${option} behöver ett värde. Skriv --help för att se vilka som finns.`,
  badValue: (option, value, allowed) =>
    `${option} kan inte vara ”${value}”. Välj ${listed(allowed, 'eller')}.`,
  badOutput: (value, formats) =>
    `--output kan inte vara ”${value}”. Skriv format och fil med likhetstecken emellan, till exempel sarif=plan.sarif. Formaten är ${listed(formats, 'och')}.`,
  outputTwice: (file) => `${file} står två gånger efter --output. Ge varje format en egen fil.`,
  badDate: (value) => `”${value}” är ingen dag. Skriv år, månad och dag, till exempel 2024-01-31.`,
  missingArgument: (name) => `Kommandot behöver också <${name}>. Skriv --help för att se hur det används.`,
  tooManyArguments: () =>
    'Det står fler ord efter kommandot än det kan ta emot. Skriv --help för att se hur det används.',
  heldOpen: (file) =>
    `${file} kan inte skrivas över, för ett annat program har den öppen. Stäng filen där och bygg igen. Den gamla rapporten är kvar.`,
  unfinished: (folder) =>
    `Något som skrevs i ${folder} avbröts mitt i, till exempel när datorn stängdes av. En del kan stå på två ställen, eller en fil vara gammal. Skriv plan preview, så görs det klart, och kontrollera igen.`,
  leadsOutside: (file) =>
    `${file} är en genväg till en plats utanför arbetsmappen. Ta bort genvägen, eller ange en annan mapp.`,
  nextOfBroken: (plan) =>
    `Nästa års plan är inte påbörjad: det som inte går att läsa i ${plan} skulle inte följa med. Rätta felen ovan först.`,
  nextIsThere: (folder) =>
    `Mappen ${folder} finns redan. Programmet skriver aldrig över något. Byt namn på mappen eller ta bort den om du vill börja om.`,
  nextMade: (folder, plan) =>
    `${folder} är påbörjad. Skriv plan check ${plan} för att se vad som återstår att skriva.`,
  cannotWrite: (file) =>
    `${file} kan inte skrivas. Kontrollera att mappen finns, att du får skriva i den och att det finns plats på disken. Inget har ändrats.`,
  cannotRead: (file) => `${file} kan inte läsas. Installera om programmet om filen hör till det.`,
  noFolder: 'Mappen som du står i finns inte längre, eller är stängd för dig. Gå till en annan mapp med cd.',
  cannotPrint: 'Det som skulle visas kunde inte skrivas ut. Är disken full?',
  bug: 'Det här är ett fel i programmet, inte i planen. Skicka gärna raderna nedan till dem som sköter programmet.',
};
