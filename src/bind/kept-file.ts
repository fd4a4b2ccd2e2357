import type { Finding } from '../diagnostics/index.ts';
import type { Section } from '../model/index.ts';
import type { MarkdownDocument } from '../parse/index.ts';
import type { Draft } from './drafts.ts';
import type { LinkTarget } from './prose/index.ts';
import type { FileReading } from './reading.ts';

/** What a file gave when it was bound. */
export interface BoundFile {
  readonly section: Section;
  readonly reading: FileReading;
  /** Of its headings; those of its text go with the reading. */
  readonly findings: readonly Finding[];
}

/** All that the rest of a plan decides of how a file is bound, but for where its links lead. */
export function placeOf(
  { id, kind, level, headingIds }: Draft,
  number: string | undefined,
  depth: number,
): string {
  return [id, kind, level, number ?? '', depth, ...headingIds.values()].join('\0');
}

const KEPT = new WeakMap<MarkdownDocument, BoundFile & { readonly place: string }>();

/**
 * What the same document gave when it was last bound, for who keeps documents. It gives the same again where it has the same place, and every link
 * in it leads where it led. What pictures are together is known of the whole plan alone, so a file that shows one is always bound anew.
 */
export function boundBefore(
  document: MarkdownDocument,
  place: string,
  link: (target: string) => LinkTarget,
): BoundFile | undefined {
  const kept = KEPT.get(document);
  return kept?.place === place && kept.reading.givesTheSame(link) ? kept : undefined;
}

export function keep(document: MarkdownDocument, place: string, bound: BoundFile): void {
  KEPT.set(document, { ...bound, place });
}
