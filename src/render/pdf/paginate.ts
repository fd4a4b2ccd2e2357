/**
 * Boxes to pages. Pure: it knows heights and which boxes belong together, not what is in them.
 * All lengths are points, measured downwards.
 */
export interface Box<T> {
  readonly height: number;
  /** Space above; falls away at the top of a page. */
  readonly before: number;
  /** No page ends after this box. */
  readonly keep: boolean;
  /** Numbers of the footnotes that are referred to in it. */
  readonly notes: readonly number[];
  /** Drawn first when this box begins a page: the header row of its table. */
  readonly repeat: Box<T> | undefined;
  /** Cuts a box that is taller than a page; undefined where nothing would fit in `room`. */
  readonly split: ((room: number) => readonly [Box<T>, Box<T>] | undefined) | undefined;
  /** Stands on a page that is turned: a table too wide for an upright one. */
  readonly turned?: boolean;
  /** The same with less space of its own around its lines, where it has some. */
  readonly tighter?: ((share: number) => Tighter<T>) | undefined;
  readonly content: T;
}

type Tighter<T> = Pick<Box<T>, 'height' | 'content' | 'split' | 'repeat'>;

export interface Placed<T> {
  readonly content: T;
  /** From the top of the page's text area. */
  readonly y: number;
  /** What stands empty above it on this page. */
  readonly before: number;
  readonly height: number;
  /** Shown again, not for the first time: no part of the text. */
  readonly repeated: boolean;
}

export interface Sheet<T> {
  readonly body: readonly Placed<T>[];
  /** Footnotes, at the foot. */
  readonly foot: readonly Placed<T>[];
  /** The first footnote goes on from the page before. */
  readonly continued: boolean;
  readonly turned: boolean;
}

export interface Room {
  readonly height: number;
  /** Of a turned page. */
  readonly turnedHeight: number;
  /** Between text and footnotes. */
  readonly footGap: number;
}

interface Page<T> {
  readonly body: Placed<T>[];
  readonly foot: Box<T>[];
  readonly continued: boolean;
  readonly turned: boolean;
  readonly height: number;
  used: number;
  footUsed: number;
}

/** Most of a page that notes carried over from the page before may take while there is text left. */
const CARRIED_SHARE = 0.5;

/** Each box with `opens` for its content begins a page, wherever it would stand. */
export function paginate<T>(
  boxes: readonly Box<T>[],
  notes: ReadonlyMap<number, readonly Box<T>[]>,
  room: Room,
  opens?: T,
): Sheet<T>[] {
  // What is taller than any page is parted anyway, wherever it would end.
  const tallest = Math.max(room.height, room.turnedHeight);
  const queue = [...boxes];
  let at = 0;
  const pages: Page<T>[] = [];
  const placedNotes = new Set<number>();
  const begins = new Set([...notes.values()].flatMap((boxes) => boxes.slice(0, 1)));
  let carried: Box<T>[] = [];
  let page = openPage<T>(isTurned(groupAt(queue, at, tallest)), false, room);
  pages.push(page);

  const turn = () => {
    // What is carried begins a note only where it was not begun on the page before.
    const continued = carried.length > 0 && !begins.has(carried[0]!);
    page = openPage<T>(isTurned(groupAt(queue, at, tallest)), continued, room);
    pages.push(page);
    const limit = at < queue.length ? page.height * CARRIED_SHARE : page.height;
    const waiting = carried;
    carried = [];
    placeNotes(waiting, limit);
  };

  const placeNotes = (waiting: readonly Box<T>[], limit: number) => {
    for (const [i, box] of waiting.entries()) {
      const gap = page.foot.length === 0 ? room.footGap : box.before;
      const full =
        page.used + page.footUsed + gap + box.height > page.height ||
        page.footUsed + gap + box.height > limit;
      // An empty page takes at least one line, whatever its height: so it always ends.
      if (full && !(page.body.length === 0 && page.foot.length === 0)) {
        carried.push(...waiting.slice(i));
        return;
      }
      page.foot.push(box);
      page.footUsed += gap + box.height;
    }
  };

  const newNotes = (group: readonly Box<T>[]): Box<T>[] => {
    const numbers = [...new Set(group.flatMap((box) => box.notes))].filter(
      (number) => !placedNotes.has(number),
    );
    return numbers.flatMap((number) => notes.get(number) ?? []);
  };

  const place = (group: readonly Box<T>[]) => {
    const waiting = newNotes(group);
    for (const box of group) {
      for (const number of box.notes) placedNotes.add(number);
      const header = page.body.length === 0 ? box.repeat : undefined;
      if (header && isRepeatable(header, page.height)) put(page, header, true);
      put(page, box, false);
    }
    if (carried.length > 0) carried.push(...waiting);
    else placeNotes(waiting, page.height);
  };

  const freeHeight = () => page.height - page.used - page.footUsed;

  while (at < queue.length) {
    const group = groupAt(queue, at, tallest);
    const isOpening = opens !== undefined && queue[at]!.content === opens && page.body.length > 0;
    if (isOpening || isTurned(group) !== page.turned) {
      turn();
      continue;
    }
    const isFresh = page.body.length === 0;
    const body = heightOf(group, isFresh, page.height);
    const waiting = newNotes(group);
    const foot = noteHeight(waiting, page.foot.length === 0 ? room.footGap : 0);
    // A note that would fill a good part of any page begins here and goes on overleaf.
    const needed =
      foot > page.height / 3 ? body + noteHeight(waiting.slice(0, 2), room.footGap) : body + foot;
    const isHopeless = heightOf(group, true, page.height) > page.height;

    if (needed <= freeHeight() || (isFresh && page.foot.length === 0 && body <= page.height)) {
      place(group);
      at += group.length;
    } else if (isHopeless && (isFresh || freeHeight() > page.height / 3)) {
      const first = queue[at]!;
      const header =
        isFresh && first.repeat && isRepeatable(first.repeat, page.height) ? first.repeat.height : 0;
      const above = isFresh ? header : first.before;
      const parts = first.split?.(freeHeight() - above);
      if (above + first.height <= freeHeight()) {
        place([first]);
        at++;
      } else if (parts) {
        place([parts[0]]);
        queue[at] = parts[1];
        turn();
      } else if (isFresh && page.foot.length === 0) {
        place([first]);
        at++;
      } else turn();
    } else turn();
  }
  while (carried.length > 0) turn();
  return pages.map((done) => ({
    body: done.body,
    foot: settleFoot(done, room),
    continued: done.continued,
    turned: done.turned,
  }));
}

