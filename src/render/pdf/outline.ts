import type { Heading } from '../../report/index.ts';
import { titleOf } from './contents.ts';
import { type PdfDocument, pdfText, type Reference } from './document.ts';
import { destinationName } from './links.ts';

interface Bookmark {
  readonly heading: Heading;
  readonly kids: Bookmark[];
}

/** Bookmarks, nested as the headings are; all of them open. */
export function writeOutline(document: PdfDocument, headings: readonly Heading[]): void {
  const top = nest(headings);
  if (top.length === 0) return;
  const root = document.ref({ Type: 'Outlines' });
  link(top, root, document);
  root.end();
  document._root.data.Outlines = root;
  document._root.data.PageMode = 'UseOutlines';
}

function nest(headings: readonly Heading[]): Bookmark[] {
  const top: Bookmark[] = [];
  const open: Bookmark[] = [];
  for (const heading of headings) {
    while (open.length > 0 && open.at(-1)!.heading.level >= heading.level) open.pop();
    const bookmark = { heading, kids: [] };
    (open.at(-1)?.kids ?? top).push(bookmark);
    open.push(bookmark);
  }
  return top;
}

/** Chains the bookmarks of one level below their parent; gives how many are visible. */
function link(bookmarks: readonly Bookmark[], parent: Reference, document: PdfDocument): number {
  const references = bookmarks.map(() => document.ref({}));
  let count = bookmarks.length;
  for (const [i, { heading, kids }] of bookmarks.entries()) {
    const self = references[i]!;
    Object.assign(self.data, {
      Title: pdfText(titleOf(heading)),
      Parent: parent,
      Dest: pdfText(destinationName(heading.id)),
      Prev: references[i - 1],
      Next: references[i + 1],
    });
    if (kids.length > 0) count += link(kids, self, document);
    self.end();
  }
  Object.assign(parent.data, { First: references[0], Last: references.at(-1), Count: count });
  return count;
}
