import { LIMITS } from '../../src/parse/index.ts';

/** The slowest texts by name, each with the size that was asked for. */
export interface Texts {
  readonly [name: string]: string;
}

/** The largest file that is read. */
export const MIB = 1024 * 1024;
export const PARAGRAPH = LIMITS.paragraphBytes - 10;

/** The unit again and again until a number of characters. */
export function fill(unit: string, characters: number): string {
  return unit.repeat(Math.floor(characters / unit.length));
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

export const stairs = Array.from({ length: LIMITS.depth - 1 }, (_, i) => `${'  '.repeat(i)}- a\n`).join('');

/** The sizes of a file that holds a share of what a file may hold: 1 is the whole of it. */
function sizesOf(share: number) {
  const times = (count: number) => Math.max(1, Math.floor(count * share));
  // Room for the front matter and the fill between pieces.
  const file = times(MIB - 1000);
  /** As many whole pieces as the limits of the file let through. */
  const most = (piece: string) => {
    const counts = [
      file / piece.length,
      times(LIMITS.signs) / Math.max(1, (piece.match(/[*_~[\]<&`|\\:@]/g) ?? []).length),
      times(LIMITS.lines - 20) / (piece.match(/\n/g) ?? []).length,
    ];
    return piece.repeat(Math.max(1, Math.floor(Math.min(...counts))));
  };
  return { file, most, times, containers: times(LIMITS.containers - 10) };
}

/** Each was among the slowest of its kind when the limits were chosen. Together they stand for about ninety tried. */
export function worstTexts(share: number): Texts {
  const { most, containers, times } = sizesOf(share);
  return {
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
    'deep quotes': `${'> '.repeat(LIMITS.depth)}a\n\n`.repeat(times(15)),
    'deep list in steps': `${stairs}\n`.repeat(times(20)),
    'long lines far inside': `${'- '.repeat(LIMITS.depth)}a\n\n${`${' '.repeat(2 * LIMITS.depth)}a\n\n`.repeat(times(900))}`,
    'many paragraphs of words': most(`${fill('ord och ', PARAGRAPH)}\n\n`),
  };
}

/** Each within the size limit; whether data or a finding comes of it does not matter here, only that it comes. */
export function worstYaml(share: number): Texts {
  const { file, times } = sizesOf(share);
  return {
    'many keys': Array.from({ length: times(80_000) }, (_, i) => `k${i}: v\n`).join(''),
    'one key again and again': fill('a: b\n', file),
    'a flow list': `a: [${fill('b, ', file)}]`,
    'a flow list without an end': `a: [${fill('b, ', file)}`,
    'decimal commas': `a: [${fill('1,2, ', file)}]`,
    colons: fill('text: a: b\n', file),
    comments: fill('- a #b\n', file),
    'colons on one line': fill('a: ', file),
    'dashes on one line': fill('- ', file),
    'open brackets': fill('[', file),
    'closing brackets': fill('}', file),
    'reserved characters': Array.from({ length: times(70_000) }, (_, i) => `k${i}: @x\n`).join(''),
    tabs: fill('a: b\n\tc: d\n', file),
    aliases: `- &a b\n${fill('- *a\n', file)}`,
    tags: fill('! ', file),
    'unknown escapes': `a: "${fill('\\q', file)}"`,
    documents: fill('---\na\n', file),
    directives: fill('%a\n', file),
  };
}
