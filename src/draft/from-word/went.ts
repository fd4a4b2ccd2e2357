import { PROMPT } from '../../model/index.ts';
import type { DraftFile } from '../next-year.ts';
import type { ImportedPlan } from './import-word.ts';
import { ID_FIELDS } from './word-count.ts';

/** A line of a file, from 1. */
interface FilePlace {
  readonly path: string;
  readonly line: number;
}

/** A paragraph of the Word file, and where its words stand now. */
export interface WentWhere {
  /** Its line in the Word file, as findings name it. */
  readonly line: number;
  readonly words: string;
  /** Where it begins in the plan's files; undefined where its words became a field's name, a day, a question, or were only told. */
  readonly place: FilePlace | undefined;
  /** The file that holds what stands around it. */
  readonly home: string;
}

/** A question that was left in the files for the author. */
export interface AskedAt extends FilePlace {
  readonly words: string;
}

/** Only what is long enough is looked for in all files: a word of its own stands everywhere. */
const FAR = 12;
/** A file that is mostly lost is told by findings, and not by looking for it everywhere. */
const MOST_FAR = 3_000;

/** Where each paragraph went, those without words left out, in the order of the Word file. Found by words, in the file of its heading first. */
export function wentWhere({ lines, files, homes }: ImportedPlan): readonly WentWhere[] {
  const texts = new Map(files.map((file) => [file.path, searchable(file.text, false)]));
  // A question repeats words that stand beside it: only what stands nowhere else has become one.
  const asked = new Map(files.map((file) => [file.path, searchable(file.text, true)]));
  const begun = [...homes].sort((a, b) => a.line - b.line);
  const all = files.map(({ path }) => path);
  const front = all[0]!;
  let at = 0;
  let far = 0;
  return lines.flatMap((words, i): readonly WentWhere[] => {
    const line = i + 1;
    while (at < begun.length && begun[at]!.line <= line) at += 1;
    const last = begun[at - 1];
    const near =
      last === undefined ? [front] : begun.filter((one) => one.line === last.line).map(({ path }) => path);
    const wanted = wordsIn(words).join('');
    if (wanted === '') return [];
    const isFar = wanted.length >= FAR && far < MOST_FAR;
    const place =
      firstIn(near, texts, wanted) ??
      firstIn(near, asked, wanted) ??
      (isFar && ++far ? (firstIn(all, texts, wanted) ?? firstIn(all, asked, wanted)) : undefined);
    return [{ line, words: words.replace(/\s+/g, ' ').trim(), place, home: place?.path ?? near[0]! }];
  });
}

/** As `front-matter.ts` writes one: in fields, and in text. */
const QUESTION = new RegExp(`^(# |<!-- )${PROMPT}`);

/** Every question that stands in some files. */
export function questionsIn(files: readonly DraftFile[]): readonly AskedAt[] {
  return files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((written, i): readonly AskedAt[] =>
        QUESTION.test(written)
          ? [{ path, line: i + 1, words: written.replace(QUESTION, '').replace(/-->$/, '').trim() }]
          : [],
      ),
  );
}

interface Searchable {
  /** Letters and figures alone: marks, signs and ends of lines stand nowhere. */
  readonly squeezed: string;
  /** Where each line begins in it, and where each word does. */
  readonly lines: readonly number[];
  readonly words: ReadonlySet<number>;
  /** After what was found last: what is said twice is found twice. */
  next: number;
}

/** What is written beside words: addresses, marks of notes, ids. */
const UNSAID = new RegExp(
  `\\]\\([^)]*\\)|\\[\\^\\d+\\]:?|^\\s*(?:- )?(?:${[...ID_FIELDS, 'mål'].join('|')}): \\S.*$`,
  'g',
);

function searchable(text: string, questions: boolean): Searchable {
  let all = '';
  const words = new Set<number>();
  const lines = text.split('\n').map((written) => {
    const start = all.length;
    const isQuestion = QUESTION.test(written);
    for (const word of isQuestion === questions ? wordsIn(written.replace(UNSAID, ' ')) : []) {
      words.add(all.length);
      all += word;
    }
    return start;
  });
  words.add(all.length);
  return { squeezed: all, lines, words, next: 0 };
}

function wordsIn(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function firstIn(
  paths: readonly string[],
  texts: ReadonlyMap<string, Searchable>,
  wanted: string,
): FilePlace | undefined {
  // A heading's typed number is the program's, and a goal's horizon is a field.
  for (const words of new Set([wanted, wanted.replace(/^\d+/, ''), wanted.replace(/^[kl]/, '')])) {
    if (words === '') continue;
    for (const path of paths) {
      const line = lineOf(texts.get(path), words);
      if (line !== undefined) return { path, line };
    }
  }
  return undefined;
}

function lineOf(text: Searchable | undefined, wanted: string): number | undefined {
  if (!text) return undefined;
  const after = placeOf(text, wanted, text.next);
  const found = after === -1 ? placeOf(text, wanted, 0) : after;
  if (found === -1) return undefined;
  text.next = found + wanted.length;
  let [low, high] = [0, text.lines.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (text.lines[middle]! <= found) low = middle;
    else high = middle;
  }
  return low + 1;
}

/** Short words are whole words: `mål` stands in `målgrupp`. */
function placeOf({ squeezed, words }: Searchable, wanted: string, from: number): number {
  for (let at = squeezed.indexOf(wanted, from); at !== -1; at = squeezed.indexOf(wanted, at + 1))
    if (wanted.length >= FAR || (words.has(at) && words.has(at + wanted.length))) return at;
  return -1;
}
