import { HEADINGS, list, p, px, r, style, table, type WordParts } from './index.ts';
import { ADDRESS, type SeedBlock } from './seed-blocks.ts';

/** How the headings of a document are made by those who wrote it. */
export type HeadedBy = 'styles' | 'bold' | 'hand';

const NEUTRAL =
  'länet arbetar stöd samverkan kommuner regionen hälsa unga vuxna skola vård tidigt rutin metod'.split(' ');
/** What is no sentence: labels, areas by their numbers, what a goal begins with. */
const KEPT = /^(?:Fokusområde: [\d, ]+|\p{Lu}[\p{L} ]{3,40}:(?: |$)|[LK][.:]? (?=\p{L})|-$)?/u;

/** The same shape without anybody's sentences: labels, numbers and lengths stay. */
export function neutral(blocks: readonly SeedBlock[]): readonly SeedBlock[] {
  let at = 0;
  const said = (words: string): string => {
    if (ADDRESS.test(words))
      return words.startsWith('file')
        ? 'file:///C:/Users/login1/Downloads/fil.pdf'
        : 'https://www.regionen.se/';
    const kept = KEPT.exec(words)![0];
    const rest = words.slice(kept.length);
    const made = (rest.match(/\S+/g) ?? []).map(() => NEUTRAL[at++ % NEUTRAL.length]).join(' ');
    return `${kept}${made.slice(0, 1).toUpperCase()}${made.slice(1)}${/[.:]$/.exec(rest)?.[0] ?? ''}`;
  };
  return blocks.map((block, i): SeedBlock => {
    if (block.kind === 'table') return { ...block, columns: block.columns.map((cells) => cells.map(said)) };
    // No two headings are alike: what is said again and again is a label.
    if (block.kind !== 'heading') return { ...block, words: said(block.words) };
    const [, words = '', end = ''] = /^(.*?)([.:]?)$/.exec(said(block.words))!;
    return { ...block, words: `${words} ${letters(i)}${end}` };
  });
}

function letters(number: number): string {
  return [...`${number}`].map((digit) => 'abcdefghij'[Number(digit)]).join('');
}

const SIZES = [36, 32, 28, 26];
const HEADS = [
  'Mål Lång sikt (5 år) Kort sikt (1 år)',
  'Aktiviteter 2017',
  'Ansvariga verksamheter/funktioner',
];

/** The document as somebody may have made it in Word. */
export function seedAsWord(title: string, blocks: readonly SeedBlock[], by: HeadedBy): WordParts {
  const relations: Record<string, readonly [string, string, 'External']> = {};
  const body = blocks.map((block, i): string => {
    if (block.kind !== 'paragraph' || !ADDRESS.test(block.words)) return blockOf(block, by);
    relations[`l${i}`] = ['hyperlink', block.words, 'External'];
    return px(`<w:hyperlink r:id="l${i}">${r(block.words)}</w:hyperlink>`);
  });
  return {
    styles: HEADINGS + style('Rubrik', 'Title'),
    numbering: list(1, [['bullet', '•']]),
    header: p('Handlingsplan'),
    relations,
    body: p(title, { style: 'Rubrik' }) + body.join(''),
  };
}

function blockOf(block: SeedBlock, by: HeadedBy): string {
  switch (block.kind) {
    case 'heading': {
      const depth = Math.min(4, block.number.split('.').length);
      const numbered = `${block.number} ${block.words}`;
      if (by === 'styles') return p(numbered, { style: `Rubrik${depth}` });
      return by === 'bold' ? p(block.words, { bold: true, size: SIZES[depth - 1]! }) : p(numbered);
    }
    case 'item':
      return p(block.words, { list: [1, 0] });
    case 'table':
      return table([HEADS, block.columns.map((cells) => cells.join('\n'))]);
    case 'paragraph':
      return paragraph(block.words);
  }
}

/** A label that begins a paragraph is bold. */
function paragraph(words: string): string {
  const [, label] = /^(\p{Lu}[\p{L} ]{3,40}:)/u.exec(words) ?? [];
  return label === undefined ? p(words) : px(r(label, { bold: true }) + r(words.slice(label.length)));
}
