import type { SourceText } from '../diagnostics/index.ts';
import { type Parsed, pack, unpack } from './kept/pack.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { parseYaml } from './parse-yaml.ts';

/** Somewhere to keep what has been parsed. It decides by the text alone; what it gives back, it has been given. */
export interface ParseStore {
  get(kind: 'markdown' | 'yaml', text: string): string | undefined;
  put(kind: 'markdown' | 'yaml', text: string, words: string): void;
}

/** Reads a file by what its name says it is. A store spares the parsing of a text that it has seen, and changes nothing else. */
export function parseFile(source: SourceText, store: ParseStore | undefined): Parsed {
  const kind = source.path.endsWith('.md') ? 'markdown' : 'yaml';
  const kept = store?.get(kind, source.text);
  if (kept !== undefined) {
    try {
      return unpack(kept, source);
    } catch {
      // Whatever was kept is not what was put there; the text itself is at hand.
    }
  }
  const parsed = kind === 'markdown' ? parseMarkdown(source) : parseYaml(source);
  const words = store && pack(parsed);
  if (words !== undefined) store?.put(kind, source.text, words);
  return parsed;
}
