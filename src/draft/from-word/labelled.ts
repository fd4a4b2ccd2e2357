import type { WordBlock, WordInline, WordParagraph } from '../../parse/index.ts';
import { plainWords } from '../../parse/index.ts';
import { type AreaFound, noArea } from './area-draft.ts';
import { detailsLast } from './details.ts';
import { goalOf } from './goal-row.ts';
import { type Line, linesIn, linesOf } from './lines.ts';
import type { Taking } from './taking.ts';
import { horizonsIn, isMissing, type LabelField, labelField } from './words.ts';

interface Label {
  readonly field: LabelField;
  readonly words: string;
  /** What stands on the label's own line. */
  readonly rest: readonly Line[];
}

/** More letters than this before a colon are a sentence. */
const LONGEST_LABEL = 60;

/** A label that begins a paragraph, `Ansvarig: Regionen`, or is all of it. A word in running text is none. */
function labelOf({ inlines, line }: WordParagraph): Label | undefined {
  const words = plainWords(inlines).replace(/\s+/g, ' ').trim();
  const whole = words.length <= LONGEST_LABEL ? labelField(words) : undefined;
  if (whole) return { field: whole, words, rest: [] };
  const cut = labelEnd(inlines);
  if (!cut) return undefined;
  const field = labelField(cut.label);
  if (!field || cut.rest.length === 0) return undefined;
  return { field, words: cut.label, rest: linesOf(cut.rest, line) };
}

/** What stands before the first tab or colon, and what comes after. A tab that begins the line only moves it in. */
export function labelEnd(
  inlines: readonly WordInline[],
): { readonly label: string; readonly rest: readonly WordInline[] } | undefined {
  let label = '';
  for (const [i, inline] of inlines.entries()) {
    if (inline.kind === 'tab') {
      if (label.trim() !== '') return { label: label.trim(), rest: inlines.slice(i + 1) };
      continue;
    }
    if (inline.kind !== 'text') return undefined;
    const colon = inline.value.search(/:(\s|$)/);
    if (colon !== -1) {
      const before = (label + inline.value.slice(0, colon)).trim();
      const after = inline.value.slice(colon + 1);
      const rest = inlines.slice(i + 1);
      if (before.length > LONGEST_LABEL) return undefined;
      return { label: before, rest: after.trim() === '' ? rest : [{ ...inline, value: after }, ...rest] };
    }
    label += inline.value;
    if (label.length > LONGEST_LABEL) return undefined;
  }
  return undefined;
}

/**
 * What labels in running text say: a label with its words on the line, or one that stands above a list. Gives what is left as text. A
 * label above anything else is left alone.
 */
export function labelledIn(
  blocks: readonly WordBlock[],
  taking: Taking,
): { readonly area: AreaFound; readonly left: readonly WordBlock[] } {
  const area = noArea();
  const left: WordBlock[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at]!;
    const label = block.kind === 'paragraph' && !block.list ? labelOf(block) : undefined;
    if (!label) {
      left.push(block);
      continue;
    }
    let end = at + 1;
    const isListed = (one: WordBlock | undefined) => one?.kind === 'paragraph' && one.list !== undefined;
    if (label.rest.length === 0) while (isListed(blocks[end])) end += 1;
    const lines = label.rest.length > 0 ? label.rest : linesIn(blocks.slice(at + 1, end));
    if (lines.length === 0 || lines.some(({ notes }) => notes.length > 0)) {
      left.push(block);
      continue;
    }
    taking.became.push({ line: block.line, words: label.words });
    takeLines(label.field, label.words, lines, area, taking);
    at = end - 1;
  }
  return { area, left };
}

/** What stands under a label, as what the label says that it is. */
export function takeLines(
  field: LabelField,
  words: string,
  lines: readonly Line[],
  area: AreaFound,
  taking: Taking,
): void {
  for (const line of lines) {
    if (isMissing(line.text)) {
      taking.became.push({ line: line.line, words: line.text });
      continue;
    }
    const { text } = line;
    switch (field) {
      case 'mål':
        area.goals.push(goalOf(line, horizonsIn(words), taking));
        break;
      case 'aktivitet': {
        const { said, ...details } = detailsLast(text);
        taking.became.push({ line: line.line, words: said });
        area.activities.push({ ...details, line: line.line, responsible: [], goals: [] });
        break;
      }
      case 'ansvarig':
        area.responsible.push(text);
        break;
      case 'indikator':
        area.indicators.push(line);
        break;
      case 'målgrupp':
        area.audiences.push(text);
        break;
      case 'område':
        area.focus.push(line);
        break;
    }
  }
}
