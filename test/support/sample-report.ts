import { existsSync, readFileSync } from 'node:fs';
import type { Assets, Theme } from '../../src/render/theme.ts';
import type { Block, Inline, ListItem, Report } from '../../src/report/report.ts';

/**
 * A report with every kind of block and inline in it, in the Swedish of a real one. The county, the bodies and all
 * figures are invented. Both renderers are tried on it.
 */
const templates = new URL('../../templates/', import.meta.url);

const text = (words: string): Inline => ({ kind: 'text', text: words });
const strong = (words: string): Inline => ({ kind: 'strong', children: [text(words)] });
const emphasis = (words: string): Inline => ({ kind: 'emphasis', children: [text(words)] });
const paragraph = (...content: readonly (Inline | string)[]): Block => ({
  kind: 'paragraph',
  content: content.map((part) => (typeof part === 'string' ? text(part) : part)),
});
const item = (...blocks: readonly Block[]): ListItem => ({ checked: undefined, blocks });
const task = (checked: boolean, words: string): ListItem => ({ checked, blocks: [paragraph(words)] });
const cells = (...words: readonly string[]): readonly (readonly Inline[])[] =>
  words.map((word) => (word === '' ? [] : [text(word)]));
const heading = (level: 1 | 2 | 3 | 4 | 5, number: string | undefined, title: string, id: string): Block => ({
  kind: 'heading',
  level,
  number,
  content: [text(title)],
  id,
});

const introduction: readonly Block[] = [
  heading(1, undefined, 'Sammanfattning', 'sammanfattning'),
  paragraph(
    'Planen samlar det som regionen och länets kommuner gör tillsammans för psykisk hälsa. Under året har ',
    strong('fyra av fem mål'),
    ' nåtts. Det mål som återstår gäller väntetider och följs upp i ',
    { kind: 'internal', target: 'väntetider', children: [text('avsnitt 2.1')] },
    '.',
  ),
  heading(1, '1', 'Inledning', 'inledning'),
  paragraph(
    'Staten och Sveriges Kommuner och Regioner (SKR) tecknar varje år en överenskommelse om psykisk hälsa.',
    { kind: 'note', number: 1, anchor: 'not-1-text-1' },
    ' Den bygger på att huvudmännen planerar gemensamt och redovisar vad medlen gått till. Läs mer hos ',
    {
      kind: 'link',
      url: 'https://www.folkhalsomyndigheten.se/',
      children: [text('Folkhälsomyndigheten')],
    },
    ' eller skriv till ',
    { kind: 'link', url: 'mailto:psykiskhalsa@example.se', children: [text('psykiskhalsa@example.se')] },
    '.',
  ),
  heading(2, '1.1', 'Nulägesbeskrivning', 'nulägesbeskrivning'),
  paragraph(
    'Suicidtalen har sjunkit från ',
    emphasis('19,5'),
    ' till ',
    emphasis('17,2'),
    ' per 100 000 invånare. Uppgiften om ',
    { kind: 'strike', children: [text('unga under 15 år')] },
    ' unga under 18 år saknas; värdet är ',
    { kind: 'code', text: 'ej publicerad' },
    '. Metoden ',
    { kind: 'language', lang: 'en', children: [text('Mental Health First Aid')] },
    ' används i åtta kommuner.',
    { kind: 'note', number: 2, anchor: 'not-2-text-1' },
  ),
  {
    kind: 'figure',
    picture: 'bilder/instruktorer.png',
    width: 240,
    height: 120,
    format: 'png',
    alternative: 'Stapeldiagram. Fyra staplar som blir högre för varje år.',
    caption: 'Figur 1. Antal utbildade instruktörer, per år',
  },
  heading(3, '1.1.1', 'Underlag', 'underlag'),
  paragraph('Underlaget hämtas ur öppna register och ur kommunernas egna uppföljningar:'),
  {
    kind: 'list',
    ordered: false,
    start: 1,
    items: [
      item(paragraph('Folkhälsoenkäten, vuxna 16–84 år')),
      item(paragraph('Elevhälsosamtal i årskurs 4, 7 och gymnasiets första år'), {
        kind: 'list',
        ordered: false,
        start: 1,
        items: [
          item(paragraph('flickor och pojkar redovisas var för sig')),
          item(paragraph('grupper med färre än fem svar visas inte')),
        ],
      }),
      item(
        paragraph('Väntetider till första besök inom barn- och ungdomspsykiatrin'),
        paragraph('Mätningen lades om i höstas och kan därför inte jämföras med tidigare år.'),
      ),
    ],
  },
  heading(4, undefined, 'Avgränsning', 'avgränsning'),
  paragraph('Ungdomsmottagningarna redovisas för sig.'),
  heading(5, undefined, 'Undantag', 'undantag'),
  paragraph('Två kommuner deltar enbart i det förebyggande arbetet.'),
];

