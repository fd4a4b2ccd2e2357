import { PROMPT } from '../model/index.ts';
import { writeYaml, type YamlValue } from '../parse/index.ts';

export type Fields = Readonly<Record<string, YamlValue>>;

/** Prompts by the field before which they stand. */
export type Prompts = Readonly<Record<string, readonly string[]>>;

/** Lines that show what an answer looks like, by the field that they show. */
export type Shown = Readonly<Record<string, readonly string[]>>;

/** A front matter block. A prompt stands as a comment before its field, or last where the field is not there. */
export function frontMatter(fields: Fields, ask: Prompts = {}, shown: Shown = {}): string {
  return `---\n${yamlWithPrompts(fields, ask, shown)}---\n`;
}

export function yamlWithPrompts(fields: Fields, ask: Prompts, shown: Shown = {}): string {
  const lines = Object.entries(fields).flatMap(([key, value]) => [
    ...comments(ask[key] ?? []),
    writeYaml({ [key]: value }),
  ]);
  const homeless = Object.keys(ask).filter((key) => !(key in fields));
  const asked = homeless.flatMap((key) => [
    ...comments(ask[key] ?? []),
    ...(shown[key] ?? []).map((line) => `# ${line}\n`),
  ]);
  return [...lines, ...asked].join('');
}

function comments(asked: readonly string[]): readonly string[] {
  return asked.map((words) => `# ${PROMPT} ${oneLine(words)}\n`);
}

/** A prompt in a body: a comment, which never prints. Two hyphens would end it. */
export function promptInText(words: string): string {
  return `<!-- ${PROMPT} ${oneLine(words).replaceAll('--', '–')} -->`;
}

/** What an author or an agreement wrote may run over several lines. */
function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

/** Plain words as Markdown that reads as those words. */
export function asMarkdown(words: string): string {
  return oneLine(words)
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}]):(?=[a-zåäö])/gu, '\\:')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([#+-])/, '\\$1');
}
