// The handbook's page on limits, from the limits themselves. What is written here is only what each of them is called.

const MIB = 1024 * 1024;

/** Parts of the page: the limits of which it tells, each with its words and the finding where it has one of its own. */
const PARTS = [
  {
    title: 'En fil',
    tables: [
      {
        limits: 'LIMITS',
        rows: [
          ['fileBytes', 'en textfil', 'file/too-large'],
          ['paragraphBytes', 'ett stycke: rader utan tom rad emellan', 'text/paragraph-too-large'],
          ['word', 'ett ord, utan mellanslag', 'text/too-many-parts', 'tecken'],
          ['lines', 'rader', 'text/too-many-parts'],
          ['containers', 'listor, citat, fotnoter och understrukna rubriker', 'text/too-many-parts'],
          ['signs', 'tecken som kan betyda något i Markdown', 'text/too-many-parts'],
          ['signsInParagraph', 'sådana tecken i ett stycke', 'text/too-many-marks'],
          ['openingsInParagraph', '`<!` och `<?` i ett stycke', 'text/too-many-marks'],
          ['depth', 'listor och citat i varandra, nivåer i ett filhuvud', 'text/too-deep`, `yaml/too-deep'],
          ['aliases', 'upprepningar med ankare i YAML', 'yaml/too-many-aliases'],
        ],
      },
    ],
  },
  {
    title: 'En plan, alla filer tillsammans',
    intro:
      'En plan som är full av det ena kan inte också vara full av det andra. Därför räknas andelarna ihop. Tecken, ord och rader är tre\nmått på samma text, och av dem räknas bara det som är närmast sin gräns. Med i summan är också bildpunkter i fotografier, punkter och\nbokstäver i ritade bilder och värden i diagram, se nedan.',
    tables: [
      {
        limits: 'PLAN_LIMITS',
        rows: [
          ['files', 'filer', 'plan/too-large'],
          ['characters', 'tecken', 'plan/too-large'],
          ['words', 'ord', 'plan/too-large'],
          ['lines', 'rader; en rad som bryts med två mellanslag räknas två gånger', 'plan/too-large'],
          ['headings', 'rubriker i texten', 'plan/too-large'],
          ['items', 'punkter i listor och citat, också i filhuvuden och YAML-filer', 'plan/too-large'],
          ['rows', 'rader i tabeller, också i medel.yaml, och värden i serier', 'plan/too-large'],
          ['signs', 'tecken som kan betyda något i Markdown, i texten', 'plan/too-large'],
          ['fields', 'kolon och kommatecken i filhuvuden och YAML-filer', 'plan/too-large'],
        ],
      },
      {
        limits: 'PLAN_TOGETHER_LIMITS',
        rows: [
          [
            'percent',
            'allt ovan räknat ihop, var sak som en andel av sin gräns',
            'plan/too-large',
            'procent',
          ],
        ],
      },
      {
        limits: 'FINDING_LIMITS',
        rows: [['told', 'fynd som visas, i alla format', 'plan/too-many-findings']],
      },
    ],
  },
  {
    title: 'En jämförelse som PDF eller webbsida',
    intro:
      'När det finns fler ändringar visas de tyngsta, och rapporten säger hur många de är av hur många. Alla står i `plan diff` med\n`--format json`.',
    tables: [
      {
        limits: 'CHANGE_LIMITS',
        rows: [
          ['shown', 'ändringar'],
          ['letters', 'tecken i dem tillsammans'],
          ['alike', 'par som liknar varandra'],
        ],
      },
    ],
  },
  {
    title: 'Tabeller, belopp och diagram',
    tables: [
      {
        limits: 'TABLE_LIMITS',
        rows: [['columns', 'kolumner i en tabell i texten', 'table/too-wide']],
      },
      {
        limits: 'FUND_TABLE_LIMITS',
        rows: [['columns', 'kolumner i en tabell i medel.yaml', 'money/table-layout']],
      },
      {
        limits: 'AMOUNT_LIMITS',
        rows: [
          ['kronor', 'ett belopp', 'money/unreadable', 'kr'],
          ['letters', 'tecken i ett belopp', 'money/unreadable'],
        ],
      },
      {
        limits: 'CHART_LIMITS',
        rows: [
          ['charts', 'diagram i en plan, räknade varje gång de visas', 'chart/too-large'],
          ['values', 'värden i dem tillsammans', 'chart/too-large'],
        ],
      },
    ],
  },
  {
    title: 'Bilder i rapporten',
    intro: 'Alla fynd är `picture/format`.',
    tables: [
      {
        limits: 'PICTURE_LIMITS',
        rows: [
          ['bytes', 'en PNG eller JPEG'],
          ['pixels', 'dess bildpunkter'],
          ['svgBytes', 'en SVG'],
        ],
      },
      {
        limits: 'PICTURES_TOGETHER',
        rows: [
          ['bytes', 'alla fotografier tillsammans, räknade varje gång de visas'],
          ['pixels', 'deras bildpunkter'],
          [
            'unpackedBytes',
            'de PNG som är genomskinliga, sammanflätade eller har 16 bitar, uppackade (4 eller 8 byte per bildpunkt, en gång per fil)',
          ],
          ['signs', 'punkter och bokstäver i alla SVG tillsammans'],
        ],
      },
    ],
  },
  {
    title: 'I en SVG',
    intro: 'Alla fynd är `picture/format`.',
    tables: [
      {
        limits: 'SVG_LIMITS',
        rows: [
          ['elements', 'element i filen'],
          ['depth', 'element i varandra'],
          ['drawn', 'element som ritas, när alla `use` är följda'],
          ['uses', '`use` i varandra'],
          ['signs', 'punkter och bokstäver som ritas'],
          ['commands', 'linjer och kurvor i en `path`'],
          ['rules', 'regler i formatmallar (`style`)'],
          ['steps', 'led i en regels urval'],
        ],
      },
    ],
  },
  {
    title: 'En Wordfil som tas in',
    intro:
      '`plan import` säger om det är filen, texten, ett kapitel eller antalet rubriker som är för stort, och skriver ingenting. Ett kapitel\nfår vara så långt som en fil i en plan, och kapitel och avsnitt får bli högst 1 000 filer.',
    tables: [
      {
        limits: 'WORD_LIMITS',
        rows: [
          ['fileBytes', 'filen'],
          ['entries', 'delar i filen'],
          ['partBytes', 'en del, uppackad'],
          ['xmlBytes', 'all text, uppackad'],
          ['pictureBytes', 'en bild'],
          ['picturesBytes', 'alla bilder som måste packas upp'],
          ['placesBytes', 'delen som säger var stycken skrevs, uppackad'],
          ['elements', 'element i en del'],
          ['depth', 'element i varandra'],
          ['attributes', 'attribut på ett element'],
          ['lines', 'stycken'],
          ['letters', 'tecken'],
        ],
      },
    ],
  },
];

