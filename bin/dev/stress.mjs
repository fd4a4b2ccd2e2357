#!/usr/bin/env node
/**
 * Writes the stress plan of the tests: a workspace with everything that is hard to set, the same bytes every time. All of it
 * is invented. A developer's tool:
 *
 *   node bin/dev/stress.mjs            writes test/fixtures/stress/ (pictures that stand there already stay)
 *   node bin/dev/stress.mjs N MÅL      writes a workspace with N areas and nothing hard, to measure growth with
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { GAVLEBORG } from './gavleborg.mjs';
import { chartIndicators, chartText } from './stress-charts.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const [count, target] = process.argv.slice(2);
const out = target ?? join(root, 'test/fixtures/stress');
const folder = join(out, 'plans/2024');

const SENTENCES = [
  'Kommunerna och regionen planerar, genomför och följer upp arbetet tillsammans.',
  'Väntetiden till första besöket var 31 dagar den 31 januari 2024, och målet är 21 dagar.',
  'Av länets 287 502 invånare är 41 300 mellan 16 och 24 år; unga 16–24 år svarar sällan på enkäten.',
  'Arbetet har kostat 5 577 707,31 kr, varav 1 204 911 kr betalades av länets egna medel.',
  'Brukarorganisationerna har lämnat synpunkter enligt § 110 och avsnitt 2.2 i överenskommelsen.',
  'Ungdomsmottagningarna, elevhälsan och första linjens psykiatri har en gemensam remisshantering.',
  'Suicidpreventionsarbetet bygger på lokala handlingsplaner – en för varje kommun – och på kunskap om vad som hjälper.',
  'Andelen som fått en samordnad individuell plan ökade från 12,5 % till 17,3 % på två år.',
  'Implementeringsstödet har använts av verksamhetscheferna, t ex när nya riktlinjer skulle införas.',
  'Resultatet är blandat.',
  'Det återstår att bestämma vem som ansvarar för samsjuklighet hos personer med funktionsnedsättning.',
  'Föräldraskapsstödet når nu även familjer som inte tidigare tagit del av samhällets insatser, bl a genom familjecentralerna.',
  'En tredjedel av medlen går till kompetensutveckling, resten till brukarmedverkan och uppföljning.',
  'Psykiatrin (region), socialtjänsten (kommun) och skolan (kommun) möts varje kvartal.',
];
const FOCUS = ['barn-och-unga', 'samsjuklighet', 'brukarmedverkan', 'suicidprevention'];
const THEMES = [
  'Tidiga insatser',
  'Elevhälsa',
  'Första linjen',
  'Samsjuklighet',
  'Brukarmedverkan',
  'Suicidprevention',
  'Anhörigstöd',
  'Kunskapsstyrning',
  'Heldygnsvård',
  'Arbete och sysselsättning',
];

let state = 20240131;
/** A number from 0 up to n, the same sequence in every run. */
const next = (n) => {
  state = (state * 1103515245 + 12345) % 2147483648;
  return Math.floor((state / 2147483648) * n);
};
const pick = (list) => list[next(list.length)];
const prose = (sentences) => Array.from({ length: sentences }, () => pick(SENTENCES)).join(' ');
const money = (n) => String(n).replace(/\B(?=(\d{3})+$)/g, ' ');
const row = (cells) => `| ${cells.join(' | ')} |`;
const table = (header, align, rows) => [row(header), row(align), ...rows.map(row)].join('\n');
const write = (name, text) => {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};

/** What an area of the stress plan holds: sentences, goals at least, activities by turns, and a list in each so many areas; and one of which a plan may hold a thousand. */
const LONG = { now: 6, needs: 4, goals: 2, activities: [2, 3, 4, 5], lists: 3, hasParts: true };
const SHORT = { now: 2, needs: 0, goals: 1, activities: [1], lists: 4_000, hasParts: false };

if (count === undefined) stressPlan();
else manyAreas(Number(count));

function manyAreas(areas) {
  planFile('Växande plan');
  for (let i = 1; i <= areas; i++) {
    const chapter = Math.ceil(i / 10);
    if (i % 10 === 1) chapterFile(chapter, `${pick(THEMES)} ${chapter}`);
    areaFile(`${chapter}-kapitel/${((i - 1) % 10) + 1}-omrade-${i}.md`, i, '', SHORT);
  }
}

function stressPlan() {
  planFile('Allt som är svårt att sätta');
  for (let i = 1; i <= 40; i++) {
    const chapter = Math.ceil(i / 5);
    if (i % 5 === 1) chapterFile(chapter, THEMES[chapter - 1]);
    areaFile(`${chapter}-kapitel/${((i - 1) % 5) + 1}-omrade-${i}.md`, i, notesOf(i));
  }
  write('9-tabeller.md', section(`# Tabeller\n\n${tables()}`));
  write('bilder/karta.svg', drawing());
  write('10-bilder.md', section(`# Bilder\n\n${pictures()}`));
  write('11-svårt.md', section(`# Svårt innehåll\n\n${hard()}`));
  indicatorFile(chartIndicators());
  write('13-diagram.md', section(chartText()));
  write('12-tomt.md', section('# Ett tomt avsnitt\n\n## Också tomt\n\n### Och djupare'));
}

