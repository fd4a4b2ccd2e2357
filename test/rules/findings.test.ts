import { describe, expect, test } from 'vitest';
import { type FileEntry, readOwnTemplates } from '../../src/bind/index.ts';
import { judge, tellable } from '../../src/check/index.ts';
import { CODES, type Code } from '../../src/diagnostics/index.ts';
import { checkAgreement } from '../bind/checked-agreement.ts';
import { besideList, besideMarks, ofCode } from '../support/besides.ts';
import {
  type Checked,
  checkFiles,
  checkTexts,
  type Fixture,
  findFixtures,
  laidOver,
  readBase,
  textFile,
} from '../support/fixture.ts';
import { saidOf, templateWorld } from '../support/templates.ts';
import { imported } from '../support/word/imported.ts';
import { p, px, r, table, type WordParts } from '../support/word/index.ts';

const fixtures = findFixtures();

const saidIn = new Map<string, readonly string[]>();

/** Checked once, whichever test asks. */
function said({ name, files, year, stage }: Fixture): readonly string[] {
  const known = saidIn.get(name) ?? checkFiles(files, year, [], stage).said;
  saidIn.set(name, known);
  return known;
}

/**
 * Each fixture is a valid plan with one kind of fault in it, which is found where the fixture says. It is held against its own code
 * alone, so that a new rule that finds something in many of them does not fail in each.
 */
describe('finds what is marked in', () => {
  test.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('%s', (_, fixture) => {
    const own = (places: readonly string[]) => ofCode(places, fixture.code);
    expect(own(said(fixture))).toEqual(own(fixture.expected));
    expect(own(said(fixture))).not.toEqual([]);
  });
});

/**
 * What no fixture marks: nothing, unless it stands in the list. A rule that finds more than its author thought fails here, once, with
 * every place.
 */
test('finds nothing else in any fixture than what the list says (golden)', async () => {
  const besides = fixtures.flatMap((fixture) => {
    const others = (places: readonly string[]) =>
      places.filter((place) => !place.endsWith(` ${fixture.code}`));
    return besideMarks(fixture.name, others(said(fixture)), others(fixture.expected));
  });
  await expect(besideList(besides)).toMatchFileSnapshot('../golden/besides-fixtures.txt');
});

/** What is told of a small Word file. */
const word = async (parts: WordParts) => {
  const { said } = await imported(parts);
  return { said };
};
const struck = '<w:del w:id="1" w:author="A"><w:r><w:delText>ska</w:delText></w:r></w:del>';
const GOALS = ['Mål', 'Aktivitet', 'Tid', 'Anmärkning'];
const goals = (time: string, remark: string) =>
  table([GOALS, ['Fler får en plan.', 'Utbilda alla chefer.', time, remark]]);
const under = (xml: string) => p('1 Inledning') + p('1.1 Samverkan') + xml;

/** Read once, since nothing in this file may wait. */
const WORD_FILES = {
  struck: await word({ body: p('Hela texten.') + px(r('Vi ') + struck + r(' kan')) }),
  leftOut: await word({ body: p('Hela texten.'), header: p('Regionen') }),
  notShown: await word({
    body: px(
      '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="a" descr="Väntetider"/><a:graphic><c:chart r:id="x"/></a:graphic></wp:inline></w:drawing></w:r>',
    ),
  }),
  picture: await word({
    body: px(
      '<w:r><w:drawing><wp:inline><a:graphic><a:blip r:embed="x"/></a:graphic></wp:inline></w:drawing></w:r>',
    ),
  }),
  link: await word({
    body: px(`<w:hyperlink r:id="l">${r('Analysen')}</w:hyperlink>`),
    relations: { l: ['hyperlink', 'file:///C:/Users/abc123/a.docx', 'External'] },
  }),
  note: await word({ body: px(`${r('Ord')}<w:r><w:footnoteReference w:id="7"/></w:r>`) }),
  unread: await word({ body: `${p('Hela')}<w:altChunk r:id="x"/>${p('Texten.')}` }),
  comment: await word({
    body: p('Hela texten.'),
    comments: `<w:comment w:id="0" w:author="Bo">${p('Varför?')}</w:comment>`,
  }),
  heading: await word({
    body: p('Planen', { bold: true, size: 40 }) + p('Skola', { bold: true, size: 30 }) + p('Löpande text.'),
  }),
  column: await word({ body: under(goals('2024', 'Se bilaga 2')) }),
  unclear: await word({ body: under(goals('till hösten', '')) }),
  table: await word({
    body: table([['a', 'b'], [{ words: 'c', properties: '<w:gridSpan w:val="2"/>' }]]),
  }),
  lost: await word({ body: `<w:p><w:pPr><w:t>Ordet</w:t></w:pPr></w:p>${p('Hela texten.')}` }),
} as const;

