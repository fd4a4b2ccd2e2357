import type { Span } from '../diagnostics/index.ts';
import type { Block, Heading, Inline } from './report.ts';

/** Words without any dress. */
export function text(words: string): readonly Inline[] {
  return [{ kind: 'text', text: words }];
}

export function paragraph(words: string): Block {
  return { kind: 'paragraph', content: text(words) };
}

/** A heading outside the numbering. One that is not `listed` stands in no contents and no bookmarks. */
export function heading(words: string, id: string, level: Heading['level'] = 1, listed = true): Heading {
  const whole: Heading = { kind: 'heading', level, number: undefined, content: text(words), id };
  return listed ? whole : { ...whole, listed: false };
}

/** Blocks with where they were written. One that knows better keeps its own. */
export function placed(blocks: readonly Block[], from: Span): readonly Block[] {
  return blocks.map((block) => (block.from ? block : { ...block, from }));
}
