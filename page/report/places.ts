/** A place in a file of the plan. */
export interface Place {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** Where an element of the report was written: its own place, or that of what it stands in. */
export function placeOf(element: Element | null): Place | undefined {
  const from = element?.closest('[data-from]')?.getAttribute('data-from') ?? '';
  const [, path, start, end] = /^(.*):(\d+)-(\d+)$/.exec(from) ?? [];
  return path === undefined ? undefined : { path, start: Number(start), end: Number(end) };
}

/** The element that shows a place: the smallest that was written around it, or else the last that was written before it. */
export function elementAt(root: ParentNode, path: string, offset: number): Element | undefined {
  let around: { element: Element; size: number } | undefined;
  let before: { element: Element; start: number } | undefined;
  for (const element of root.querySelectorAll(`[data-from^="${CSS.escape(path)}:"]`)) {
    const place = placeOf(element);
    if (place?.path !== path) continue;
    const size = place.end - place.start;
    if (place.start <= offset && offset <= place.end && (!around || size <= around.size))
      around = { element, size };
    // What tells of a part in short stands before the part itself.
    if (place.start <= offset && (!before || place.start >= before.start))
      before = { element, start: place.start };
  }
  return (around ?? before)?.element;
}