interface Built {
  readonly code: Code;
  readonly what: string;
  readonly checked: () => Pick<Checked, 'said'>;
  readonly said: readonly string[];
}

const FILE = '1-inledning.md';
const section = (body: string) => `---\ntyp: avsnitt\n---\n\n# Inledning\n\n${body}\n`;
const withBytes = (name: string, bytes: Uint8Array) =>
  checkFiles(laidOver(readBase('2023'), new Map([[name, bytes]])));
const beside = (...entries: readonly FileEntry[]) => checkFiles(readBase('2023'), '2023', entries);
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

/** What cannot stand in a file of this repository: broken bytes, files beyond the limits, links, other agreements. */
const BUILT: readonly Built[] = [
  {
    code: 'file/unreadable',
    what: 'a file that may not be opened',
    checked: () => beside({ kind: 'unreadable', path: 'plans/2023/3-mål.md', reason: 'permission' }),
    said: ['3-mål.md:1 file/unreadable'],
  },
  {
    code: 'file/too-large',
    what: 'a file of more than 1 MiB',
    checked: () => checkTexts({ [FILE]: section('Ord. '.repeat(210_000)) }),
    said: [`${FILE}:1 file/too-large`],
  },
  {
    code: 'file/not-utf8',
    what: 'a file in Latin-1',
    checked: () => withBytes(FILE, latin1(section('Länet samverkar.'))),
    said: [`${FILE}:7 file/not-utf8`],
  },
  {
    code: 'file/nul',
    what: 'a file with a NUL in it',
    checked: () => checkTexts({ [FILE]: section('Länet\0 samverkar.') }),
    said: [`${FILE}:7 file/nul`],
  },
  {
    code: 'file/name-collision',
    what: 'two names that differ in how å is stored',
    checked: () => {
      const names = ['3-mål.md', '3-ma\u030al.md'];
      return checkFiles(
        laidOver(readBase('2023'), new Map(names.map((name) => [name, textFile(section('Målen.'))]))),
      );
    },
    said: ['3-mål.md:1 file/name-collision'],
  },
  {
    code: 'file/name-collision',
    what: 'two folders that differ in how å is stored',
    checked: () => {
      const names = ['3-mål/index.md', '3-ma\u030al/1-kort.md', '3-ma\u030al/2-lång.md'];
      const text = (name: string) =>
        section('').replace('avsnitt', name.endsWith('index.md') ? 'kapitel' : 'avsnitt');
      return checkFiles(
        laidOver(readBase('2023'), new Map(names.map((name) => [name, textFile(text(name))]))),
      );
    },
    said: ['3-mål:1 file/name-collision'],
  },
  {
    code: 'yaml/too-many-aliases',
    what: 'a bomb of aliases',
    checked: () => {
      const rows = Array.from({ length: 9 }, (_, i) => `  - &b${i + 1} [${`*b${i}, `.repeat(9)}*b${i}]\n`);
      return checkTexts({ 'indikatorer.yaml': `sip-antal:\n  - &b0 [ord]\n${rows.join('')}` });
    },
    said: ['indikatorer.yaml:4 yaml/too-many-aliases'],
  },
  {
    code: 'text/paragraph-too-large',
    what: 'a paragraph of more than 64 KiB',
    checked: () => checkTexts({ [FILE]: section('Länet samverkar.\n'.repeat(4000)) }),
    said: [`${FILE}:7 text/paragraph-too-large`],
  },
  {
    code: 'text/too-deep',
    what: 'quotes in quotes',
    checked: () => checkTexts({ [FILE]: section(`${'> '.repeat(101)}Djupt.`) }),
    said: [`${FILE}:7 text/too-deep`],
  },
  {
    code: 'text/too-many-marks',
    what: 'a paragraph of nothing but signs',
    checked: () => checkTexts({ [FILE]: section('*ett* '.repeat(2000)) }),
    said: [`${FILE}:7 text/too-many-marks`],
  },
  {
    code: 'text/too-many-parts',
    what: 'a file of more lines than a report has',
    checked: () => checkTexts({ [FILE]: section('Rad.\n\n'.repeat(11_000)) }),
    said: [`${FILE}:1 text/too-many-parts`],
  },
  {
    code: 'plan/too-large',
    what: 'more files of common size than a plan has',
    checked: () => {
      const names = Array.from({ length: 7 }, (_, i) => `${i + 3}-del.md`);
      return checkTexts(Object.fromEntries(names.map((name) => [name, section('Ord.\n\n'.repeat(9000))])));
    },
    said: ['7-del.md:1 plan/too-large'],
  },
  {
    code: 'plan/too-large',
    what: 'text and charts that are each within their limits, and too much together',
    checked: () => {
      const year = (i: number) => `        ${1500 + i}: ${i}\n`;
      const values = Array.from({ length: 500 }, (_, i) => year(i)).join('');
      const charts = (count: number) =>
        checkTexts({
          [FILE]: section('Ord.\n\n'.repeat(9000)),
          '3-del.md': section('Ord.\n\n'.repeat(9000)),
          '4-diagram.md': section('::diagram{indikator=många}\n\n'.repeat(count)),
          'indikatorer.yaml': `många:\n  text: Många\n  typ: antal\n  serier:\n    - nivå: län\n      värden:\n${values}`,
        });
      expect(charts(16).said).toEqual([]);
      return charts(18);
    },
    said: ['plan.md:4 plan/too-large'],
  },
  {
    code: 'plan/too-many-findings',
    what: 'more findings than anybody reads',
    checked: () => {
      const fields = Array.from({ length: 10_001 }, (_, i) => `x${i}: 1\n`).join('');
      const { findings } = checkTexts({
        [FILE]: `---\ntyp: avsnitt\n${fields}---\n\n# Inledning\n\nText.\n`,
      });
      const told = tellable(judge(findings, 'utkast'), 'plans/2023');
      return { said: told.map(({ span, code }) => `${span.path} ${code}`).slice(0, 1) };
    },
    said: ['plans/2023 plan/too-many-findings'],
  },
  {
    code: 'path/outside-workspace',
    what: 'a chapter that is a link to somewhere else',
    checked: () => beside({ kind: 'outside', path: 'plans/2023/3-mål.md', target: 'shadow' }),
    said: ['3-mål.md:1 path/outside-workspace'],
  },
  {
    code: 'path/outside-workspace',
    what: 'a file that nobody shows and that is a link to somewhere else',
    checked: () => beside({ kind: 'outside', path: 'plans/2023/bilder/karta.png', target: 'karta.png' }),
    said: ['bilder/karta.png:1 path/outside-workspace'],
  },
  {
    code: 'agreement/shadowed',
    what: "the workspace's own agreement",
    checked: () => checkAgreement((text) => text, true),
    said: ['schema/agreements/2023.yaml:2 agreement/shadowed'],
  },
  {
    code: 'agreement/base-unknown',
    what: 'an addendum to what is not there',
    checked: () => checkAgreement((text) => text.replace('gäller:', 'tillägg-till: 2012\ngäller:')),
    said: ['schema/agreements/2023.yaml:3 agreement/base-unknown'],
  },
  {
    code: 'agreement/base-unknown',
    what: 'an addendum to itself',
    checked: () => checkAgreement((text) => text.replace('gäller:', 'tillägg-till: 2023\ngäller:')),
    said: ['schema/agreements/2023.yaml:3 agreement/base-unknown'],
  },
  {
    code: 'id/duplicate',
    what: 'two areas of an agreement with one id',
    checked: () =>
      checkAgreement((text) =>
        text.replace(/ {2}- id: samsjuklighet\n[\s\S]*?(?=källa:\n {2}-)/, (area) => area + area),
      ),
    said: ['schema/agreements/2023.yaml:12 id/duplicate'],
  },
  {
    code: 'agreement/source-unknown',
    what: 'a fact with a source that is not listed',
    checked: () => checkAgreement((text) => text.replace('      - skr-2023', '      - skr-2022')),
    said: ['schema/agreements/2023.yaml:11 agreement/source-unknown'],
  },
  {
    code: 'agreement/source-unused',
    what: 'a source that no fact uses',
    checked: () => checkAgreement((text) => `${text}  skr-2022:\n    titel: SKR\n`),
    said: ['schema/agreements/2023.yaml:17 agreement/source-unused'],
  },
  {
    code: 'agreement/fact-without-source',
    what: 'an agreement whose own title has no source',
    checked: () => checkAgreement((text) => text.replace('källa:\n  - skr-2023\n', '')),
    said: ['schema/agreements/2023.yaml:2 agreement/fact-without-source'],
  },
  {
    code: 'chart/too-large',
    what: 'more values in charts than a report can hold, at the first that is too many',
    checked: () => {
      const years = Array.from({ length: 500 }, (_, i) => `        ${1500 + i}: ${i}`).join('\n');
      const series = `många:\n  text: Många\n  typ: antal\n  serier:\n    - nivå: län\n      värden:\n${years}\n`;
      const charts = Array.from({ length: 42 }, () => '::diagram{indikator=många}').join('\n\n');
      return checkTexts({
        'indikatorer.yaml': series,
        '1-inledning.md': `---\ntyp: avsnitt\n---\n\n# Inledning\n\n${charts}\n`,
      });
    },
    said: ['1-inledning.md:47 chart/too-large'],
  },
  {
    code: 'chart/too-large',
    what: 'more charts than a report can hold, however few their values are: the 201st',
    checked: () =>
      checkTexts({
        'indikatorer.yaml':
          'få:\n  text: Få\n  typ: antal\n  serier:\n    - nivå: län\n      värden:\n        2022: 1\n        2023: 2\n',
        '1-inledning.md': `---\ntyp: avsnitt\n---\n\n# Inledning\n\n${Array.from({ length: 203 }, () => '::diagram{indikator=få}').join('\n\n')}\n`,
      }),
    said: ['1-inledning.md:407 chart/too-large'],
  },
  {
    code: 'template/unknown',
    what: 'a base that is misspelt',
    checked: () => saidOf('lanet', { lanet: 'radlängd: 70\nutgår-från: profill\n' }),
    said: ['lanet:2 template/unknown'],
  },
  {
    code: 'template/circle',
    what: 'two templates that build on each other',
    checked: () => saidOf('lanet', { lanet: 'utgår-från: regionen\n', regionen: 'utgår-från: lanet\n' }),
    said: ['regionen:1 template/circle'],
  },
  {
    code: 'template/chain-too-long',
    what: 'the sixth template in a row',
    checked: () =>
      saidOf('a', Object.fromEntries([...'abcdef'].map((id, i) => [id, `utgår-från: ${'bcdefg'[i]}\n`]))),
    said: ['e:1 template/chain-too-long'],
  },
  {
    code: 'template/contrast',
    what: 'a text too light for its paper and its tint',
    checked: () => saidOf('lanet', { lanet: 'färger:\n  text: "#999999"\n' }),
    said: ['lanet:2 template/contrast', 'lanet:2 template/contrast'],
  },
  {
    code: 'template/slot-unknown',
    what: 'a foot with a field that does not exist',
    checked: () => saidOf('lanet', { lanet: 'sidfot:\n  höger: Sida {sidnr}\n' }),
    said: ['lanet:2 template/slot-unknown'],
  },
  {
    code: 'template/misnamed',
    what: 'a template with another ending',
    checked: () => {
      const { findings } = readOwnTemplates(templateWorld({}, {}, ['templates/lanet/mall.yml']));
      return { said: findings.map(({ span, code }) => `${span.path} ${code}`) };
    },
    said: ['templates/lanet/mall.yml template/misnamed'],
  },
  {
    code: 'template/logo-missing',
    what: 'a head with a logo that nobody has',
    checked: () => saidOf('lanet', { lanet: 'sidhuvud:\n  höger: logotyp\n' }),
    said: ['lanet:2 template/logo-missing'],
  },
  {
    code: 'word/struck',
    what: 'a word that a tracked change has struck',
    checked: () => WORD_FILES.struck,
    said: ['2 word/struck'],
  },
  {
    code: 'word/left-out',
    what: 'the head of the pages',
    checked: () => WORD_FILES.leftOut,
    said: ['1 word/left-out'],
  },
  {
    code: 'word/not-shown',
    what: 'a chart',
    checked: () => WORD_FILES.notShown,
    said: ['1 word/not-shown'],
  },
  {
    code: 'word/picture',
    what: 'a picture that is not in the file',
    checked: () => WORD_FILES.picture,
    said: ['1 word/picture'],
  },
  {
    code: 'word/link',
    what: 'a link to somebody’s disk',
    checked: () => WORD_FILES.link,
    said: ['1 word/link'],
  },
  {
    code: 'word/note',
    what: 'the mark of a note that is not there',
    checked: () => WORD_FILES.note,
    said: ['1 word/note'],
  },
  {
    code: 'word/unread',
    what: 'another file in the text',
    checked: () => WORD_FILES.unread,
    said: ['2 word/unread'],
  },
  {
    code: 'word/comment',
    what: 'a comment in the margin',
    checked: () => WORD_FILES.comment,
    said: ['1 word/comment'],
  },
  {
    code: 'word/heading-guessed',
    what: 'a bold line in a document without headings',
    checked: () => WORD_FILES.heading,
    said: ['2 word/heading-guessed'],
  },
  {
    code: 'word/column',
    what: 'a column that no field answers',
    checked: () => WORD_FILES.column,
    said: ['10 word/column'],
  },
  {
    code: 'word/unclear',
    what: 'a time that is no day',
    checked: () => WORD_FILES.unclear,
    said: ['9 word/unclear'],
  },
  {
    code: 'word/table',
    what: 'a cell over two columns',
    checked: () => WORD_FILES.table,
    said: ['1 word/table'],
  },
  {
    code: 'word/lost',
    what: 'a word where no word belongs',
    checked: () => WORD_FILES.lost,
    said: ['1 word/lost'],
  },
];

