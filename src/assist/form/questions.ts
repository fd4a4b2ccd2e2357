import type { SourceText } from '../../diagnostics/index.ts';
import { PROMPT } from '../../model/index.ts';
import { parseFront, parseYaml, type YamlValue } from '../../parse/index.ts';
import { fieldOf } from '../shape/walk.ts';

/** A question that stands in a file's fields. Offsets are in the file's text as it is read. */
export interface FormQuestion {
  /** The field at the top of the file that answers it; empty where it is about none, or about all. */
  readonly field: string;
  /** The question's words, without what is said to who writes in the file itself. */
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

const QUESTION = new RegExp(`^([ \\t]*)#[ \\t]*${PROMPT}[ \\t]*(.*?)[ \\t]*$`, 'iu');
const EXAMPLE = /^#[ ]?([\p{L}\d-]+):/u;
const FIELD = /^([\p{L}\d-]+)[ \t]*:/u;

/** What is said of the signs of the file, where it begins: who fills in a form never sees them. */
const ABOUT_SIGNS = /[ \t]*Ta bort # på raderna under.*$/u;

/** What a question asks for. */
export function askedWords(prompt: string): string {
  return prompt.replace(ABOUT_SIGNS, '');
}

/** The questions of a file's fields, in its order, each with the field that an example below it or the next line names. */
export function questionsIn({ path, text }: SourceText): readonly FormQuestion[] {
  const isMarkdown = path.endsWith('.md');
  const lines = text.slice(0, isMarkdown ? Math.max(0, text.indexOf('\n---', 3)) : text.length).split('\n');
  const found: FormQuestion[] = [];
  let start = 0;
  let above = '';
  for (const [i, line] of lines.entries()) {
    const [, indent, words] = QUESTION.exec(line) ?? [];
    above = FIELD.exec(line)?.[1] ?? above;
    if (words !== undefined && indent !== undefined) {
      const next = lines.slice(i + 1).find((each) => !QUESTION.test(each)) ?? '';
      const below = EXAMPLE.exec(lines[i + 1] ?? '')?.[1] ?? FIELD.exec(next)?.[1] ?? '';
      found.push({
        field: indent === '' ? below : above,
        words: askedWords(words),
        start: start + indent.length,
        end: start + line.trimEnd().length,
      });
    }
    start += line.length + 1;
  }
  return found;
}

/** The places of questions that a change of a field has answered: what was empty, or not known, is so no longer. */
export function answeredBy(
  before: SourceText,
  after: SourceText,
  field: string,
): readonly { readonly start: number; readonly end: number }[] {
  const [old, now] = [dataOf(before), dataOf(after)];
  const isAbout = (question: FormQuestion) => {
    const isOfAll = question.field !== field;
    if (isOfAll && fieldOf(now, question.field) !== undefined) return false;
    if (isOfAll && !after.path.endsWith('.yaml')) return false;
    const [was, is] = isOfAll ? [old, now] : [fieldOf(old, field), fieldOf(now, field)];
    return !isFilled(was) && isFilled(is);
  };
  return questionsIn(after).filter(isAbout);
}

/** Whether something is written everywhere in a value, and nothing that says that it is not known. */
function isFilled(value: YamlValue | undefined): boolean {
  if (value === undefined || value === null) return false;
  if (typeof value === 'string') return value.trim() !== '' && value !== 'okänt';
  const inside: readonly YamlValue[] = Array.isArray(value) ? value : Object.values(value);
  return inside.length > 0 && inside.every(isFilled);
}

function dataOf(source: SourceText): YamlValue {
  const tree = source.path.endsWith('.md') ? parseFront(source).value?.front : parseYaml(source).value?.tree;
  return tree?.data ?? null;
}