function openPage<T>(turned: boolean, continued: boolean, room: Room): Page<T> {
  const height = turned ? room.turnedHeight : room.height;
  return { body: [], foot: [], turned, continued, height, used: 0, footUsed: 0 };
}

/** Whether what comes next, with what must stay with it, asks for a turned page. */
function isTurned<T>(group: readonly Box<T>[]): boolean {
  return group.some((box) => box.turned === true);
}

function put<T>(page: Page<T>, box: Box<T>, repeated: boolean): void {
  const before = page.body.length === 0 ? 0 : box.before;
  page.body.push({ content: box.content, y: page.used + before, before, height: box.height, repeated });
  page.used += before + box.height;
}

/** A header row so tall that little would fit below it is not shown again. */
function isRepeatable<T>(header: Box<T>, pageHeight: number): boolean {
  return header.height < pageHeight / 3;
}

/** What stays together from here on; no more than is surely taller than a page, since a thousand boxes may follow each other so. */
function groupAt<T>(queue: readonly Box<T>[], at: number, tallest: number): readonly Box<T>[] {
  let end = at + 1;
  let height = queue[at]?.height ?? 0;
  for (; end < queue.length && queue[end - 1]!.keep && height <= tallest; end++)
    height += queue[end]!.before + queue[end]!.height;
  return queue.slice(at, end);
}

function heightOf<T>(group: readonly Box<T>[], isFresh: boolean, pageHeight: number): number {
  const header = isFresh ? group[0]?.repeat : undefined;
  const start =
    header && isRepeatable(header, pageHeight) ? header.height : isFresh ? -(group[0]?.before ?? 0) : 0;
  return group.reduce((sum, box) => sum + box.before + box.height, start);
}

function noteHeight<T>(boxes: readonly Box<T>[], footGap: number): number {
  if (boxes.length === 0) return 0;
  const start = footGap > 0 ? footGap - boxes[0]!.before : 0;
  return boxes.reduce((sum, box) => sum + box.before + box.height, start);
}

/** Notes stand on the bottom of the text area. */
function settleFoot<T>(page: Page<T>, room: Room): Placed<T>[] {
  let y = page.height - page.footUsed;
  return page.foot.map((box, i) => {
    const before = i === 0 ? room.footGap : box.before;
    y += before;
    const placed = { content: box.content, y, before, height: box.height, repeated: false };
    y += box.height;
    return placed;
  });
}