/** The limits that the page tells of, by the names of their constants. */
export const TOLD = PARTS.flatMap(({ tables }) => tables.map(({ limits }) => limits));

const HEAD = `# Gränser

[Till handbokens första sida](../handbok.md)

Programmet läser filer som andra har gjort, också filer som är trasiga eller gjorda för att få det att stanna. Därför finns det gränser. De ligger långt
över vad en plan behöver. Den som ändå når en gräns får ett fynd som säger vilken, och ingenting läses till hälften i tysthet.
`;

/** The page as Markdown. A limit that has no words, or words without a limit, is a fault of ours. */
export function limitsPage(all) {
  const parts = PARTS.map(({ title, intro, tables }) => {
    const rows = tables.flatMap((part) => rowsOf(part, all[part.limits]));
    const hasCodes = rows.some((cells) => cells.length > 2);
    const head = ['vad', 'högst', ...(hasCodes ? ['fynd'] : [])];
    const table = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
    return [`## ${title}`, ...(intro ? [intro] : []), table.join('\n')].join('\n\n');
  });
  return `${[HEAD, ...parts].join('\n\n').replace(/\n{3,}/g, '\n\n')}\n`;
}

function rowsOf({ limits: name, rows }, limits) {
  const [told, held] = [rows.map(([key]) => key), Object.keys(limits)].map((keys) => [...keys].sort().join());
  if (told !== held) throw new Error(`The page on limits tells of ${told}, and ${name} holds ${held}`);
  return rows.map(([key, words, code, unit]) => [
    words,
    `${shown(key, limits[key])}${unit ? ` ${unit}` : ''}`,
    ...(code ? [`\`${code}\``] : []),
  ]);
}

/** `64 KiB`, `5 000 000`. */
function shown(key, value) {
  if (!/bytes$/i.test(key)) return String(value).replace(/\B(?=(\d{3})+$)/g, ' ');
  return value % MIB === 0 ? `${value / MIB} MiB` : `${value / 1024} KiB`;
}
