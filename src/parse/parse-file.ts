import type { Outcome, SourceText } from '../diagnostics/index.ts';
import { decode } from './decode.ts';
import { type MarkdownDocument, parseMarkdown } from './parse-markdown.ts';
import { parseYaml, type YamlDocument } from './parse-yaml.ts';

type Parsed = Outcome<MarkdownDocument | YamlDocument>;

/** Spares the parsing of what has been parsed before, and changes nothing else. */
export interface ParseStore {
  /** What `parse` gives or has given of the same text in a file of the same path. */
  parsed(source: SourceText, parse: () => Parsed): Parsed;
  /** What `decode` gives or has given of these very bytes, for a store that sees the same bytes again. */
  decoded?(path: string, bytes: Uint8Array): Decoded;
}

type Decoded = ReturnType<typeof decode>;

/** Reads a file by what its name says it is. */
export function parseFile(source: SourceText, store: ParseStore | undefined): Parsed {
  const parse = () => (source.path.endsWith('.md') ? parseMarkdown(source) : parseYaml(source));
  return store ? store.parsed(source, parse) : parse();
}

/** Texts of one path that are remembered: those of this year's file and of the same file in states of git. */
const TEXTS_OF_ONE_PATH = 3;

/**
 * Keeps what was parsed as it is, for a program that lives on: nothing that reads it changes it. Of each path only the latest texts are kept,
 * so that a thousand edits take no more room than a few.
 */
export function objectsKept(): ParseStore {
  const kept = new Map<string, readonly { readonly text: string; readonly parsed: Parsed }[]>();
  const decoded = new WeakMap<Uint8Array, Map<string, Decoded>>();
  return {
    decoded: (path, bytes) => {
      const known = decoded.get(bytes) ?? new Map<string, Decoded>();
      decoded.set(bytes, known);
      const text = known.get(path) ?? decode(path, bytes);
      known.set(path, text);
      return text;
    },
    parsed: (source, parse) => {
      const had = kept.get(source.path) ?? [];
      const known = had.find(({ text }) => text === source.text);
      const parsed = known?.parsed ?? parse();
      const others = had.filter((one) => one !== known).slice(0, TEXTS_OF_ONE_PATH - 1);
      kept.set(source.path, [{ text: source.text, parsed }, ...others]);
      return parsed;
    },
  };
}
