import type { TextPart, YamlReason } from './code-words.ts';
import { data } from './data.ts';
import type { UnseenSign } from './unseen.ts';

/** What a file is as bytes and text, as front matter and YAML, and as Markdown: what is found while it is read. */
export const FILE_CODES = {
  'file/unreadable': data<{ readonly reason: 'permission' | 'folder' | 'not-a-file' | 'other' }>(),
  'file/too-large': data<{ readonly bytes: number; readonly limit: number }>(),
  'file/not-utf8': data<{ readonly byte: number; readonly guess: string | undefined }>(),
  'file/nul': data(),
  'file/empty': data(),
  'file/merge-marker': data<{ readonly marker: string }>(),

  // Front matter and YAML (parse/)
  'front-matter/missing': data<{ readonly first: string }>(),
  'front-matter/unclosed': data(),
  /** `blank` is a first line that is empty; `written` what stands where `---` belongs. */
  'front-matter/fence': data<{
    readonly reason: 'signs' | 'blank' | 'unseen';
    readonly written: string;
    readonly last: boolean;
  }>(),
  'yaml/syntax': data<{ readonly reason: YamlReason; readonly near: string }>(),
  'yaml/duplicate-key': data<{ readonly key: string }>(),
  'yaml/tab': data(),
  /** `near` is the line as it looks. */
  'yaml/unseen-sign': data<{ readonly sign: UnseenSign; readonly code: string; readonly near: string }>(),
  'yaml/colon-in-text': data<{ readonly key: string; readonly text: string }>(),
  'yaml/comma-in-flow': data<{ readonly before: string; readonly after: string }>(),
  'yaml/comment-cuts-text': data<{ readonly kept: string; readonly lost: string }>(),
  'yaml/too-deep': data<{ readonly limit: number }>(),
  'yaml/too-many-aliases': data<{ readonly limit: number }>(),
  'yaml/unsupported': data<{ readonly what: 'tag' | 'merge-key' | 'complex-key' | 'several-documents' }>(),

  // Markdown as text (parse/)
  'text/paragraph-too-large': data<{ readonly bytes: number; readonly limit: number }>(),
  'text/too-deep': data<{ readonly depth: number; readonly limit: number }>(),
  'text/too-many-marks': data<{ readonly count: number; readonly limit: number }>(),
  'text/too-many-parts': data<{ readonly part: TextPart; readonly count: number; readonly limit: number }>(),
  'text/short-form-unexplained': data<{ readonly forms: readonly string[] }>(),
  'directive/unknown': data<{ readonly name: string; readonly suggestion: string | undefined }>(),
};