function planFile(subtitle) {
  indicatorFile();
  write(
    'plan.md',
    `---
typ: plan
slag: handlingsplan
titel: Länsgemensam handlingsplan
undertitel: ${subtitle}
län: Gävleborg
period: 2024
överenskommelse: 2024
parter:
  - Region Gävleborg
${GAVLEBORG.map((name) => `  - ${name}`).join('\n')}
datum: 2024-01-31
---

${prose(4)}
`,
  );
}

function kapitel(body) {
  return `---\ntyp: kapitel\n---\n\n${body}\n`;
}

function indicatorFile(more = '') {
  const one = (id, text, unit) =>
    `${id}:\n  text: ${text}\n  typ: antal\n  enhet: ${unit}\n  källa:\n    namn: Länets egen uppföljning\n`;
  write(
    'indikatorer.yaml',
    one('vantetid', 'Väntetid till första besöket', 'dagar') +
      one('sip', 'Upprättade samordnade individuella planer', 'per år') +
      one('suicid', 'Suicid per 100 000 invånare', 'per år') +
      more,
  );
}

function section(body) {
  return `---\ntyp: avsnitt\n---\n\n${body}\n`;
}

function chapterFile(chapter, title) {
  write(`${chapter}-kapitel/index.md`, kapitel(`# ${title}\n\n${prose(3)}`));
}

function areaFile(name, i, notes, { now, needs, goals: fewest, activities: counts, lists, hasParts } = LONG) {
  const goals = Array.from({ length: fewest + (i % 2) }, (_, k) => ({
    id: `mal-${i}-${k + 1}`,
    text: pick(SENTENCES),
  }));
  const activities = Array.from({ length: counts[i % counts.length] }, (_, k) => ({
    id: `aktivitet-${i}-${k + 1}`,
    text: pick(SENTENCES),
    who: pick(GAVLEBORG),
    goal: goals[k % goals.length].id,
  }));
  const linked = i % 3 !== 0;
  write(
    name,
    `---
typ: område
id: omrade-${i}
fokusområden: [${FOCUS[i % FOCUS.length]}]
ansvariga:
  - ${pick(GAVLEBORG)}
mål:
${goals.map(({ id, text }) => `  - id: ${id}\n    sikt: kort\n    text: ${JSON.stringify(text)}`).join('\n')}
aktiviteter:
${activities
  .map(
    ({ id, text, who, goal }) =>
      `  - id: ${id}\n    text: ${JSON.stringify(text)}\n    senast: 2024-12\n    status: planerad\n    ansvariga:\n      - ${who}${linked ? `\n    mål: [${goal}]` : ''}`,
  )
  .join('\n')}
indikatorer: [${['vantetid', 'sip', 'suicid'][i % 3]}]
${i % 2 === 0 ? 'tabell: [mål, aktiviteter, ansvariga]\n' : ''}---

# ${pick(THEMES)} – område ${i}

${prose(3 + (i % 3))}${notes === '' ? '' : `[^a${i}]`}

${hasParts ? '## Nulägesbeskrivning' : ''}

${prose(now)}

${i % lists === 0 ? `${list(i)}\n\n` : ''}${i % 4 === 0 ? `> ${prose(2)}\n\n` : ''}${hasParts ? '## Utvecklingsbehov' : ''}

${prose(needs)}${notes === '' || i > 20 ? '' : `[^b${i}]`}

${notes}
`.replace(/\n{3,}/g, '\n\n'),
  );
}

function list(i) {
  const items = Array.from({ length: 4 + (i % 9) }, (_, k) => `${k + 1}. ${pick(SENTENCES)}`);
  return items.join('\n');
}

/** Sixty notes: one in every area and two in each of the first twenty; some of many lines. */
function notesOf(i) {
  const first = `[^a${i}]: ${i === 7 ? `${prose(9)}\n\n    ${prose(9)}\n\n    - ${prose(1)}\n    - ${prose(1)}` : prose(1 + (i % 3))}`;
  return i > 20 ? first : `${first}\n[^b${i}]: Se protokollet den ${1 + (i % 28)} mars 2024, § ${100 + i}.`;
}

