import { GAVLEBORG } from '../../bin/dev/gavleborg.mjs';
import { type CheckedEdition, editionOfTexts } from './editions.ts';

/** How large a made plan is, and what it has. All of it is invented. */
export interface Size {
  readonly areas: number;
  /** Areas stand in so many chapters; none for areas that are chapters of their own. */
  readonly chapters?: number;
  readonly parties?: number;
  readonly money?: boolean;
  readonly counted?: boolean;
}

const TITLES = [
  'Suicidprevention',
  'Tidiga och samordnade insatser för barn och unga',
  'Samsjuklighet',
  'Stärkt brukarmedverkan i vård och omsorg',
  'SIP',
  'Uppmärksamma och arbeta mot riskbruk, skadligt bruk och beroende för unga 13–29 år',
  'Äldres psykiska hälsa',
  'Anhörigstöd',
  'Elevhälsa',
  'Kunskapsstyrning och uppföljning',
  'Arbete och sysselsättning',
  'Första linjen',
];
const FUNCTIONS = [
  'Samordnare psykisk hälsa',
  'Verksamhetschef psykiatri',
  'Socialchef',
  'Skolchef',
  'Folkhälsostrateg',
];
const STATUSES = ['genomförd', 'pågår', 'försenad', 'planerad', 'avbruten'];

const titleOf = (i: number) => {
  const round = Math.floor(i / TITLES.length);
  return `${TITLES[i % TITLES.length]}${round === 0 ? '' : ` ${round + 1}`}`;
};

/** The files of such a plan, by name. */
function madeCounty(
  { areas, chapters = 0, parties = 3, money = true, counted = true }: Size,
  year = '2024',
  slag = 'redovisning',
): { readonly [name: string]: string } {
  const files: Record<string, string> = {};
  const names = Array.from({ length: parties }, (_, i) => GAVLEBORG[i] ?? `Kommun ${i + 1}`);
  files['plan.md'] = `---
typ: plan
slag: ${slag}
titel: Länsgemensam plan
län: Gävleborg
period: ${year}
överenskommelse: ${year}
datum: ${Number(year) + 1}-01-31
parter:
${names.map((name) => `  - namn: ${name}\n    typ: kommun\n`).join('')}---

Länet har gjort det mesta av det som planerades.
`;
  files['1-inledning.md'] = '---\ntyp: avsnitt\n---\n\n# Inledning\n\nKommunerna och regionen samverkar.\n';
  for (let chapter = 1; chapter <= chapters; chapter++)
    files[`${chapter + 1}-kapitel/index.md`] =
      `---\ntyp: kapitel\n---\n\n# Kapitel om ${titleOf(chapter).toLowerCase()}\n`;
  const each = Math.ceil(areas / Math.max(1, chapters));
  for (let i = 0; i < areas; i++) {
    const folder = chapters === 0 ? '' : `${Math.floor(i / each) + 2}-kapitel/`;
    files[`${folder}${chapters === 0 ? i + 2 : (i % each) + 1}-område-${i}.md`] = areaFile(i, year, counted);
  }
  if (counted) files['indikatorer.yaml'] = indicators(areas, year);
  if (money) files['medel.yaml'] = moneyFile(names);
  return files;
}

export function madeEdition(size: Size, year = '2024', slag = 'redovisning'): CheckedEdition {
  return editionOfTexts(madeCounty(size, year, slag), year);
}

function areaFile(i: number, year: string, counted: boolean): string {
  const activities = Array.from({ length: 2 + (i % 4) }, (_, k) => {
    const status = STATUSES[(i + k) % STATUSES.length];
    const reason = status === 'försenad' || status === 'avbruten' ? '    orsak: Ingen kunde delta.\n' : '';
    return `  - id: aktivitet-${i}-${k}\n    text: Utbildning ${k + 1} om ${titleOf(i).toLowerCase()} hålls.\n    status: ${status}\n${reason}    senast: ${Number(year) + 2}\n    ansvariga:\n      - ${FUNCTIONS[(i + k) % FUNCTIONS.length]}\n`;
  });
  const fields = counted
    ? `ansvariga:
  - ${FUNCTIONS[i % FUNCTIONS.length]}
mål:
  - id: mål-${i}
    text: Fler får stöd i tid.
    sikt: kort
    indikatorer: [mått-${i}]
aktiviteter:
${activities.join('')}indikatorer: [mått-${i}]
`
    : '';
  return `---\ntyp: område\nid: område-${i}\nfokusområden: [samsjuklighet]\n${fields}---\n\n# ${titleOf(i)}\n\nArbetet fortsätter.\n`;
}

function indicators(areas: number, year: string): string {
  return Array.from(
    { length: areas },
    (_, i) => `mått-${i}:
  text: Andel med stöd i tid ${i + 1}
  typ: andel
  bättre: högre
  serier:
    - nivå: län
      värden:
        ${Number(year) - 1}: ${30 + (i % 5)} %
        ${year}: ${31 + (i % 3)} %
`,
  ).join('');
}

function moneyFile(names: readonly string[]): string {
  const rows = names.map((name, i) => `      ${name} | ${(i + 1) * 100_000} kr`);
  return `poster:
  samsjuklighet:
    rubrik: Samsjuklighet
    belopp: 5 000 000 kr
    använt: 4 100 000 kr
  suicidprevention:
    rubrik: Suicidprevention
    belopp: 3 000 000 kr
    använt: okänt
tabeller:
  till-kommunerna:
    rubrik: Medel till kommunerna
    mottagare: kommun
    fördelning: |
      kommun | samsjuklighet
${rows.join('\n')}
`;
}
