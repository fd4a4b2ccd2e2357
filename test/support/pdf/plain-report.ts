import type { Block, Inline, Note, Report } from '../../../src/report/index.ts';
import { sampleReport } from '../sample-report.ts';

/** A report with nothing in it but the given blocks, for tests of one thing. */
export function plainReport(blocks: readonly Block[], notes: readonly Note[] = []): Report {
  const cover = { label: undefined, title: 'Plan', subtitle: undefined, facts: [] };
  return { ...sampleReport(), draft: undefined, cover, blocks, notes };
}

export function words(text: string): Inline {
  return { kind: 'text', text };
}

export function paragraph(...content: readonly (string | Inline)[]): Block {
  return {
    kind: 'paragraph',
    content: content.map((part) => (typeof part === 'string' ? words(part) : part)),
  };
}

export function heading(level: 1 | 2 | 3 | 4 | 5, title: string, id: string): Block {
  return { kind: 'heading', level, number: undefined, content: [words(title)], id };
}