describe('finds', () => {
  test.each(BUILT.map((built) => [`${built.code}: ${built.what}`, built] as const))('%s', (_, {
    checked,
    said,
  }) => {
    expect(checked().said).toEqual(said);
  });
});

/** Said by the rooms that compare two years or print, which have tests of their own. */
const ELSEWHERE: readonly Code[] = [
  // test/cli/workspaces.test.ts
  'plan/misfit',
  'plan/goal-unknown',
  'requirement/by-sister',
  'plan/followed-twice',
  'plan/distant',
  'decided/lost',
  'decided/unreadable',
  'area/undecidable',
  'money/incoming-differs',
  'money/incoming-unknown',
  // test/remarks/
  'word/commented',
  'word/inserted',
  'word/deleted',
  'word/replaced',
  'word/moved',
  'word/altered',
  'word/rewritten',
  // test/diff/findings.test.ts
  'promise/silent',
  'promise/untold',
  'promise/undecidable',
  'promise/earlier-unknown',
  'promise/circle',
  'answer/without-promise',
  'answer/unlike',
  'leaving/unknown',
];

test('every code is raised by a fixture or by a built input', () => {
  const raised = new Set<string>([
    ...fixtures.map(({ code }) => code),
    ...BUILT.map(({ code }) => code),
    ...ELSEWHERE,
  ]);
  expect(CODES.filter((code) => !raised.has(code))).toEqual([]);
});