const areas: readonly Block[] = [
  heading(1, '2', 'Gemensamma utvecklingsområden', 'gemensamt'),
  { kind: 'label', text: 'Utvecklingsområde' },
  {
    kind: 'heading',
    level: 2,
    number: '2.1',
    content: [text('Väntetider och '), emphasis('tillgänglighet')],
    id: 'väntetider',
  },
  {
    kind: 'facts',
    facts: [
      { term: 'Fokusområden', values: [[text('Tidiga insatser')], [text('Tillgänglig vård')]] },
      { term: 'Ansvarig', values: [[text('Divisionschef primärvård')]] },
    ],
  },
  {
    kind: 'table',
    caption: 'Mål, aktiviteter och ansvariga',
    align: ['left', 'left', 'left'],
    header: cells('Mål', 'Aktivitet', 'Ansvarig'),
    rows: [
      cells(
        'Första kontakt samma dag, bedömning inom 7 dagar, behandling inom 30 dagar',
        'Pröva korttidsbehandling på en hälsocentral',
        'Primärvården',
      ),
      cells(
        'Färre placeringar utanför länet',
        'Gemensam utredningsmodell för barn- och ungdomspsykiatrin och socialtjänsten',
        'Samordningsförbundet och förvaltningscheferna',
      ),
      cells('Fler får en samordnad individuell plan', 'Utbilda processledare', ''),
    ],
    rowHeaders: false,
  },
  paragraph('Arbetet följs upp varje kvartal.'),
  {
    kind: 'list',
    ordered: false,
    start: 1,
    items: [
      task(true, 'Piloten har öppnat.'),
      task(false, 'Utvärderingen är klar före sommaren.'),
      task(false, 'Modellen är beslutad i samtliga kommuner.'),
    ],
  },
  { kind: 'label', text: 'Utvecklingsområde' },
  heading(2, '2.2', 'Suicidprevention', 'suicidprevention'),
  {
    kind: 'quote',
    blocks: [paragraph('Ingen ska behöva hamna i en situation där suicid ses som enda utvägen.')],
  },
  paragraph(
    'Visionen är nationell.',
    { kind: 'note', number: 1, anchor: 'not-1-text-2' },
    { kind: 'anchor', id: 'efterlevandefolder' },
    ' En folder om stöd till efterlevande tas fram på svenska, nordsamiska (Davvisámegiella) och finska.',
    { kind: 'break' },
    'Den trycks i 2 500 exemplar.',
  ),
  { kind: 'divider' },
  paragraph('Ordningen mellan insatserna är:'),
  {
    kind: 'list',
    ordered: true,
    start: 3,
    items: [
      item(paragraph('Sprid foldern → vårdcentraler, skolor och kyrkor.')),
      item(paragraph('Håll utbildningar (minst ≥ 12 per halvår).')),
      item(paragraph('Följ upp.')),
    ],
  },
  { kind: 'code', text: 'län: Exempel\nserie: suicidtal\n  2022: okänt' },
];

const amount = (kronor: string): string => kronor.replaceAll(' ', '\u00a0');

const money: readonly Block[] = [
  heading(1, '3', 'Medel', 'medel'),
  paragraph('Beloppen är fördelade efter befolkning. Summan stäms av mot rekvisitionen på öret.'),
  {
    kind: 'table',
    caption: 'Medel till kommunerna, kronor',
    align: ['left', 'right', 'right', 'right'],
    header: cells('Kommun', 'Handlingsplaner', 'Kunskapsbaserad vård', 'Summa'),
    rows: [
      ['Björksele', '131 634,63', '65 817,31', '197 452'],
      ['Fagervik', '1 204 911,08', '602 455,54', '1 807 367'],
      ['Åmunge', '48 020,00', 'okänt', '48 020'],
    ].map((row) => cells(...row.map(amount))),
    rowHeaders: true,
  },
  {
    kind: 'table',
    caption: undefined,
    align: ['left', 'center'],
    header: cells('', 'Status'),
    rows: [cells('Elevhälsa', 'pågår'), cells('Brukarinflytande', 'uppgift saknas')],
    rowHeaders: true,
  },
];

