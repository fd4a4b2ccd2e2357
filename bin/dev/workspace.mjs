// Makes a workspace of any size, the same for the same numbers: two years of a county with so many areas, each of about
// 2.6 kB, as `plans/2023` (a report) and `plans/2024` (a plan). For the bench and for tests of what is large.
//
//   node bin/dev/workspace.mjs FOLDER [AREAS]
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const CHAPTER = 50;

/** Writes the workspace and gives the areas' files of each year, by path inside the folder. */
export function makeWorkspace(folder, areas) {
  const files = new Map();
  for (const year of [2023, 2024]) addYear(files, `plans/${year}`, year, areas);
  writeAll(folder, files);
  return [...files.keys()].filter((name) => name.endsWith('.md') && !/(plan|index)\.md$/.test(name));
}

/** Writes a workspace of many plans, each of so many years and areas, and gives the number of its files. */
export function makeManyPlans(folder, plans, years, areas) {
  const files = new Map();
  for (let i = 0; i < plans; i++)
    for (let year = 2024 - years; year < 2024; year++)
      addYear(files, `plans/serie-${String(i).padStart(2, '0')}/${year}`, year, areas);
  writeAll(folder, files);
  return files.size;
}

function writeAll(folder, files) {
  for (const [name, text] of files) {
    const place = path.join(folder, name);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, text);
  }
}

function addYear(files, top, year, areas) {
  const kind = year === 2023 ? 'redovisning' : 'handlingsplan';
  files.set(
    `${top}/plan.md`,
    `---\ntyp: plan\nslag: ${kind}\ntitel: Länsgemensam handlingsplan\nlän: Gävleborg\nperiod: ${year}\növerenskommelse: ${year}\ndatum: ${year}-01\nparter:\n  - Region Gävleborg\n---\n\nEn plan med ${areas} områden.\n`,
  );
  const indicators = [];
  for (let i = 0; i < areas; i++) {
    const chapter = Math.floor(i / CHAPTER) + 1;
    if (i % CHAPTER === 0)
      files.set(`${top}/${chapter}-del/index.md`, `---\ntyp: kapitel\n---\n\n# Del ${chapter}\n`);
    files.set(`${top}/${chapter}-del/${(i % CHAPTER) + 1}-område.md`, area(i, year));
    indicators.push(
      `väntetid-${i}:\n  text: Andel som får tid inom 30 dagar, område ${i}\n  typ: andel\n  enhet: procent\n  bättre: högre\n`,
    );
  }
  files.set(`${top}/indikatorer.yaml`, indicators.join(''));
}

const TEXTS = [
  'Kommunerna och regionen arbetar tillsammans för att fler ska få hjälp i tid, och för att ingen ska behöva söka på flera ställen.',
  'Under året har **två utbildningar** hållits, och en *gemensam rutin* har tagits fram för den som behöver stöd av båda.',
  'Väntetiderna är längst för barn mellan 7 och 12 år. Fler tider har öppnats på kvällar, och BUP:s mottagning har fått en samordnare.',
  'Samverkan med [Suicidprevention i Väst](https://www.spiv.se) har gett nya kunskaper om hur anhöriga kan få stöd efter ett självmord.',
];

/** One area with goals, activities, a list, a table, a link, a footnote and a promise: what areas hold, in usual amounts. */
function area(i, year) {
  const text = (n) => TEXTS[(i + n) % TEXTS.length];
  const goals = [0, 1, 2].map(
    (n) =>
      `  - id: mål-${i}-${n}\n    sikt: ${n === 0 ? 'lång' : 'kort'}\n    text: Fler får rätt stöd i tid, del ${n + 1} av område ${i}.\n    indikatorer: [väntetid-${i}]\n`,
  );
  const activities = [0, 1, 2, 3].map(
    (n) =>
      `  - id: aktivitet-${i}-${n}\n    text: Utbilda personal i kommunerna, steg ${n + 1}.\n    senast: ${year}-12\n    status: ${year === 2023 ? 'genomförd' : 'planerad'}\n    mål: [mål-${i}-${n % 3}]\n`,
  );
  return `---
typ: område
id: område-${i}
fokusområden: [samsjuklighet]
ansvariga:
  - Länsledning Välfärd
målgrupper:
  - barn och unga
mål:
${goals.join('')}aktiviteter:
${activities.join('')}indikatorer: [väntetid-${i}]
---

# Område ${i}

${text(0)}

## Måluppfyllelse

${text(1)}[^1]

- ${text(2)}
- Arbetet fortsätter i alla tio kommuner.
- En rutin är beslutad.

| Kommun | Platser | Andel |
| --- | ---: | ---: |
| Gävle | 12 | 34 % |
| Sandviken | 8 | 21 % |
| Bollnäs | 5 | 17 % |

[^1]: Uppgiften kommer från länets egen uppföljning.

## Planering

${text(3)}

${text(0)} ${text(2)}

1. Först kartläggs behoven i varje kommun, tillsammans med brukarorganisationerna.
2. Sedan beslutas en gemensam rutin, som prövas i två kommuner under våren.
3. Till sist följs den upp med enkäter till personal, anhöriga och unga.

Rutinen införs i alla kommuner. :plan[löfte-${i}]{senast=${year + 2}}
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, areas = '300'] = process.argv.slice(2);
  if (folder === undefined) throw new Error('say which folder to write into');
  makeWorkspace(folder, Number(areas));
}
