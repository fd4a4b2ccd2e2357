import type { Code, FindingData } from '../../src/diagnostics/index.ts';
import { LIMITS, PLAN_LIMITS } from '../../src/parse/index.ts';
import { MONEY_SAMPLES } from './money-samples.ts';

/** One finding's data, with what it expected where the checker sends that along. */
export interface Sample<C extends Code> {
  readonly data: FindingData[C];
  readonly expected?: readonly string[];
}

export type MoneySamples = {
  readonly [C in Extract<Code, `money/${string}`>]: readonly [Sample<C>, ...Sample<C>[]];
};
/** A requirement, as every finding about one tells it. */
const ASKED = {
  requirement: 'mål-med-sikt',
  text: 'Varje område har mål på lång eller kort sikt.',
  strength: 'krav',
  agreement: '2016',
  knownFrom: ['SKL, om 2016', 'Ett landstings underlag'],
  ownText: false,
  contradicted: [],
} as const;

/** Data for every code, in all the shapes that give different sentences. A code that is forgotten does not compile. */
export const SAMPLES: { readonly [C in Code]: readonly [Sample<C>, ...Sample<C>[]] } = {
  'file/unreadable': [
    { data: { reason: 'permission' } },
    { data: { reason: 'folder' } },
    { data: { reason: 'not-a-file' } },
    { data: { reason: 'other' } },
  ],
  'file/too-large': [{ data: { bytes: 1_234_567, limit: LIMITS.fileBytes } }],
  'file/not-utf8': [{ data: { byte: 17, guess: 'Windows-1252' } }, { data: { byte: 17, guess: undefined } }],
  'file/nul': [{ data: {} }],
  'file/empty': [{ data: {} }],
  'file/merge-marker': [{ data: { marker: '<<<<<<<' } }],
  'front-matter/missing': [{ data: { first: '# Inledning' } }, { data: { first: '' } }],
  'front-matter/unclosed': [{ data: {} }],
  'front-matter/fence': [
    { data: { reason: 'signs', written: '———', last: false } },
    { data: { reason: 'signs', written: '----', last: true } },
    { data: { reason: 'unseen', written: '---', last: true } },
    { data: { reason: 'blank', written: '', last: false } },
  ],
  'yaml/syntax': [
    { data: { reason: 'indentation', near: 'text: Fler får en SIP' } },
    { data: { reason: 'indentation', near: '' } },
    { data: { reason: 'quote', near: '"Länsledning Välfärd' } },
    { data: { reason: 'quote', near: '' } },
    { data: { reason: 'bracket', near: '[samsjuklighet' } },
    { data: { reason: 'bracket', near: '' } },
    { data: { reason: 'key-without-value', near: 'titel' } },
    { data: { reason: 'key-without-value', near: '' } },
    { data: { reason: 'anchor', near: '*viktigt' } },
    { data: { reason: 'anchor', near: '' } },
    { data: { reason: 'reserved-character', near: '@gavle' } },
    { data: { reason: 'reserved-character', near: '' } },
    { data: { reason: 'other', near: '} mål' } },
    { data: { reason: 'other', near: '' } },
  ],
  'yaml/duplicate-key': [{ data: { key: 'ansvariga' } }],
  'yaml/unseen-sign': [
    { data: { sign: 'no-break-space', code: 'U+00A0', near: 'status: pågår' } },
    { data: { sign: 'other-space', code: 'U+202F', near: 'status: pågår' } },
    { data: { sign: 'soft-hyphen', code: 'U+00AD', near: 'status: pågår' } },
    { data: { sign: 'zero-width', code: 'U+200B', near: 'status: pågår' } },
  ],
  'yaml/tab': [{ data: {} }],
  'yaml/colon-in-text': [
    { data: { key: 'text', text: 'Mål: fler får en SIP' } },
    { data: { key: '', text: 'Mål: "fler" får en SIP' } },
    { data: { key: 'text', text: `Mål: ${'fler får en SIP och '.repeat(5)}alla får hjälp` } },
  ],
  'yaml/comma-in-flow': [{ data: { before: '7 649 410', after: '97 kr' } }],
  'yaml/comment-cuts-text': [{ data: { kept: 'Kort', lost: '#1 delas ut' } }],
  'yaml/too-deep': [{ data: { limit: LIMITS.depth } }],
  'yaml/too-many-aliases': [{ data: { limit: LIMITS.aliases } }],
  'yaml/unsupported': [
    { data: { what: 'tag' } },
    { data: { what: 'merge-key' } },
    { data: { what: 'complex-key' } },
    { data: { what: 'several-documents' } },
  ],
  'text/paragraph-too-large': [{ data: { bytes: 70_000, limit: LIMITS.paragraphBytes } }],
  'text/too-deep': [{ data: { depth: 1_200, limit: LIMITS.depth } }],
  'text/too-many-marks': [{ data: { count: 12_000, limit: LIMITS.signsInParagraph } }],
  'text/too-many-parts': [
    { data: { part: 'lines', count: 40_000, limit: LIMITS.lines } },
    { data: { part: 'signs', count: 90_000, limit: LIMITS.signs } },
    { data: { part: 'containers', count: 9_000, limit: LIMITS.containers } },
    { data: { part: 'word', count: 60_000, limit: LIMITS.word } },
  ],
  'text/short-form-unexplained': [{ data: { forms: ['NPO'] } }, { data: { forms: ['NPO', 'RPO', 'QPS'] } }],
  'text/to-write': [{ data: { prompt: 'gäller målen fortfarande?' } }],
  'table/no-rows': [{ data: {} }],
  'link/no-words': [{ data: {} }],
  'text/looks-like': [
    { data: { what: 'heading', text: '##Nuläge' } },
    { data: { what: 'table', text: '| År | Antal |' } },
    { data: { what: 'link', text: '[kurserna] (' } },
    { data: { what: 'bullets', text: '• Ett' } },
    { data: { what: 'tabs', text: 'Gävle\t12\t3' } },
    { data: { what: 'hard-space', text: '##\u00a0Nuläge' } },
    { data: { what: 'mark', text: ': plan[folder]' } },
    { data: { what: 'mojibake', text: 'VÃ¤ntetid' } },
    { data: { what: 'quote', text: '>65 år i eget boende' } },
    { data: { what: 'outside-list', text: '- under' } },
    { data: { what: 'table-note', text: 'Källa: SCB 2023.' } },
    { data: { what: 'underlined', text: 'Sista stycket.' } },
    { data: { what: 'open-fence', text: '```' } },
    { data: { what: 'open-remark', text: '<!-- fråga Anna' } },
    { data: { what: 'drawn-in', text: 'Kursen hålls i maj. :plan[kurs]' } },
    { data: { what: 'mark-in-code', text: ':plan[kurs]' } },
    { data: { what: 'definition', text: '[Obs]: senast' } },
    { data: { what: 'title', text: '![Bild](bild.png ”En titel”)' } },
    { data: { what: 'columns', text: 'Gävle    12' } },
    { data: { what: 'path', text: '\\\\server\\planer' } },
    { data: { what: 'stars', text: '5*3*2' } },
    { data: { what: 'fence', text: '~~~Viktigt beslut~~~' } },
  ],
  'template/unknown': [
    { data: { template: 'profill', suggestion: 'profil' }, expected: ['profil', 'standard'] },
    { data: { template: 'norrland', suggestion: undefined }, expected: ['profil', 'standard'] },
  ],
  'template/circle': [{ data: { templates: ['lanet', 'regionen', 'lanet'] } }],
  'template/chain-too-long': [{ data: { limit: 5 } }],
  'template/contrast': [
    { data: { role: 'accent', colour: '#e87722', ground: 'papper', on: '#ffffff', ratio: 2.96, wanted: 7 } },
    { data: { role: 'serie1', colour: '#ffd100', ground: 'papper', on: '#ffffff', ratio: 1.45, wanted: 3 } },
  ],
  'template/slot-unknown': [
    { data: { field: 'sidnr', suggestion: 'sida' }, expected: ['titel', 'län', 'datum', 'sida', 'sidor'] },
    { data: { field: 'logga', suggestion: undefined }, expected: ['titel', 'län', 'datum', 'sida', 'sidor'] },
  ],
  'template/misnamed': [{ data: { file: 'templates/lanet/mall.yml' } }],
  'template/logo-missing': [{ data: { slot: 'sidhuvud: höger' } }],
  'word/lost': [{ data: { words: 'Mottagningen öppnar' } }],
  'word/struck': [{ data: { words: 'ska' } }],
  'word/left-out': (
    [
      'head',
      'foot',
      'title',
      'subject',
      'words-of-part',
      'background',
      'contents',
      'annex',
      'hidden',
      'unfilled',
      'choice',
      'table-alternative',
    ] as const
  ).map((what) => ({ data: { what, words: 'Region Exempel' } })) as unknown as [Sample<'word/left-out'>],
  'word/not-shown': (['chart', 'diagram', 'equation', 'word-art', 'file'] as const).map((what, i) => ({
    data: { what, words: i === 0 ? '' : 'Kvinnor Män' },
  })) as unknown as [Sample<'word/not-shown'>],
  'word/picture': (['missing', 'outside', 'too-large', 'format', 'place'] as const).map((reason, i) => ({
    data: { reason, words: i === 0 ? 'Karta över länet' : '' },
  })) as unknown as [Sample<'word/picture'>],
  'word/link': [{ data: { reason: 'disk', words: 'Analysen' } }, { data: { reason: 'nowhere', words: '' } }],
  'word/note': [{ data: { words: 'Samordnad individuell plan.' } }, { data: { words: '' } }],
  'word/unread': [{ data: { words: 'bilaga.docx' } }, { data: { words: '' } }],
  'word/comment': [
    { data: { words: 'Stämmer siffran?', resolved: false } },
    { data: { words: 'Ändrat.', resolved: true } },
  ],
  'word/heading-guessed': [{ data: { title: 'Suicidprevention' } }],
  'word/column': [{ data: { column: 'Anmärkning', words: 'Se bilaga 2' } }],
  'word/unclear': [{ data: { words: 'hösten 2025' } }],
  'word/table': [{ data: { reason: 'merged' } }, { data: { reason: 'lines' } }, { data: { reason: 'sum' } }],
  'word/commented': [
    {
      data: {
        words: 'Stämmer siffran?',
        on: '14 procent',
        resolved: false,
        by: 'Bo Berg',
        sure: 'mark',
        answers: 'Ja.',
      },
    },
    { data: { words: 'Ändrat.', on: '', resolved: true, by: '', sure: 'nowhere', answers: '' } },
  ],
  'word/inserted': [
    { data: { words: 'årligen', by: 'Bo Berg', sure: 'words', left: '' } },
    { data: { words: 'årligen', by: '', sure: 'beside', left: 'several-blocks' } },
  ],
  'word/deleted': [
    { data: { words: 'snarast', by: '', sure: 'likely', left: 'unsure' } },
    { data: { words: 'snarast', by: 'Bo Berg', sure: 'mark', left: 'not-plain' } },
  ],
  'word/replaced': [
    { data: { before: 'ska', after: 'kan', by: '', sure: 'mark', left: 'mixed' } },
    { data: { before: 'ska', after: 'kan', by: 'Bo Berg', sure: 'changed-since', left: 'not-proven' } },
  ],
  'word/moved': [{ data: { words: 'Länet samverkar.', by: '', sure: 'mark', left: '' } }],
  'word/altered': [
    { data: { what: 'joined', words: 'Alla deltar.', by: 'Bo Berg', sure: 'mark', left: '' } },
    { data: { what: 'picture-struck', words: '', by: '', sure: 'mark', left: 'no-words' } },
  ],
  'word/rewritten': [
    { data: { before: 'ska', after: 'kan', sure: 'mark', left: '' } },
    { data: { before: 'Ett helt stycke.', after: '', sure: 'mark', left: 'several-blocks' } },
    { data: { before: '', after: 'årligen', sure: 'likely', left: '' } },
  ],
  'area/undecidable': [{ data: { area: 'sip', agreement: '2025' } }],
  'agreement/base-unknown': [
    { data: { agreement: '2012', circular: false, suggestion: '2021' }, expected: ['2021', '2022'] },
    { data: { agreement: '2012', circular: false, suggestion: undefined }, expected: ['2021', '2022'] },
    { data: { agreement: '2021', circular: true, suggestion: undefined }, expected: ['2021', '2023'] },
  ],
  'requirement/areas-uncovered': [
    { data: { ...ASKED, area: 'ungdomsmottagningar', title: 'medel till ungdomsmottagningar' } },
    { data: { ...ASKED, strength: 'bör', ownText: true, area: 'sip', title: 'Samordnad individuell plan' } },
    {
      data: {
        ...ASKED,
        contradicted: [
          { statement: 'Planen kan omfatta en del av områdena.', sources: ['En landstingskansli'] },
        ],
        area: 'sip',
        title: 'Samordnad individuell plan',
      },
    },
  ],
  'requirement/too-few': [
    { data: { ...ASKED, what: 'mål', least: 1, found: 0, all: 4, horizon: ['lång', 'kort'], area: 'sip' } },
    { data: { ...ASKED, what: 'mål', least: 3, found: 2, all: 4, horizon: ['lång'], area: undefined } },
    { data: { ...ASKED, what: 'indikatorer', least: 1, found: 0, all: 0, horizon: [], area: 'sip' } },
    {
      data: {
        ...ASKED,
        strength: 'praxis',
        what: 'ansvariga',
        least: 1,
        found: 0,
        all: 0,
        horizon: [],
        area: 'sip',
      },
    },
    { data: { ...ASKED, what: 'aktiviteter', least: 2, found: 1, all: 1, horizon: [], area: 'sip' } },
  ],
  'requirement/field-missing': [
    { data: { ...ASKED, holder: 'plan', field: 'datum', in: '' } },
    { data: { ...ASKED, holder: 'aktivitet', field: 'senast', in: 'sip-träffar' } },
  ],
  'requirement/section-missing': [
    { data: { ...ASKED, role: 'jämställdhet', area: undefined } },
    { data: { ...ASKED, role: 'analys', area: 'sip' } },
  ],
  'requirement/not-divided': [{ data: { ...ASKED, indicator: 'suicidtal' } }],
  'requirement/value-missing': [
    { data: { ...ASKED, indicator: 'suicidtal', year: undefined } },
    { data: { ...ASKED, indicator: 'suicidtal', year: '2017' } },
  ],
  'requirement/amounts-missing': [
    { data: { ...ASKED, area: undefined, activity: undefined } },
    { data: { ...ASKED, area: 'sip', activity: undefined } },
    { data: { ...ASKED, area: 'sip', activity: 'sip-utbildning' } },
  ],
  'requirement/funds-unreported': [
    { data: { ...ASKED, fund: undefined, title: '' } },
    { data: { ...ASKED, fund: 'suicidprevention', title: 'Suicidprevention' } },
  ],
  'requirement/human': [{ data: ASKED }],
  'requirement/undecidable': [
    { data: { agreement: '2025', what: 'requirements' } },
    { data: { agreement: '2025', what: 'areas' } },
    { data: { agreement: '2024', what: 'scheme' } },
    { data: { agreement: '2023', what: 'focus' } },
    { data: { agreement: '2022', what: 'deadline' } },
    { data: { agreement: '2020', what: 'deadline-disputed' } },
  ],
  'decision/late': [
    {
      data: {
        body: 'Länsledning Välfärd',
        date: '2016-11-15',
        deadline: '2016-10-31',
        agreement: '2016',
        consequence: 'medlen ska återbetalas',
      },
    },
    {
      data: {
        body: 'Länsledning Välfärd',
        date: '2016-11',
        deadline: '2016-10-31',
        agreement: '2016',
        consequence: undefined,
      },
    },
  ],
  'goal/without-activity': [{ data: { goal: 'färre-suicid', area: 'suicidprevention' } }],
  'activity/without-goal': [{ data: { activity: 'mhfa', area: 'suicidprevention' } }],
  'activity/status-missing': [
    { data: { activity: 'mhfa', planned: false } },
    { data: { activity: 'mhfa', planned: true } },
  ],
  'agreement/missing': [{ data: {} }],
  'directive/unknown': [
    { data: { name: ':plann', suggestion: ':plan' }, expected: [':plan', ':svar', ':se', ':språk'] },
    { data: { name: '::karta', suggestion: undefined }, expected: [':plan', ':svar', ':se', ':språk'] },
    { data: { name: 'folder:plan', suggestion: 'folder :plan' }, expected: ['folder :plan'] },
  ],
  'plan/missing': [{ data: { folder: 'plans/2023' } }],
  'plan/empty': [{ data: { folder: 'plans/2023' } }],
  'plan/too-many-findings': [{ data: { count: 145_707, limit: 10_000 } }],
  'plan/too-large': [
    { data: { part: 'files', count: 2_701, limit: PLAN_LIMITS.files } },
    { data: { part: 'characters', count: 5_100_000, limit: PLAN_LIMITS.characters } },
    { data: { part: 'lines', count: 100_400, limit: PLAN_LIMITS.lines } },
    { data: { part: 'words', count: 501_000, limit: PLAN_LIMITS.words } },
    { data: { part: 'signs', count: 36_000, limit: PLAN_LIMITS.signs } },
    { data: { part: 'fields', count: 151_000, limit: PLAN_LIMITS.fields } },
    { data: { part: 'items', count: 20_100, limit: PLAN_LIMITS.items } },
    { data: { part: 'headings', count: 10_001, limit: PLAN_LIMITS.headings } },
    { data: { part: 'rows', count: 15_700, limit: PLAN_LIMITS.rows } },
    {
      data: {
        measures: [
          { part: 'words', count: 450_000, percent: 90 },
          { part: 'headings', count: 4_100, percent: 41 },
        ],
        percent: 131,
        limit: 130,
      },
    },
  ],
  'chapter/index-missing': [{ data: { folder: '2-gemensamt' } }],
  'file/number-missing': [{ data: { name: 'inledning.md' } }, { data: { name: '8_mål.md' } }],
  'file/number-duplicate': [{ data: { number: 2, name: '2-sip.md' } }],
  'file/name-collision': [{ data: { name: '1-nuläge.md' } }],
  'file/unlisted': [{ data: { name: 'anteckningar.docx' } }],
  'file/misnamed': [{ data: { name: '1-sip.md.txt', meant: '1-sip.md' } }],
  'file/copy': [{ data: { name: '1-sip - Kopia.md', original: '1-sip.md' } }],
  'path/outside-workspace': [
    { data: { target: '../../../bild.png', by: 'path' } },
    { data: { target: 'bild.png', by: 'link' } },
  ],
  'kind/misplaced': [
    { data: { kind: 'avsnitt', place: 'plan.md' }, expected: ['plan'] },
    { data: { kind: 'avsnitt', place: 'index.md' }, expected: ['kapitel'] },
    {
      data: { kind: 'kapitel', place: 'section' },
      expected: ['avsnitt', 'område', 'arbetsgrupper', 'beslut', 'bilaga'],
    },
    { data: { kind: 'kapitel', place: 'section' } },
  ],
  'field/unknown': [
    { data: { field: 'ansvarig', in: '', suggestion: 'ansvariga' } },
    { data: { field: 'färg', in: 'aktiviteter', suggestion: undefined }, expected: ['id', 'text', 'senast'] },
  ],
  'field/missing': [{ data: { field: 'titel', in: '' } }, { data: { field: 'text', in: 'mål' } }],
  'field/type': [
    { data: { field: 'ansvariga', found: 'text', expected: ['list'] } },
    { data: { field: 'titel', found: 'list', expected: ['text'] } },
    { data: { field: 'period', found: 'list', expected: ['text', 'fields'] } },
    { data: { field: '', found: 'text', expected: ['fields'] } },
    { data: { field: 'indikatorer', found: 'text', expected: ['fields'] } },
    { data: { field: 'om', found: 'fields', expected: ['empty'] } },
  ],
  'field/value': [
    {
      data: { field: 'status', value: 'pågårr', suggestion: 'pågår' },
      expected: ['pågår', 'planerad', 'genomförd'],
    },
    {
      data: { field: 'status', value: 'vilar', suggestion: undefined },
      expected: ['planerad', 'pågår', 'genomförd'],
    },
    { data: { field: 'tabell', value: '', suggestion: undefined } },
  ],
  'field/format': [
    { data: { field: 'id', value: 'SIP Utbildning', format: 'id' } },
    { data: { field: 'senast', value: 'våren', format: 'datum' } },
    { data: { field: 'senast', value: '2024-02-30', format: 'datum' } },
    { data: { field: 'djup', value: 'tre', format: 'djup' } },
    { data: { field: 'värde', value: 'ganska många', format: 'värde' } },
    { data: { field: 'värden', value: '2019-2022', format: 'årsperiod', suggestion: '2019–2022' } },
    { data: { field: 'telefon', value: 'x', format: 'telefonnummer' } },
  ],
  'field/empty': [{ data: { field: 'ansvariga' } }, { data: { field: '' } }],
  'field/combination': [{ data: { field: 'utanför', with: 'fokusområden' } }],
  'id/missing': [{ data: { list: 'mål' } }, { data: { list: 'aktiviteter' } }],
  'id/duplicate': [{ data: { id: 'sip' } }, { data: { id: '^1' } }],
  'plan/goal-unknown': [
    { data: { goal: 'färre-sucid', plan: '2024', suggestion: 'färre-suicid' }, expected: ['färre-suicid'] },
    { data: { goal: 'trygghet', plan: '2024', suggestion: undefined } },
  ],
  'requirement/by-sister': [
    { data: { sister: 'vuxna/2024', met: ['Suicidprevention', 'Brukarmedverkan'], lacking: [] } },
    { data: { sister: 'vuxna/2024', met: ['Suicidprevention'], lacking: ['Brukarmedverkan'] } },
    { data: { sister: 'vuxna/2024', met: [], lacking: ['Brukarmedverkan'] } },
  ],
  'plan/misfit': [
    {
      data: {
        plan: 'unga/2024',
        other: 'vuxna/2022',
        field: 'systerplaner',
        misfit: 'apart',
        here: '2024',
        there: '2022',
      },
    },
    {
      data: {
        plan: 'unga/2024',
        other: 'unga/2024',
        field: 'systerplaner',
        misfit: 'itself',
        here: '2024',
        there: '2024',
      },
    },
    {
      data: {
        plan: '2031',
        other: 'h/2030',
        field: 'under',
        misfit: 'kind',
        here: 'handlingsplan',
        there: 'redovisning',
      },
    },
    {
      data: {
        plan: '2031',
        other: 'h/2030',
        field: 'under',
        misfit: 'county',
        here: 'Gävleborg',
        there: 'Halland',
      },
    },
    {
      data: {
        plan: '2032',
        other: '2028',
        field: 'under',
        misfit: 'period',
        here: '2032',
        there: '2028–2029',
      },
    },
    {
      data: {
        plan: '2032',
        other: '2033',
        field: 'föregås-av',
        misfit: 'order',
        here: '2032',
        there: '2033',
      },
    },
  ],
  'plan/followed-twice': [{ data: { plan: '2024', other: '2024-ny', followed: '2023' } }],
  'plan/distant': [{ data: { plan: '2022', before: '2017', until: '2017' } }],
  'plan/unknown': [
    { data: { plan: '2032', field: 'föregås-av', suggestion: '2022' }, expected: ['2022', '2024'] },
    { data: { plan: 'inriktning/2020', field: 'under', suggestion: undefined }, expected: [] },
  ],
  'plan/given-twice': [
    { data: { what: 'party', name: 'NSPH' } },
    { data: { what: 'excluded', name: 'suicidprevention' } },
    { data: { what: 'leaving', name: 'kurs' } },
    { data: { what: 'series', name: 'region, kvinnor' } },
  ],
  'demand/unknown': [
    {
      data: { demand: 'redovisning-regoin', agreement: '2020', suggestion: 'redovisning-region' },
      expected: ['redovisning-region', 'jämställdhet'],
    },
    { data: { demand: 'annat', agreement: '2020', suggestion: undefined }, expected: ['jämställdhet'] },
  ],
  'demand/date-differs': [
    {
      data: {
        date: '2021-03-31',
        agreement: '2020',
        others: [{ date: '2021-01-31', sources: ['Uppdrag Psykisk Hälsa'] }],
        agreeing: ['Dalarna'],
      },
    },
    {
      data: {
        date: '2021-03-31',
        agreement: '2020',
        others: [{ date: '2021-01-31', sources: [] }],
        agreeing: [],
      },
    },
  ],
  'party/unknown': [
    { data: { party: 'Gävel', suggestion: 'Gävle' }, expected: ['Gävle', 'Hofors'] },
    { data: { party: 'Uppsala', suggestion: undefined }, expected: ['Gävle', 'Hofors'] },
  ],
  'proposal/wording': [{ data: { text: 'Planen fastställs.' } }, { data: { text: '' } }],
  'agreement/unknown': [{ data: { agreement: '2032' }, expected: ['2023', '2024'] }],
  'agreement/shadowed': [{ data: { agreement: '2023' } }],
  'agreement/source-unknown': [
    { data: { source: 'srk', suggestion: 'skr' } },
    { data: { source: 'regeringen', suggestion: undefined } },
  ],
  'agreement/source-unused': [{ data: { source: 'skr' } }],
  'agreement/fact-without-source': [{ data: { fact: 'titel' } }],
  'agreement/other-time': [
    {
      data: { agreement: '2023', period: '2024–2026', holds: '2023', plansTo: undefined },
      expected: ['2024', '2025', '2026'],
    },
    { data: { agreement: '2016', period: '2018', holds: '2016', plansTo: '2017' } },
  ],
  'area/unknown': [
    {
      data: { area: 'samsjuklig', agreement: '2023', suggestion: 'samsjuklighet' },
      expected: ['samsjuklighet', 'suicidprevention', 'brukarmedverkan'],
    },
    { data: { area: 'primärvård', agreement: '2023', suggestion: undefined } },
  ],
  'goal/unknown': [
    { data: { goal: 'fler-sp', suggestion: 'fler-sip' }, expected: ['fler-sip', 'bättre-sip'] },
    { data: { goal: 'trygghet', suggestion: undefined } },
  ],
  'goal/outcome-missing': [
    { data: { goal: 'fler-sip', because: 'comment', due: '' } },
    { data: { goal: 'fler-sip', because: 'passed', due: '2023-06' } },
  ],
  'goal/status': [{ data: { goal: 'fler-sip', status: 'delvis' } }],
  'indicator/unknown': [
    { data: { indicator: 'sip-antl', suggestion: 'sip-antal' }, expected: ['sip-antal'] },
    { data: { indicator: 'väntetid', suggestion: undefined } },
  ],
  'reference/unknown': [
    { data: { id: 'sipp', suggestion: 'sip' }, expected: ['sip', 'trisam'] },
    { data: { id: 'barnahus', suggestion: undefined } },
  ],
  'reference/typed': [{ data: { typed: 'avsnitt 2.1', id: 'sip' } }],
  'reference/strategy-unknown': [{ data: { number: '8' }, expected: ['1', '2', '3', '4', '5', '6', '7'] }],
  'reference/nothing-below': [
    { data: { words: 'enligt nedan uppdragsbeskrivning', noun: 'uppdragsbeskrivning' } },
  ],
  'reference/typed-unknown': [{ data: { typed: 'avsnitt 4.1' } }],
  'reference/typed-table': [{ data: { typed: 'tabell 3' } }],
  'reference/typed-annex': [{ data: { typed: 'bilaga 2' } }],
  'area/achievement-missing': [
    { data: { area: 'sip', empty: false } },
    { data: { area: 'sip', empty: true } },
  ],
  'area/planning-missing': [{ data: { area: 'sip', empty: false } }, { data: { area: 'sip', empty: true } }],
  'area/focus-missing': [{ data: { area: 'sip' } }],
  'area/goals-missing': [{ data: { area: 'sip' } }],
  'area/activities-missing': [{ data: { area: 'sip' } }],
  'area/responsible-missing': [{ data: { area: 'sip' } }],
  'area/indicators-missing': [
    { data: { area: 'sip', empty: true } },
    { data: { area: 'sip', empty: false } },
  ],
  'date/passed': [{ data: { date: '2023-06', today: '2024-01-31' } }],
  'date/to-keep': [
    {
      data: {
        agreement: '2026',
        today: '2026-11-10',
        days: [{ kind: 'rekvisition', to: ['Socialstyrelsen'], date: '2026-12-01', left: 21 }],
      },
    },
    {
      data: {
        agreement: '2026',
        today: '2027-03-30',
        days: [
          { kind: 'rekvisition', to: ['Socialstyrelsen'], date: '2026-12-01', left: undefined },
          { kind: 'redovisning', to: [], date: '2027-03-31', left: 1 },
          { kind: 'återbetalning', to: ['Kammarkollegiet'], date: '2027-03-30', left: 0 },
        ],
      },
    },
  ],
  ...MONEY_SAMPLES,
  'mark/id-missing': [{ data: { mark: 'plan' } }],
  'mark/attribute': [
    { data: { mark: 'plan', attribute: 'sennast', suggestion: 'senast' }, expected: ['senast', 'slag'] },
    {
      data: { mark: 'svar', attribute: 'färg', suggestion: undefined },
      expected: ['status', 'senast', 'orsak'],
    },
    {
      data: { mark: 'svar', attribute: 'på beslut', suggestion: 'orsak="väntar på beslut"' },
      expected: ['status', 'senast', 'orsak'],
    },
  ],
  'mark/value': [
    {
      data: { attribute: 'status', value: 'pågårr', suggestion: 'pågår' },
      expected: ['pågår', 'planerad', 'genomförd'],
    },
    { data: { attribute: 'status', value: '', suggestion: undefined }, expected: ['pågår', 'genomförd'] },
    { data: { attribute: 'senast', value: 'våren', suggestion: undefined } },
    { data: { attribute: 'id', value: 'Mini Maria', suggestion: undefined } },
    {
      data: { attribute: 'status', value: 'vilar', suggestion: undefined },
      expected: ['pågår', 'genomförd'],
    },
    { data: { attribute: 'språk', value: '', suggestion: undefined }, expected: ['en', 'fi', 'se'] },
    { data: { attribute: 'språk', value: 'de', suggestion: undefined }, expected: ['en', 'fi', 'se'] },
    { data: { attribute: 'toString', value: 'x', suggestion: undefined } },
  ],
  'mark/covers-nothing': [{ data: { id: 'mini-maria' } }],
  'mark/unclear': [
    { data: { id: 'hemsida', text: 'Nu ska den komma till användning i enheterna.', sort: 'leans' } },
    { data: { id: 'dialogmöten', text: 'Dialogmötena har inte kunnat hållas.', sort: 'undone' } },
  ],
  'heading/title-missing': [{ data: {} }],
  'heading/several-titles': [{ data: { title: 'Nuläge' } }],
  'heading/title-not-first': [{ data: {} }],
  'heading/misplaced': [{ data: { title: 'Nuläge' } }],
  'heading/skipped': [{ data: { level: 4, expected: 2 } }],
  'heading/too-deep': [{ data: { limit: 5 } }],
  'heading/typed-number': [{ data: { number: '2.1', rest: 'Nuläge' } }],
  'heading/unnumbered-unknown': [
    { data: { heading: 'Nulege', suggestion: 'Nuläge' } },
    { data: { heading: 'Ordlista', suggestion: undefined }, expected: ['Inledning', 'Nuläge'] },
  ],
  'heading/nothing-below': [
    { data: { title: 'Uppföljning', remark: false } },
    { data: { title: 'Uppföljning', remark: true } },
  ],
  'indicator/value-unlikely': [
    { data: { indicator: 'suicid', value: '12', period: '2023', problem: 'number' } },
    { data: { indicator: 'suicid', value: 'ja', period: '2023', problem: 'word' } },
    { data: { indicator: 'suicid', value: '-3', period: '2023', problem: 'below-nought' } },
    { data: { indicator: 'suicid', value: '229', period: '2023', problem: 'over-hundred' } },
    { data: { indicator: 'suicid', value: '8,8', period: '2031', problem: 'future' } },
  ],
  'indicator/target-unlikely': [
    { data: { indicator: 'suicid', target: '14', year: '2020', problem: 'before-baseline', other: '2023' } },
    { data: { indicator: 'suicid', target: '14', year: '2020', problem: 'before-plan', other: '2024' } },
    { data: { indicator: 'suicid', target: '140', year: '2025', problem: 'higher', other: '16,1' } },
    { data: { indicator: 'suicid', target: '14', year: '2025', problem: 'lower', other: '16,1' } },
  ],
  'text/placeholder': [{ data: { words: 'xxx' } }],
  'link/broken': [
    { data: { target: '2-gemensamt/2-sip.md', suggestion: '2-gemensamt/1-sip.md' } },
    { data: { target: '#finns-inte', suggestion: undefined } },
  ],
  'link/unusable': [{ data: { target: 'https:/skr.se' } }],
  'link/active-scheme': [
    { data: { scheme: 'javascript' } },
    { data: { scheme: 'javascript' }, expected: ['https:', 'mailto:'] },
  ],
  'link/local-disk': [{ data: { target: 'file:///C:/Users/namn/rutin.pdf' } }],
  'link/tracking': [
    { data: { parameters: ['utm_source'] } },
    { data: { parameters: ['utm_source', 'fbclid'] } },
  ],
  'link/unused-definition': [{ data: { label: 'kurserna' } }],
  'link/ambiguous': [{ data: { target: '#insats', count: 3 } }],
  'chart/empty': [
    { data: { indicator: 'sip-antal', periods: 0 } },
    { data: { indicator: 'sip-antal', periods: 1 } },
  ],
  'chart/too-large': [
    { data: { part: 'values', count: 10_500, limit: 10_000 } },
    { data: { part: 'charts', count: 201, limit: 200 } },
  ],
  'picture/missing': [
    { data: { target: 'bilder/karta.pgn', suggestion: 'bilder/karta.png' } },
    { data: { target: 'bilder/foto.png', suggestion: undefined } },
  ],
  'picture/remote': [{ data: { target: 'https://www.regiongavleborg.se/karta.png' } }],
  'picture/no-alternative': [{ data: { target: 'bilder/karta.png' } }],
  'picture/format': [
    {
      data: { target: 'bilder/karta.bmp', reason: 'unknown-format', detail: undefined },
      expected: ['PNG', 'JPEG'],
    },
    { data: { target: 'bilder/karta.png', reason: 'broken', detail: undefined } },
    { data: { target: 'bilder/karta.png', reason: 'too-large', detail: undefined } },
    { data: { target: 'bilder/karta.jpg', reason: 'cmyk', detail: undefined } },
    { data: { target: 'bilder/karta.png', reason: 'not-what-the-name-says', detail: undefined } },
    { data: { target: 'bilder/karta.png', reason: 'not-what-the-name-says', detail: 'JPEG' } },
    { data: { target: 'bilder/foto.jpg', reason: 'other-kind', detail: 'HEIC' } },
    { data: { target: 'bilder/foto.png', reason: 'other-kind', detail: 'WebP' } },
    { data: { target: 'bilder/foto.jpg', reason: 'jpeg-kind', detail: undefined } },
    { data: { target: 'bilder/foto.jpg', reason: 'too-much-together', detail: undefined } },
    { data: { target: 'bilder/karta.svg', reason: 'svg-part', detail: 'filter|marker' } },
    { data: { target: 'bilder/karta.svg', reason: 'svg-part', detail: 'marquee' } },
  ],
  'picture/inline': [{ data: { target: 'bilder/karta.png' } }],
  'table/too-wide': [{ data: { columns: 60, limit: 20 } }],
  'table/none-below': [{ data: { written: '::tabell[platser]{rubrik="Platser i länet"}' } }],
  'table/extra-cell': [{ data: { cells: 3, columns: 2 } }, { data: { cells: 2, columns: 1 } }],
  'footnote/undefined': [{ data: { label: 'statistik' } }],
  'footnote/unused': [{ data: { label: 'statistik' } }],
  'footnote/nested': [{ data: { label: '2' } }],
  'html/raw': [{ data: { html: '<br>' } }],
  'character/no-glyph': [
    { data: { character: '☃', code: 'U+2603' } },
    { data: { character: '\u200b', code: 'U+200B' } },
    { data: { character: '\u2003', code: 'U+2003' } },
  ],
  'acceptance/unknown-code': [
    { data: { code: 'indicator/mising', suggestion: 'indicator/missing' } },
    { data: { code: 'x/y', suggestion: undefined } },
  ],
  'acceptance/forbidden': [{ data: { code: 'field/unknown' } }],
  'acceptance/expired': [
    { data: { code: 'area/indicators-missing', where: 'sip', until: '2023-12-31', today: '2024-01' } },
  ],
  'acceptance/undecidable': [{ data: { code: 'area/indicators-missing', where: 'sip', until: '2024' } }],
  'acceptance/unused': [
    { data: { code: 'area/indicators-missing', where: 'spi', suggestion: 'sip' } },
    { data: { code: 'area/indicators-missing', where: 'sip', suggestion: undefined } },
  ],
  'privacy/email': [{ data: {} }],
  'privacy/phone': [{ data: {} }],
  'privacy/small-count': [{ data: { count: '3', limit: 5 } }],
  'county/unknown': [
    { data: { county: 'Gävleborgs län', suggestion: 'Gävleborg' }, expected: ['Stockholm', 'Gävleborg'] },
    { data: { county: 'Mellansverige', suggestion: undefined }, expected: ['Stockholm', 'Gävleborg'] },
  ],
  'municipality/unknown': [
    { data: { name: 'Hudiskvall', county: 'Gävleborg', suggestion: 'Hudiksvall' }, expected: ['Hudiksvall'] },
    { data: { name: 'Norra kommun', county: 'Gävleborg', suggestion: undefined }, expected: ['Hudiksvall'] },
  ],
  'municipality/missing': [
    { data: { table: 'till-kommunerna', county: 'Gävleborg', missing: ['Ockelbo'] } },
    { data: { table: 'till-kommunerna', county: 'Gävleborg', missing: ['Ockelbo', 'Hofors'] } },
  ],
  'municipality/not-in-county': [
    { data: { name: 'Heby', kind: 'kommun', county: 'Gävleborg', belongsTo: 'Uppsala' } },
    { data: { name: 'Region Dalarna', kind: 'region', county: 'Gävleborg', belongsTo: 'Dalarna' } },
  ],
  'privacy/identity-number': [{ data: { kind: 'personnummer' } }, { data: { kind: 'samordningsnummer' } }],
  'decided/lost': [
    { data: { id: 'folder', text: 'En folder tas fram.', state: 'beslut-2024', kind: 'promise' } },
    { data: { id: undefined, text: 'Alla ska må bra.', state: '2024-beslutad', kind: 'goal' } },
    { data: { id: 'tal', text: 'Antal: 10', state: 'beslut-2024:2024', kind: 'target' } },
  ],
  'decided/unreadable': [{ data: { state: 'beslut-2042' } }],
  'promise/silent': [
    { data: { id: 'efterlevandefolder', text: 'En folder tas fram.', plan: '2023', kind: 'promise' } },
    { data: { id: 'fler-sip', text: 'Fler får en SIP.', plan: 'dalarna/2020', kind: 'goal' } },
    { data: { id: 'suicidtal', text: 'Självmord: halverat', plan: '2023', kind: 'target' } },
    { data: { id: 'samsjuklighet', text: 'Samsjuklighet: 99 999,50 kr', plan: '2023', kind: 'money' } },
    { data: { id: undefined, text: 'En folder tas fram.', plan: '2023', kind: 'promise' } },
  ],
  'promise/untold': [
    { data: { id: 'sip-träffar', text: 'Träffar hålls.', plan: '2022', verbatim: false } },
    { data: { id: 'sip-träffar', text: 'Träffar hålls.', plan: '2022', verbatim: true } },
  ],
  'promise/undecidable': [
    { data: { plan: '2023', files: ['plans/2024/1-inledning.md'] } },
    { data: { plan: '2023', files: ['plans/2023/1-inledning.md', 'plans/2024/1-inledning.md'] } },
  ],
  'promise/earlier-unknown': [
    {
      data: {
        earlier: 'fler-sipp',
        field: 'tidigare',
        kind: 'goal',
        plan: '2023',
        suggestion: 'fler-sip',
      },
    },
    {
      data: {
        earlier: 'kurs',
        field: 'fortsätter',
        kind: 'activity',
        plan: '2023',
        suggestion: undefined,
      },
    },
    { data: { earlier: 'sip', field: 'tidigare', kind: 'area', plan: '2023', suggestion: undefined } },
    { data: { earlier: 'antal', field: 'tidigare', kind: 'indicator', plan: '2023', suggestion: undefined } },
  ],
  'promise/circle': [{ data: { ids: ['folder'] } }, { data: { ids: ['folder', 'film'] } }],
  'answer/without-promise': [
    { data: { id: 'efterlevandfolder', plan: '2023', suggestion: 'efterlevandefolder' } },
    { data: { id: 'workshop', plan: '2023', suggestion: undefined } },
  ],
  'answer/unlike': [
    {
      data: {
        id: 'dialog',
        promised: 'Dialogmöten hålls med brukarna.',
        told: 'Anhöriga har fått stöd.',
        plan: '2023',
      },
    },
  ],
  'leaving/unknown': [
    { data: { id: 'efterlevandfolder', plan: '2023', suggestion: 'efterlevandefolder' } },
    { data: { id: 'workshop', plan: '2023', suggestion: undefined } },
  ],
  'advice/goals-unmeasured': [{ data: { count: 3, all: 5 } }],
  'advice/indicators-bare': [{ data: { count: 3, all: 5 } }],
  'advice/days-untold': [{ data: { count: 3, all: 5 } }],
  'advice/participation-untold': [{ data: { areas: 3 } }],
  'advice/results-untold': [{ data: { year: '2023' } }],
  'advice/indicators-untyped': [{ data: { count: 3, all: 3 } }],
  'number/share-differs': [{ data: { text: '70 % av 6 000, det vill säga ca 4 500', counted: 4200 } }],
  'number/ages-differ': [{ data: { group: 'unga', one: '15–24', other: '16–24' } }],
  'number/share-without-base': [{ data: { text: 'Antalet SIP ska öka med 10 %.' } }],
};
