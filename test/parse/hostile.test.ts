import { describe, expect, test } from 'vitest';
import { LIMITS, parseMarkdown, parseYaml } from '../../src/parse/index.ts';
import { readBody, source, told, withFront } from './reading.ts';

const MIB = 1024 * 1024;
/** Room for the front matter and the fill between pieces. */
const FILE = MIB - 1000;
const PARAGRAPH = LIMITS.paragraphBytes - 10;
const TIMEOUT = 60_000;

/** The unit again and again until a number of characters. */
function fill(unit: string, characters: number): string {
  return unit.repeat(Math.floor(characters / unit.length));
}

/** As many whole pieces as the limits of the file let through. */
function most(piece: string): string {
  const counts = [
    FILE / piece.length,
    LIMITS.signs / Math.max(1, (piece.match(/[*_~[\]<&`|\\:@]/g) ?? []).length),
    (LIMITS.lines - 20) / (piece.match(/\n/g) ?? []).length,
  ];
  return piece.repeat(Math.max(1, Math.floor(Math.min(...counts))));
}

/** A paragraph with as many of the signs as it may have. */
function paragraph(unit: string): string {
  const signs = (unit.match(/[*_~[\]<&`]/g) ?? []).length;
  const openings = (unit.match(/<[!?]/g) ?? []).length;
  const counts = [
    PARAGRAPH / unit.length,
    LIMITS.signsInParagraph / Math.max(1, signs),
    openings === 0 ? Number.POSITIVE_INFINITY : LIMITS.openingsInParagraph / openings,
  ];
  return `${unit.repeat(Math.floor(Math.min(...counts)))}\n\n`;
}

/** A paragraph whose signs are spread over all its length, for what is read to the end again and again. */
function spread(unit: string, times: number): string {
  return `${(unit + 'x'.repeat(Math.floor(PARAGRAPH / times) - unit.length)).repeat(times)}\n\n`;
}

const containers = LIMITS.containers - 10;
const stairs = Array.from({ length: LIMITS.depth - 1 }, (_, i) => `${'  '.repeat(i)}- a\n`).join('');

/** Each was among the slowest of its kind when the limits were chosen. Together they stand for about ninety tried. */
const WORST: { readonly [name: string]: string } = {
  'emphasis of two kinds': most(paragraph('*a_ ')),
  'emphasis without an end': most(paragraph('a*')),
  'strong and emphasis': most(paragraph('***a**')),
  'brackets and emphasis': most(paragraph('[*')),
  'references to nothing': most(paragraph('[a][')),
  links: most(paragraph('[a](b)')),
  'notes that do not exist': most(paragraph('[^a]')),
  'marks without an end': most(paragraph(' :plan[x]{a="')),
  'code of different lengths': most(paragraph('`a`` ')),
  addresses: most(paragraph('a@b.se ')),
  'web addresses': most(paragraph('www.a.se ')),
  escapes: most(paragraph('\\')),
  'comments without an end': most(spread('<!--', LIMITS.openingsInParagraph)),
  'instructions without an end': most(spread('<?', LIMITS.openingsInParagraph)),
  quotes: '> a\n\n'.repeat(containers),
  'underlined headings': 'a\n=\n'.repeat(containers),
  'lists between paragraphs': '- a\n\nb\n\n'.repeat(containers),
  'note definitions': '[^a]: b\n\nc\n\n'.repeat(containers),
  'lists in lists': '- - - a\n\n'.repeat(containers / 2),
  'tight list': most(`${'- a\n'.repeat(3000)}\n`),
  'link definitions': most('[a]: b\n\n'),
  headings: most('# a\n\n'),
  'short paragraphs': most('a\n\n'),
  'narrow table': most(`|a|b|\n|-|-|\n${'|a|b|\n'.repeat(900)}\n`),
  'wide table': most(`${'|a'.repeat(4900)}\n${'|-'.repeat(4900)}\n${'|a'.repeat(4900)}\n\n`),
  'deep quotes': `${'> '.repeat(LIMITS.depth)}a\n\n`.repeat(15),
  'deep list in steps': `${stairs}\n`.repeat(20),
  'long lines far inside': `${'- '.repeat(LIMITS.depth)}a\n\n${`${' '.repeat(2 * LIMITS.depth)}a\n\n`.repeat(900)}`,
  'many paragraphs of words': most(`${fill('ord och ', PARAGRAPH)}\n\n`),
};

describe('the worst text that passes', () => {
  test.each(Object.keys(WORST))(
    '%s',
    (name) => {
      const file = withFront(WORST[name]!);
      expect(file.text.length).toBeLessThanOrEqual(MIB);
      const { value, findings } = parseMarkdown(file);
      expect(findings.filter(({ code }) => code.startsWith('text/'))).toEqual([]);
      expect(value?.body).toBeDefined();
    },
    TIMEOUT,
  );
});

describe('what does not pass', () => {
  test.each([
    ['a large paragraph', fill('ord ', PARAGRAPH + 20), 'text/paragraph-too-large'],
    ['a large block of code', `\`\`\`\n${fill('rad\n', PARAGRAPH + 20)}\`\`\`\n`, 'text/paragraph-too-large'],
    ['deep quotes', `${'>'.repeat(10_000)}a`, 'text/too-deep'],
    ['deep lists on one line', `${'- '.repeat(LIMITS.depth + 1)}a`, 'text/too-deep'],
    ['deep lists in steps', `${stairs}${'  '.repeat(99)}- a\n${'  '.repeat(100)}- a\n`, 'text/too-deep'],
    ['lists in quotes', `${'> - '.repeat(51)}a`, 'text/too-deep'],
    [
      'lists by tabs',
      Array.from({ length: 101 }, (_, i) => `${'\t'.repeat(i)}- a\n`).join(''),
      'text/too-deep',
    ],
    ['signs', `${'*a_ '.repeat(1001)}`, 'text/too-many-marks'],
    ['openings', '<!a '.repeat(101), 'text/too-many-marks'],
    ['signs in the file', 'a: b\n\n'.repeat(9000) + '|'.repeat(25_000), 'text/too-many-parts'],
    ['lines', '\n'.repeat(20_001), 'text/too-many-parts'],
    ['quotes', '> a\n\n'.repeat(2001), 'text/too-many-parts'],
    ['notes', '[^a]: b\n\n'.repeat(2001), 'text/too-many-parts'],
    [
      'lines far inside lists',
      `${'- '.repeat(99)}a\n${`${' '.repeat(200)}a\n\n`.repeat(2000)}`,
      'text/too-many-parts',
    ],
  ])('%s', (_, body, code) => {
    const { told, body: read } = readBody(body);
    expect(told.map((finding) => finding.code)).toEqual([code]);
    expect(read).toBeUndefined();
  });

  test('the finding gives the count, the limit and the place', () => {
    const file = withFront(`Ett.\n\n${fill('ord ', PARAGRAPH + 20)}\nslut\n\n${'> '.repeat(150)}a\n`);
    const { findings } = parseMarkdown(file);
    expect(told(file, findings)).toMatchObject([
      { code: 'text/paragraph-too-large', data: { limit: LIMITS.paragraphBytes } },
      { code: 'text/too-deep', data: { depth: 150, limit: LIMITS.depth }, at: '> '.repeat(150) },
    ]);
    expect(findings[0]!.span.start).toBe(file.text.indexOf('ord'));
  });

  test('a plan as it is written is far from every limit', () => {
    const section = `## Rubrik\n\n${'Arbetet med **psykisk hälsa** [fortsätter](a.md). '.repeat(10)}\n\n`;
    const list = `${'- **Punkt** om något :plan[id]{senast=2023}\n'.repeat(100)}\n`;
    const table = `| a | b | c |\n|---|---|--:|\n${'| *Kommun* | 131 634,63 kr | 2 |\n'.repeat(290)}\n`;
    expect(readBody((section + list + table).repeat(8)).told).toEqual([]);
    expect(
      readBody(`${'- '.repeat(60)}\n\n${'* '.repeat(200)}\n\nRubrik\n${'-'.repeat(300)}\n`).told,
    ).toEqual([]);
  });
});

/** Each within the size limit; whether data or a finding comes of it does not matter here, only that it comes. */
const YAML: { readonly [name: string]: string } = {
  'many keys': Array.from({ length: 80_000 }, (_, i) => `k${i}: v\n`).join(''),
  'one key again and again': fill('a: b\n', FILE),
  'a flow list': `a: [${fill('b, ', FILE)}]`,
  'a flow list without an end': `a: [${fill('b, ', FILE)}`,
  'decimal commas': `a: [${fill('1,2, ', FILE)}]`,
  colons: fill('text: a: b\n', FILE),
  comments: fill('- a #b\n', FILE),
  'colons on one line': fill('a: ', FILE),
  'dashes on one line': fill('- ', FILE),
  'open brackets': fill('[', FILE),
  'closing brackets': fill('}', FILE),
  'reserved characters': Array.from({ length: 70_000 }, (_, i) => `k${i}: @x\n`).join(''),
  tabs: fill('a: b\n\tc: d\n', FILE),
  aliases: `- &a b\n${fill('- *a\n', FILE)}`,
  tags: fill('! ', FILE),
  'unknown escapes': `a: "${fill('\\q', FILE)}"`,
  documents: fill('---\na\n', FILE),
  directives: fill('%a\n', FILE),
};

describe('YAML of a full file', () => {
  test.each(Object.keys(YAML))(
    '%s',
    (name) => {
      const { value, findings } = parseYaml(source(YAML[name]!));
      expect(value?.tree !== undefined || findings.length > 0).toBe(true);
    },
    TIMEOUT,
  );
});
