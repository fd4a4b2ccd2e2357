import {
  lineStarts,
  type Position,
  positionAt,
  type SourceText,
  type Span,
} from '../../diagnostics/index.ts';

/** Where spans stand in a plan's files. Each file's lines are counted once, however many findings it has. */
export interface Places {
  start(span: Span): Position;
  end(span: Span): Position;
  /** `plans/2023/plan.md:3:5`; the bare path where there is no text to point into. */
  name(span: Span): string;
  /** The file as the disk spells it, for programs that look for it. */
  file(span: Span): string;
}

export function placesIn(
  sources: ReadonlyMap<string, SourceText>,
  spelled?: ReadonlyMap<string, string>,
): Places {
  const counted = new Map<string, readonly number[]>();
  const at = (path: string, offset: number): Position => {
    let starts = counted.get(path);
    if (!starts) {
      starts = lineStarts(sources.get(path)?.text ?? '');
      counted.set(path, starts);
    }
    return positionAt(starts, offset);
  };
  const start = (span: Span) => at(span.path, span.start);
  return {
    start,
    end: (span) => at(span.path, span.end),
    file: ({ path }) => spelled?.get(path) ?? path,
    name: (span) => {
      if (!sources.has(span.path)) return span.path;
      const { line, column } = start(span);
      return `${span.path}:${line}:${column}`;
    },
  };
}
