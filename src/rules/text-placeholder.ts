import words from '../../schema/placeholder-words.json' with { type: 'json' };
import { RunReader } from '../bind/index.ts';
import { type Finding, finding, type Span } from '../diagnostics/index.ts';
import { type Inline, type ProseBlock, plainText, type Section } from '../model/index.ts';
import type { Rule } from './rule.ts';

/** Words that stand for a text until somebody writes it: as all that a paragraph or a field says, or within it. */
const WHOLE = new Set(words.hela);
const PART = new RegExp(
  `${words.delar.map(literally).join('|')}|[xy]{1,3}[ \u00a0](?:${words.mått.map(literally).join('|')})`,
  'gi',
);
const LETTER = /[\p{L}\p{N}]/u;
/** Only signs: «…», «???», «–». */
const SIGNS = /^[?….\-–—_]+$/;
/** Longer than any of them, with brackets around it. */
const SHORT = 30;

/** What somebody meant to write later stands there still, and would be published. What code shows is shown as it stands. */
export const textPlaceholder: Rule = function* ({ texts, sections, written, sources }) {
  const told = new Set<string>();
  const tell = (text: string, span: Span): readonly Finding[] => {
    told.add(`${span.path}\0${span.start}`);
    return [finding('text/placeholder', span, { words: text })];
  };
  for (const run of texts) {
    const part = run.literal ? undefined : partOf(run.text);
    if (part === undefined) continue;
    const reader = new RunReader(run, sources.get(run.span.path)?.text ?? '');
    yield* tell(part, reader.find(part));
  }
  for (const { content, span } of paragraphsIn(sections)) {
    const text = shortText(content);
    if (text === undefined || !(isWhole(text) || SIGNS.test(text))) continue;
    if (!placesIn(span).some((place) => told.has(place))) yield* tell(text, span);
  }
  for (const file of written.files)
    for (const { text, isName, span } of file.texts()) {
      if (isName) continue;
      const whole = text.length <= SHORT && (isWhole(text) || /^(?:\?+|…|\.{3,})$/.test(text.trim()));
      const found = whole ? text.trim() : partOf(text);
      if (found !== undefined) yield* tell(found, span());
    }
};

/** Where a part of a short paragraph may have been told. */
function placesIn({ path, start, end }: Span): readonly string[] {
  return Array.from({ length: Math.min(end - start, 2 * SHORT) }, (_, i) => `${path}\0${start + i}`);
}

/** The first placeholder in a text that is no part of a word. */
function partOf(text: string): string | undefined {
  for (const match of text.matchAll(PART)) {
    const [found] = match;
    const [before, after] = [text[match.index - 1] ?? '', text[match.index + found.length] ?? ''];
    const isWord =
      (LETTER.test(before) && LETTER.test(found[0]!)) || (LETTER.test(after) && LETTER.test(found.at(-1)!));
    if (isWord) continue;
    // What is to be filled in is shown to its closing bracket.
    const bracket = found.startsWith('[') ? /^\[[^\][\n]{1,60}\]/.exec(text.slice(match.index)) : null;
    return bracket?.[0] ?? found;
  }
  return undefined;
}

function isWhole(text: string): boolean {
  return WHOLE.has(
    text
      .toLowerCase()
      .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
      .replace(/\s+/g, ' '),
  );
}

function shortText(content: readonly Inline[]): string | undefined {
  if (content.length > 3) return undefined;
  const text = plainText(content).trim();
  return text.length <= SHORT ? text : undefined;
}

type Paragraph = Extract<ProseBlock, { readonly kind: 'paragraph' }>;

function* paragraphsIn(sections: readonly Section[]): Iterable<Paragraph> {
  for (const section of sections) {
    yield* paragraphs(section.body);
    yield* paragraphsIn(section.sections);
  }
}

function* paragraphs(blocks: readonly ProseBlock[]): Iterable<Paragraph> {
  for (const block of blocks) {
    if (block.kind === 'paragraph') yield block;
    else if (block.kind === 'quote') yield* paragraphs(block.blocks);
    else if (block.kind === 'list') for (const item of block.items) yield* paragraphs(item.blocks);
  }
}

function literally(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
