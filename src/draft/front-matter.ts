import { PROMPT } from '../model/index.ts';
import { writeYaml, type YamlValue } from '../parse/index.ts';

export type Fields = Readonly<Record<string, YamlValue>>;

/** Prompts by the field before which they stand. */
export type Prompts = Readonly<Record<string, readonly string[]>>;

/** A front matter block. A prompt stands as a comment before its field, or last where the field is not there. */
export function frontMatter(fields: Fields, ask: Prompts = {}): string {
  return `---\n${yamlWithPrompts(fields, ask)}---\n`;
}

export function yamlWithPrompts(fields: Fields, ask: Prompts): string {
  const lines = Object.entries(fields).flatMap(([key, value]) => [
    ...comments(ask[key] ?? []),
    writeYaml({ [key]: value }),
  ]);
  const homeless = Object.keys(ask).filter((key) => !(key in fields));
  return [...lines, ...homeless.flatMap((key) => comments(ask[key] ?? []))].join('');
}

function comments(asked: readonly string[]): readonly string[] {
  return asked.map((words) => `# ${PROMPT} ${words}\n`);
}

/** A prompt in a body: a comment, which never prints. Two hyphens would end it. */
export function promptInText(words: string): string {
  return `<!-- ${PROMPT} ${words.replaceAll('--', '–')} -->`;
}

/** Plain words as Markdown that reads as those words. */
export function asMarkdown(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}]):(?=[a-zåäö])/gu, '\\:')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([#+-])/, '\\$1');
}
