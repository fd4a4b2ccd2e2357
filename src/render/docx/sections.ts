import { Footer, Header, type ISectionOptions, PageOrientation } from 'docx';
import type { Block } from '../../report/index.ts';
import { blockParts, type Part, paragraph } from './blocks.ts';
import { columnsOf } from './columns.ts';
import type { Context } from './context.ts';
import { footerLine, headerLine } from './furniture.ts';
import { twips } from './word-values.ts';

interface Run {
  readonly turned: boolean;
  readonly blocks: Block[];
}

/**
 * The document's sections: the cover and what follows it, and one by itself on a turned page for each table that is too wide for
 * an upright one. A heading or caption that stands right before such a table goes along.
 */
export function sectionsOf(
  front: readonly Part[],
  blocks: readonly Block[],
  context: Context,
): readonly ISectionOptions[] {
  const wide = turnedContext(context);
  const runs = runsOf(blocks, context);
  const [first, ...others] = runs;
  const isTurnedFirst = first?.turned === true;
  const opening = first && !isTurnedFirst ? bodyParts(first.blocks, context) : [];
  const start = sectionOf([...front, ...opening], false, true, context);
  const rest = (isTurnedFirst ? runs : others).map(({ turned, blocks: inside }) => {
    const own = turned ? wide : context;
    return sectionOf(blockParts(inside, { indent: 0, depth: 0 }, own), turned, false, own);
  });
  return [start, ...rest];
}

/** The text begins on a page of its own. A break in a paragraph by itself would leave an empty page after full contents. */
function bodyParts(blocks: readonly Block[], context: Context): readonly Part[] {
  const [first, ...others] = blocks;
  const frame = { indent: 0, depth: 0 };
  if (first?.kind === 'heading')
    return [
      ...blockParts([first], { ...frame, startsPage: true }, context),
      ...blockParts(others, frame, context),
    ];
  const start = paragraph([], { ...frame, style: 'Tabellslut' }, { pageBreakBefore: true });
  return [start, ...blockParts(blocks, frame, context)];
}

function runsOf(blocks: readonly Block[], context: Context): readonly Run[] {
  const runs: Run[] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    if (block.kind === 'table' && columnsOf(block, context.textWidth, context.theme).isTight) {
      const along = last && !last.turned ? tailOf(last.blocks) : [];
      if (last && (last.turned || last.blocks.length === 0)) {
        runs.splice(-1, 1, { turned: true, blocks: [...last.blocks, ...along, block] });
      } else runs.push({ turned: true, blocks: [...along, block] });
    } else if (last && !last.turned) last.blocks.push(block);
    else runs.push({ turned: false, blocks: [block] });
  }
  return runs.filter((run) => run.blocks.length > 0);
}

/** Takes the headings at the end, which may not be parted from what they are above. */
function tailOf(blocks: Block[]): readonly Block[] {
  let from = blocks.length;
  while (from > 0 && (blocks[from - 1]!.kind === 'heading' || blocks[from - 1]!.kind === 'label')) from -= 1;
  return blocks.splice(from);
}

function turnedContext(context: Context): Context {
  const { height, margin } = context.theme.page;
  return { ...context, textWidth: twips(height - margin.left - margin.right) };
}

function sectionOf(
  children: readonly Part[],
  turned: boolean,
  isFirst: boolean,
  context: Context,
): ISectionOptions {
  const { theme, report, written } = context;
  const { page } = theme;
  const header = new Header({ children: [written.mark([headerLine(theme.header, report.draft, context)])] });
  return {
    properties: {
      page: {
        size: {
          width: twips(page.width),
          height: twips(page.height),
          orientation: turned ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(page.margin.top),
          right: twips(page.margin.right),
          bottom: twips(page.margin.bottom),
          left: twips(page.margin.left),
        },
      },
      titlePage: isFirst,
    },
    headers: isFirst
      ? {
          first: new Header({ children: [written.mark([headerLine({}, report.draft, context)])] }),
          default: header,
        }
      : { default: header },
    footers: { default: new Footer({ children: [written.mark([footerLine(theme.footer, context)])] }) },
    children: [written.mark(children)],
  };
}
