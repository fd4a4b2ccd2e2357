import type { Heading } from '../../report.ts';

/** The heading of an annex (level 1) or of a part of it: outside the numbering. */
export function annexHeading(text: string, id: string, level: 1 | 2 = 1): Heading {
  return { kind: 'heading', level, number: undefined, content: [{ kind: 'text', text }], id };
}
