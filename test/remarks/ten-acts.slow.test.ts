import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { lineStarts, positionAt, type SourceText } from '../../src/diagnostics/index.ts';
import { readWord, type WordDocument } from '../../src/parse/index.ts';
import { reviewWord } from '../../src/remarks/index.ts';
import { renderDocx } from '../../src/render/index.ts';
import { type Outlines, planReport } from '../../src/report/index.ts';
import { realEdition } from '../support/editions.ts';
import { hasLibreOffice, noLibreOffice, savedInLibreOffice } from '../support/libre-office.ts';
import { sampleAssets, sampleTheme } from '../support/sample-report.ts';
import { Reviewer } from '../support/word/index.ts';

const OUTLINES = JSON.parse(readFileSync('templates/standard/outline.json', 'utf8')) as Outlines;
const SIP = 'plans/2023/2-gemensamt/2-sip.md';
const read = async (bytes: Uint8Array): Promise<WordDocument> => (await readWord(bytes)).document!;

const SUICIDE = 'plans/2023/2-gemensamt/4-suicidprevention.md';

/** What a reviewer did, and the words of the plan's file at which it must be told. */
const ACTS: readonly (readonly [code: string, path: string, words: string])[] = [
  ['word/commented', SIP, 'SIP-länssamordnare/-utbildare\n'],
  ['word/rewritten', SIP, 'operativ nivå'],
  ['word/commented', SIP, 'nationella träffarna'],
  ['word/replaced', SIP, 'Brist på resurser'],
  ['word/deleted', SIP, ', både för medarbetare och chefer'],
  ['word/commented', SIP, 'Varje tillfälle utvärderades'],
  // After what stands before it.
  ['word/inserted', SIP, ' :plan[sip-utbildare]'],
  ['word/inserted', SIP, ', både våren och hösten 2024'],
  ['word/moved', SIP, 'De personer som kommunerna'],
  ['word/rewritten', SUICIDE, 'Kraftsamling psykisk hälsa, som har vuxit'],
];

function reviewed(own: Uint8Array): Reviewer {
  return new Reviewer(own)
    .comments('Varje tillfälle utvärderades', 'Av vem?')
    .comments('nationella träffarna', 'Bra.', true)
    .comments('SIP-länssamordnare/-utbildare', 'Ett ord?')
    .inserts('Digitala SIP-utbildningar planeras inom varje målområde', ' och varje kommun')
    .strikes(', både för medarbetare och chefer')
    .replaces('Brist på resurser', 'Brist på tid')
    .addsParagraph('Ett nytt stycke om uppföljning.', 'När utbildningarna är digitala')
    .moves('De personer som kommunerna', 'Lokala SIP-utbildare fortsätter')
    .rewrites('På operativ nivå', 'På praktisk nivå')
    .removesParagraph('Kraftsamling psykisk hälsa, som har vuxit');
}

