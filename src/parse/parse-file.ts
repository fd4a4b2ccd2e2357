import type { SourceText } from '../diagnostics/index.ts';
import { decode } from './decode.ts';
import { type Parsed, pack, unpack } from './kept/pack.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { parseYaml } from './parse-yaml.ts';

type Kind = 'markdown' | 'yaml';

/** Spares the parsing of what has been parsed before, and changes nothing else. */
export interface ParseStore {
  /** What `parse` gives or has given of the same text in a file of the same path. */
  parsed(source: SourceText, parse: () => Parsed): Parsed;
  /** What `decode` gives or has given of these very bytes, for a store that sees the same bytes again. */
  decoded?(path: string, bytes: Uint8Array): Decoded;
}

type Decoded = ReturnType<typeof decode>;

/** Somewhere to keep words. It decides by the text alone; what it gives back, it has been given. */
export interface WordStore {
  get(kind: Kind, text: string): string | undefined;
  put(kind: Kind, text: string, words: string): void;
}

/** Reads a file by what its name says it is. */
export function parseFile(source: SourceText, store: ParseStore | undefined): Parsed {
  const parse = () => (kindOf(source) === 'markdown' ? parseMarkdown(source) : parseYaml(source));
  return store ? store.parsed(source, parse) : parse();
}

/** Keeps what was parsed as words, which outlive the run. */
export function wordsKept(words: WordStore): ParseStore {
  return {
    parsed: (source, parse) => {
      const kept = words.get(kindOf(source), source.text);
      if (kept !== undefined) {
        try {
          return unpack(kept, source);
        } catch {
          // Whatever was kept is not what was put there; the text itself is at hand.
        }
      }
      const parsed = parse();
      const packed = pack(parsed);
      if (packed !== undefined) words.put(kindOf(source), source.text, packed);
      return parsed;
    },
  };
}

/** Texts of one path that are remembered: those of this year's file and of the same file in states of git. */
const TEXTS_OF_ONE_PATH = 3;

/**
 * Keeps what was parsed as it is, for a program that lives on: nothing that reads it changes it. Of each path only the latest texts are kept,
 * so that a thousand edits take no more room than a few. What is not remembered is asked of `behind`, where there is one.
 */
export function objectsKept(behind?: ParseStore): ParseStore {
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
      const parsed = known?.parsed ?? (behind ? behind.parsed(source, parse) : parse());
      const others = had.filter((one) => one !== known).slice(0, TEXTS_OF_ONE_PATH - 1);
      kept.set(source.path, [{ text: source.text, parsed }, ...others]);
      return parsed;
    },
  };
}

function kindOf({ path }: SourceText): Kind {
  return path.endsWith('.md') ? 'markdown' : 'yaml';
}
