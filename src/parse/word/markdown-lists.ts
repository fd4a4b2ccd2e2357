import type { List, ListItem, PhrasingContent } from 'mdast';
import type { WordListPlace, WordParagraph } from './document.ts';
import { type MarkdownPlace, phrasingOf } from './phrasing.ts';

/** A number that Markdown can count: `3.`, `(3)`. All else stands as words before its item. */
const COUNTED = /^\(?\d+[.):]?$/;

interface Open {
  readonly list: List;
  readonly level: number;
  /** The number of its last item. */
  last: number;
}

/** Paragraphs that stand in lists, one after the other. A list that begins anew, or jumps, is a list of its own. */
export function listsOf(paragraphs: readonly WordParagraph[], place: MarkdownPlace): List[] {
  const lists: List[] = [];
  const open: Open[] = [];
  for (const paragraph of paragraphs) {
    const at = paragraph.list!;
    while (open.length > 0 && open.at(-1)!.level > at.level) open.pop();
    const number = countedBy(at);
    const ordered = number !== undefined;
    let here = open.at(-1);
    const goesOn =
      here?.level === at.level &&
      here.list.ordered === ordered &&
      (number === undefined || number === here.last + 1);
    if (!goesOn) {
      if (here?.level === at.level) open.pop();
      const list: List = { type: 'list', ordered, spread: false, children: [] };
      if (number !== undefined) list.start = number;
      const above = open.at(-1)?.list.children.at(-1);
      if (above) above.children.push(list);
      else lists.push(list);
      here = { list, level: at.level, last: 0 };
      open.push(here);
    }
    here!.last = number ?? 0;
    here!.list.children.push(itemOf(paragraph, number === undefined ? labelOf(at) : '', place));
  }
  return lists;
}

function countedBy({ marker, label, number }: WordListPlace): number | undefined {
  return marker === 'decimal' && COUNTED.test(label) ? number : undefined;
}

/** Letters, Roman numbers and numbers of several levels: Markdown has no such lists, so they stand as words. */
function labelOf({ marker, label }: WordListPlace): string {
  return marker === 'bullet' || marker === 'none' ? '' : `${label} `;
}

function itemOf({ inlines }: WordParagraph, label: string, place: MarkdownPlace): ListItem {
  const phrasing = phrasingOf(inlines, place);
  const { checked, rest } = tickIn(phrasing);
  const children: PhrasingContent[] = label === '' ? rest : [{ type: 'text', value: label }, ...rest];
  return { type: 'listItem', spread: false, checked, children: [{ type: 'paragraph', children }] };
}

/** A box to tick that begins an item is the item's own. */
export function tickIn(phrasing: PhrasingContent[]): {
  readonly checked: boolean | null;
  readonly rest: PhrasingContent[];
} {
  const [first, ...others] = phrasing;
  if (first?.type !== 'text') return { checked: null, rest: phrasing };
  const [, sign, words = ''] = /^([☐☒☑])\s*([\s\S]*)$/.exec(first.value) ?? [];
  if (sign === undefined || (words === '' && others.length === 0)) return { checked: null, rest: phrasing };
  return {
    checked: sign !== '☐',
    rest: words === '' ? others : [{ type: 'text', value: words }, ...others],
  };
}
