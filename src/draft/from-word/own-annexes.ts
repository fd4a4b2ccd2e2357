import { labels } from '../../locale/index.ts';
import { PLAN_KINDS } from '../../model/index.ts';
import { plainWordsOfBlocks, type WordBlock } from '../../parse/index.ts';
import { linesIn } from './lines.ts';
import type { Part } from './parts.ts';
import type { Taking } from './taking.ts';
import { WORDS } from './words.ts';

/** Annexes that the program sets behind every plan: they would stand there twice. */
const TITLES: readonly string[] = [
  labels.about,
  labels.indicators,
  labels.followUp,
  labels.changes,
  labels.standing.responsible.title,
  ...PLAN_KINDS.map((kind) => labels.standing.title(kind)),
];
const ENDS = labels.focusAndAreas('').toLowerCase().trim();

/** Takes the program's own annexes out of a Word file that it has made itself. Others' files have none. */
export function takeOwnAnnexes(root: Part, taking: Taking): readonly Part[] {
  const isOwn = taking.document.blocks.some(
    (block) => block.kind === 'paragraph' && block.style === WORDS['egna-stilar'].uppgift,
  );
  if (!isOwn) return [];
  const annexes = root.parts.filter((part) => !part.isNumbered && isAnnex(part));
  root.parts = root.parts.filter((part) => !annexes.includes(part));
  for (const part of annexes)
    taking.tell('word/left-out', part.line, { what: 'annex', words: wordsOf(part) });
  return annexes;
}

/** What the annexes alone say of things that the areas name. */
export function readAnnexes(annexes: readonly Part[], taking: Taking): void {
  for (const part of annexes) if (part.words === labels.indicators) readKinds(part, taking);
}

function isAnnex({ words }: Part): boolean {
  return TITLES.includes(words) || words.toLowerCase().endsWith(ENDS);
}

function wordsOf(part: Part): string {
  return [part.words, plainWordsOfBlocks(part.blocks), ...part.parts.map(wordsOf)]
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What kind of value an indicator has stands in the annex alone. */
function readKinds(part: Part, taking: Taking): void {
  const kinds = new Map(Object.entries(WORDS.typer));
  const better = new Map(Object.entries(WORDS.bättre));
  for (const cells of rowsIn(part.blocks)) {
    const known = [...taking.indicators].find(([, { text }]) => text === cells[0]);
    if (!known) continue;
    const kind = cells.map((words) => kinds.get(words)).find((word) => word !== undefined);
    const way = cells.map((words) => better.get(words)).find((word) => word !== undefined);
    taking.indicators.set(known[0], {
      ...known[1],
      ...(kind === undefined ? {} : { typ: kind }),
      ...(way === undefined ? {} : { bättre: way }),
    });
  }
}

function rowsIn(blocks: readonly WordBlock[]): readonly (readonly string[])[] {
  return blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.rows.map((row) =>
          row.cells.map((cell) =>
            linesIn(cell.blocks)
              .map(({ text }) => text)
              .join(' '),
          ),
        )
      : [],
  );
}