function tables() {
  const amounts = () =>
    Array.from({ length: 10 }, () => `${money(100_000 + next(900_000))},${10 + next(90)}`);
  const wide = table(
    ['Kommun', ...Array.from({ length: 10 }, (_, k) => String(2014 + k)), 'Summa'],
    [':--', ...Array(11).fill('--:')],
    GAVLEBORG.map((name) => [name, ...amounts(), `**${money(5_000_000 + next(4_000_000))},00**`]),
  );
  const long = table(
    ['Nr', 'Åtgärd', 'Ansvarig', 'Senast', 'Medel'],
    ['--:', ':--', ':--', ':-:', '--:'],
    Array.from({ length: 200 }, (_, k) => [
      String(k + 1),
      pick(SENTENCES),
      pick(GAVLEBORG),
      `${1 + next(28)} mars`,
      `${money(1000 * (1 + next(999)))} kr`,
    ]),
  );
  const words = table(
    [
      'Verksamhet',
      'Ungdomsmottagningar',
      'Samsjuklighetsmottagningar',
      'Brukarinflytandesamordning',
      'Suicidpreventionssamordning',
      'Implementeringsstöd',
      'Kompetensförsörjning',
      'Heldygnsvård',
      'Anhörigstöd',
      'Uppföljning',
    ],
    Array(10).fill('---'),
    GAVLEBORG.slice(0, 4).map((name) => [
      name,
      'ja',
      'påbörjad',
      'finns delvis',
      'planeras',
      'nej',
      'ja',
      'ej aktuellt',
      'ja',
      'varje år',
    ]),
  );
  const tall = table(
    ['Fråga', 'Svar'],
    ['---', '---'],
    [
      ['Hur har det gått?', prose(60)],
      ['Och sedan?', prose(2)],
    ],
  );
  const twenty = table(
    Array.from({ length: 20 }, (_, k) => `K${k + 1}`),
    Array(20).fill('--:'),
    GAVLEBORG.slice(0, 6).map(() => Array.from({ length: 20 }, () => String(next(10_000)))),
  );
  return `## Många belopp\n\n${prose(2)}\n\n${wide}\n\nText efter en liggande sida. ${prose(3)}\n\n## Två hundra rader\n\n${long}\n\n## Långa ord i många spalter\n\n${words}\n\n## En cell som är högre än sidan\n\n${tall}\n\n## Tjugo spalter\n\n${twenty}\n\n- I en lista:\n\n  ${table(
    ['a', 'b'],
    ['---', '--:'],
    [
      ['Ett', '1'],
      ['Två', '2'],
    ],
  ).replaceAll('\n', '\n  ')}`;
}

function pictures() {
  return `${prose(2)}

![Stapeldiagram: fyra staplar som blir högre för varje år.](bilder/staplar.png "Utbildade instruktörer per år")

${prose(3)}

![Karta: tre mottagningar, störst i Gävle.](bilder/karta.svg "Länets mottagningar")

![Fotografi: ett mönster i grått och grönt.](bilder/foto.jpg "Ett fotografi som är bredare än sidan")

![En hög och smal bild.](bilder/hog.png "En hög bild")`;
}

function drawing() {
  const places = [
    ['Gävle', 330, 210, 26],
    ['Hudiksvall', 260, 70, 14],
    ['Bollnäs', 170, 140, 9],
  ];
  const marks = places.map(
    ([name, x, y, r]) =>
      `<g transform="translate(${x} ${y})"><circle r="${r}" fill="#0b5a70" stroke="white" stroke-width="2"/><text x="${r + 8}" y="5" font-size="16">${name}</text></g>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="460" height="300" viewBox="0 0 460 300">
  <title>Länets mottagningar</title>
  <path d="M60 30C150-10 330 0 400 60s60 130 10 190-160 50-230 20S20 190 20 130 30 50 60 30z" fill="#e8f0f2" stroke="#0b5a70" stroke-width="1.5"/>
  <path d="M60 150Q160 90 230 150T420 160" fill="none" stroke="#7aa5b1" stroke-width="4" stroke-dasharray="10 6"/>
  <rect x="24" y="252" width="150" height="34" rx="6" fill="#fff" stroke="#888"/>
  <text x="99" y="274" font-size="14" font-weight="bold" text-anchor="middle">Mottagningar <tspan font-weight="bold">2024</tspan></text>
  ${marks.join('\n  ')}
</svg>
`;
}

function hard() {
  const deep = Array.from(
    { length: 30 },
    (_, k) => `${'  '.repeat(k)}- Nivå ${k + 1}: ${k % 5 === 0 ? prose(1) : 'kort'}`,
  ).join('\n');
  const heading =
    `En rubrik som inte tar slut, ${'därför att ingen har satt punkt för den och alla tillägg fått plats, '.repeat(7)}slut`.slice(
      0,
      500,
    );
  return `${prose(1)}

## ${heading}

Rubriken ovan är 500 tecken.

## En lista i trettio nivåer

${deep}

## Ett ord utan slut

Ordet är ${'samsjuklighetsmottagningssamordnar'.repeat(58)}utbildning, och efter det går texten vidare.

https://www.example.se/${'en-mycket-lång-sökväg/'.repeat(30)}sida?id=1&flik=2

## En fotnot som är längre än sidan

Texten har en fotnot.[^lång] ${prose(3)}

${prose(8)}

## Uppgifter och kod

- [x] Klart
- [ ] Inte klart
  1. Första
  2. Andra

     Stycke i punkt.

\`\`\`
plan build 2024      # skriver PDF och HTML
    indragen rad     # mellanrum står kvar
${'x'.repeat(140)}
\`\`\`

> Ett citat
>
> > i ett citat
>
> - med en lista

---

9. nio
10. tio
11. elva

[^lång]: ${prose(30)}

    ${prose(30)}

    > ${prose(6)}`;
}
