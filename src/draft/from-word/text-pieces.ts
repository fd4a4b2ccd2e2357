import { prompts } from '../../locale/index.ts';
import {
  type MarkdownPiece,
  plainWords,
  type WordBlock,
  type WordParagraph,
  type WordPicture,
  type WordTable,
} from '../../parse/index.ts';
import { promptInText } from '../front-matter.ts';
import { withoutStart } from './lines.ts';
import type { Taking } from './taking.ts';

const BULLET = /^\s*[•·▪●○◦–-](\s+)/;
/** A figure's typed number is the program's to set. */
const FIGURE = /^(figur|bild|diagram)\s*\d+\s*[.:–-]?\s*/i;

/** Text as it stood, with a question where something could not be taken along as it was. */
export function textPieces(blocks: readonly WordBlock[], taking: Taking): readonly MarkdownPiece[] {
  return captioned(bulleted(blocks), taking).flatMap((block): readonly MarkdownPiece[] => {
    if (block.kind === 'table') {
      const money = taking.money.get(block);
      if (money === 'sum') return [block, comment(prompts.word.table.sum)];
      if (money) return [{ kind: 'comment', text: `::tabell{medel=${money.id}}` }];
      return [block, ...tableQuestions(block, taking)];
    }
    const asks = block.inlines.flatMap((inline) =>
      inline.kind === 'thing' && inline.what !== 'equation'
        ? [comment(prompts.word.thing(inline.what, inline.words.join(' ')))]
        : [],
    );
    return [block, ...asks];
  });
}

function comment(words: string): MarkdownPiece {
  return { kind: 'comment', text: promptInText(words) };
}

/** Paragraphs that begin with a bullet that somebody typed are a list, where there are several. */
function bulleted(blocks: readonly WordBlock[]): readonly WordBlock[] {
  const isTyped = (block: WordBlock | undefined): block is WordParagraph =>
    block?.kind === 'paragraph' && !block.list && BULLET.test(firstWords(block));
  return blocks.map((block, i) => {
    if (!isTyped(block) || !(isTyped(blocks[i - 1]) || isTyped(blocks[i + 1]))) return block;
    const list = { id: 'typed', level: 0, marker: 'bullet', number: 1, label: '', isOutline: false } as const;
    return {
      ...block,
      list,
      inlines: withoutStart(block.inlines, BULLET.exec(firstWords(block))![0].length),
    };
  });
}

/** Words and tabs that begin a paragraph. */
function firstWords({ inlines }: WordParagraph): string {
  return plainWords(inlines.slice(0, 3));
}

/** Words under a picture belong to it. */
function captioned(blocks: readonly WordBlock[], taking: Taking): readonly WordBlock[] {
  const all: WordBlock[] = [];
  for (const block of blocks) {
    const last = all.at(-1);
    const picture = last?.kind === 'paragraph' ? onlyPicture(last) : undefined;
    if (block.kind === 'paragraph' && block.style === 'caption' && picture && last?.kind === 'paragraph') {
      const words = plainWords(block.inlines).replace(/\s+/g, ' ').trim();
      const caption = words.replace(FIGURE, '');
      taking.became.push({ line: block.line, words: words.slice(0, words.length - caption.length) });
      all[all.length - 1] = { ...last, inlines: [{ ...picture, caption }] };
    } else all.push(block);
  }
  return all;
}

function onlyPicture({ inlines }: WordParagraph): WordPicture | undefined {
  const said = inlines.filter((inline) => inline.kind !== 'text' || inline.value.trim() !== '');
  const [only] = said;
  return said.length === 1 &&
    only?.kind === 'picture' &&
    only.part !== undefined &&
    only.caption === undefined
    ? only
    : undefined;
}

/** What a table of Markdown cannot show: merged cells, and several paragraphs in one. */
function tableQuestions(table: WordTable, taking: Taking): readonly MarkdownPiece[] {
  const cells = table.rows.flatMap((row) => row.cells);
  const merged = cells.some(({ across, down }) => across > 1 || down !== 'one');
  const several = cells.some(
    ({ blocks }) => blocks.length > 1 || blocks.some(({ kind }) => kind === 'table'),
  );
  const reasons = [...(merged ? (['merged'] as const) : []), ...(several ? (['lines'] as const) : [])];
  return reasons.map((reason) => {
    taking.tell('word/table', table.line, { reason });
    return comment(prompts.word.table[reason]);
  });
}