export function sampleReport(): Report {
  return {
    lang: 'sv',
    title: 'Länsgemensam handlingsplan i Exempellän',
    cover: {
      label: 'Redovisning',
      title: 'Länsgemensam handlingsplan i Exempellän',
      subtitle: 'Rapport och redovisning av statliga medel för insatser inom området psykisk hälsa',
      facts: [
        {
          term: 'Parter',
          values: [[text('Region Exempel')], [text('Björksele, Fagervik och Åmunge kommuner')]],
        },
        { term: 'Datum', values: [[text('31 januari 2023')]] },
        { term: 'Diarienummer', values: [[text('Region Exempel: RS 2023/17')]] },
        { term: 'Beslut', values: [[text('Fastställd av '), emphasis('Utskott Psykisk hälsa')]] },
      ],
    },
    draft: 'Utkast',
    header: 'Länsgemensam handlingsplan i Exempellän',
    county: 'Exempel',
    dateText: '31 januari 2023',
    date: '2023-01-31',
    author: 'Region Exempel',
    subject: 'Redovisning av länets gemensamma arbete med psykisk hälsa',
    keywords: ['psykisk hälsa', 'suicidprevention', 'Exempellän'],
    contentsDepth: 2,
    lists: [],
    blocks: [...introduction, ...areas, ...money],
    notes: [
      {
        number: 1,
        id: 'not-1',
        blocks: [
          paragraph('Överenskommelsen finns hos ', {
            kind: 'link',
            url: 'https://skr.se/',
            children: [text('skr.se')],
          }),
        ],
      },
      { number: 2, id: 'not-2', blocks: [paragraph('Enligt instruktörernas egen förteckning.')] },
    ],
    words: {
      contents: 'Innehåll',
      pagesWhen: 'Sidnumren kommer när innehållet uppdateras.',
      skip: 'Hoppa till texten',
      notes: 'Noter',
      backToText: 'Tillbaka till texten',
      note: 'Not',
      figure: 'Figur',
      done: 'Gjort',
      notDone: 'Inte gjort',
      list: 'Lista',
      table: 'Tabell',
    },
  };
}

/** Four bars on white, 240 × 120, a palette and no transparency. */
const bars =
  'iVBORw0KGgoAAAANSUhEUgAAAPAAAAB4CAMAAAD7aI8VAAAACVBMVEX///8LWnBGUlsNKWiwAAAAi0lEQVR42u3PsQ3AIAADQcL+' +
  'Q9OmikQDlnM/wd8YkiRJkiRJkiRJ757vbu8BAwMDAwMDNwUMXBYwcHT7+8DA0QEDAwMDJwcMDAwM3LUPDAwMDAwMDAwMDAwMfBic' +
  'uQ8MDAwMnLwPDAwMDJy8DwwMDAycvA8MDAwMnLwPDAwM/G/wbAlYkiRJkiSpsQVmxByTXDV70QAAAABJRU5ErkJggg==';

export function sampleTheme(): Theme {
  return JSON.parse(readFileSync(new URL('standard/theme.json', templates), 'utf8'));
}

/** The faces and the style sheet of `templates/`; a face that is not there is empty (the HTML needs none). */
export function sampleAssets(): Assets {
  const { files } = sampleTheme().font;
  const face = (name: string): Uint8Array => {
    const file = new URL(`fonts/${name}`, templates);
    return existsSync(file) ? new Uint8Array(readFileSync(file)) : new Uint8Array();
  };
  return {
    fonts: {
      regular: face(files.regular),
      bold: face(files.bold),
      italic: face(files.italic),
      boldItalic: face(files.boldItalic),
    },
    webFonts: { regular: undefined, bold: undefined, italic: undefined },
    css: readFileSync(new URL('report.css', templates), 'utf8'),
    picture: () => new Uint8Array(Buffer.from(bars, 'base64')),
  };
}