describe('ten acts of a reviewer', () => {
  let own: Uint8Array;
  let document: WordDocument;
  let sources: ReadonlyMap<string, SourceText>;
  beforeAll(async () => {
    const checked = realEdition('2023');
    sources = checked.sources;
    own = await renderDocx(planReport(checked.edition, OUTLINES), sampleTheme(), sampleAssets(), sources);
    document = await read(own);
  });

  async function told(bytes: Uint8Array) {
    const given = await read(bytes);
    const review = reviewWord({ file: 'plan.docx', given, own: document, sources, withNames: false });
    return review.findings.map(({ code, span, data }) => {
      const text = sources.get(span.path)?.text ?? '';
      const { line, column } = positionAt(lineStarts(text), span.start);
      return `${code} ${span.path}:${line}:${column} ${JSON.stringify(data)}`;
    });
  }

  const expected = () =>
    ACTS.map(([code, path, words]) => {
      const { text } = sources.get(path)!;
      expect(text.split(words).length, words).toBe(2);
      return `${code} ${path}:${positionAt(lineStarts(text), text.indexOf(words)).line}`;
    });
  const places = (told: readonly string[]) => told.map((line) => line.replace(/:\d+ \{.*$/, ''));

  test('come back at their lines by the marks, with the words and what is resolved', async () => {
    const all = await told(reviewed(own).bytes());
    expect(places(all)).toEqual(expected());
    expect(all.filter((line) => !/"sure":"(mark|beside)"/.test(line))).toEqual([]);
    expect(all[2]).toContain('"words":"Bra.","on":"nationella träffarna","resolved":true,"by":""');
    expect(all[4]).toContain('2-sip.md:25:91 {"words":", både för medarbetare och chefer"');
    expect(all.join()).not.toContain('Anna Andersson');
  });

  test.skipIf(!hasLibreOffice())(
    `and after a save in LibreOffice (${noLibreOffice})`,
    async () => {
      const saved = savedInLibreOffice(reviewed(own).bytes());
      expect(await told(saved)).toEqual(await told(reviewed(own).bytes()));
    },
    90_000,
  );

  test('and by words alone, where what is only alike says so', async () => {
    const all = await told(reviewed(own).losesMarks().bytes());
    expect(places(all)).toEqual(expected());
    expect(all[1]).toContain('"sure":"likely"');
    expect(all.filter((line) => line.includes('"sure":"mark"'))).toEqual([]);
  });

  test('a file that nobody has touched has nothing to tell, with and without marks', async () => {
    expect(await told(own)).toEqual([]);
    expect(await told(new Reviewer(own).losesMarks().bytes())).toEqual([]);
  });
});

const YOUNG = 'plans/2024/2-prioriterade-områden/1-barn-och-unga.md';
/** What stands in tables that the program makes of a file's fields, in headings and in threads. */
const IN_TABLES: readonly (readonly [code: string, path: string, words: string, data: object])[] = [
  [
    'word/commented',
    YOUNG,
    'Unga med riskbruk',
    { words: 'Hur många?', answers: 'Vet inte.', resolved: false },
  ],
  ['word/replaced', YOUNG, 'Undersöka genom', { before: 'Undersöka genom', after: 'Pröva i' }],
  ['word/commented', YOUNG, 'följeforskning.\n', { words: 'Klart?', answers: '', resolved: true }],
  [
    'word/deleted',
    YOUNG,
    'Fortsätta med tidiga',
    {
      words: 'Fortsätta med tidiga, främjande insatser för små barn och deras familjer. | – | Pågår | 1',
    },
  ],
  // After the row that stands before it.
  [
    'word/inserted',
    YOUNG,
    'mål: [självkänsla-framtidstro]\n---',
    { words: 'Ny aktivitet om skolan. | Skolan | 2024 | planerad' },
  ],
  ['word/commented', 'plans/2024/3-uppföljning.md', 'Uppföljning\n', { words: 'Byt rubrik?' }],
];

describe('acts in tables, headings and threads', () => {
  const { edition, sources } = realEdition('2024');
  let own: Uint8Array;
  beforeAll(async () => {
    own = await renderDocx(planReport(edition, OUTLINES), sampleTheme(), sampleAssets(), sources);
  });
  const acts = () =>
    new Reviewer(own)
      .comments('Unga med riskbruk', 'Hur många?')
      .answers('Unga med riskbruk', 'Vet inte.')
      .comments('följeforskning', 'Klart?', true)
      .comments('Uppföljning', 'Byt rubrik?')
      .replaces('Undersöka genom', 'Pröva i')
      .strikesRow('Fortsätta med tidiga, främjande insatser')
      .insertsRow('Göra samverkan mellan kommun och region starkare', [
        'Ny aktivitet om skolan.',
        'Skolan',
        '2024',
        'planerad',
      ]);
  const review = async (bytes: Uint8Array) =>
    reviewWord({
      file: 'plan.docx',
      given: await read(bytes),
      own: await read(own),
      sources,
      withNames: false,
    });

  test.each([
    ['by the marks', () => acts().bytes()],
    ['by words alone', () => acts().losesMarks().bytes()],
  ])('come back at the file’s own lines %s, a row and a thread as one', async (_, bytes) => {
    const { findings, edits } = await review(bytes());
    const lineOf = (path: string, at: number) => positionAt(lineStarts(sources.get(path)!.text), at).line;
    expect(
      findings.map(({ code, span, data }) => [code, span.path, lineOf(span.path, span.start), data]),
    ).toEqual(
      IN_TABLES.map(([code, path, words, data]) => [
        code,
        path,
        lineOf(path, sources.get(path)!.text.indexOf(words)),
        expect.objectContaining(data),
      ]),
    );
    // What is no paragraph is taken in by nobody.
    expect(edits.map(({ why }) => why)).toEqual(['', 'several-blocks', 'several-blocks']);
  });

  test('a row that is struck without its words is told as well', async () => {
    const { findings } = await review(new Reviewer(own).strikesRow('Fortsätta med tidiga', false).bytes());
    expect(findings.map(({ code, data }) => [code, data])).toEqual([
      ['word/deleted', expect.objectContaining(IN_TABLES[3]![3])],
    ]);
  });
});
