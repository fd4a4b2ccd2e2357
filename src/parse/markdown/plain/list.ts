import type { List, ListItem } from 'mdast';
import { execAt, isBlank, matches, type Page, position, type Read, type Step, type Stretch } from './page.ts';

/** The sign of an item, with the one space after it. */
interface Sign {
  /** `-`, `*` or `.`: another begins another list. */
  readonly sign: string;
  readonly start: number | null;
  readonly width: number;
}

const ITEM = /(?:([-*])|(\d{1,9})\.) (?! )/y;
const HEADING = /#{1,6} (?! )/y;

export function itemAt(text: string, at: number): Sign | undefined {
  const match = execAt(ITEM, text, at);
  if (match === null) return undefined;
  const [whole, bullet, number] = match;
  return { sign: bullet ?? '.', start: number === undefined ? null : Number(number), width: whole.length };
}

/** A list from its first line on. What stands in an item is read by `inside`. */
export function readList(
  page: Page,
  first: number,
  { to, lead }: Stretch,
  inside: (stretch: Stretch) => Read | undefined,
): Step | undefined {
  const indent = lead.length;
  const start = page.starts[first]! + indent;
  const kind = itemAt(page.text, start);
  const items: ListItem[] = [];
  let spread = false;
  let line = first;
  let end = first;
  for (let sign = kind; sign !== undefined && sign.sign === kind?.sign; ) {
    spread ||= items.length > 0 && isBlank(page, line - 1);
    const within = lead + ' '.repeat(sign.width);
    end = endOfItem(page, line, to, within);
    const item = itemOf(page, line, indent, inside({ from: line, to: end, lead: within }));
    if (item === undefined) return undefined;
    items.push(item);
    line = end;
    while (line < to && isBlank(page, line)) line++;
    const at = line < to ? page.starts[line]! + indent : undefined;
    sign = at === undefined ? undefined : itemAt(page.text, at);
    const isNext = at === undefined || line > end || sign?.sign === kind.sign;
    if (!isNext && !(indent === 0 && matches(HEADING, page.text, at))) return undefined;
  }
  const last = items.at(-1)?.position?.end.offset;
  if (kind === undefined || last === undefined) return undefined;
  const node: List = {
    type: 'list',
    ordered: kind.start !== null,
    start: kind.start,
    spread,
    children: items,
    position: position(page, start, last),
  };
  return { node, next: end };
}

/** The lines that stand as far in as the item's text, and blank ones between them. */
function endOfItem(page: Page, line: number, to: number, lead: string): number {
  let end = line + 1;
  for (let next = end; next < to; next++) {
    if (isBlank(page, next)) continue;
    if (!page.text.startsWith(lead, page.starts[next])) break;
    end = next + 1;
  }
  return end;
}

function itemOf(page: Page, line: number, indent: number, read: Read | undefined): ListItem | undefined {
  const last = read?.nodes.at(-1)?.position?.end.offset;
  if (read === undefined || last === undefined) return undefined;
  return {
    type: 'listItem',
    spread: read.spread,
    checked: null,
    children: read.nodes as ListItem['children'],
    position: position(page, page.starts[line]! + indent, last),
  };
}
