import { CODES, type Code } from '../diagnostics/index.ts';
import { exampleOf } from './example-of.ts';
import type { Locale } from './locale.ts';

/** One rule as a Markdown page: what it means, why it exists, a wrong and a right text. */
export function explainPage(code: Code, locale: Locale): string {
  const { title, meaning, why } = locale.findings[code];
  const { file, rightFile = file, wrong, right, illustration } = exampleOf(code);
  const words = locale.explain;
  const parts = [
    `# ${code} – ${title}`,
    `## ${words.meaning}`,
    meaning,
    `## ${words.why}`,
    why,
    `## ${words.wrong}`,
    ...(illustration ? [words.illustration] : [`\`${file}\``]),
    fenced(wrong, languageOf(file, illustration)),
    `## ${words.right}`,
    ...(illustration ? [] : [`\`${rightFile}\``]),
    fenced(right, languageOf(rightFile, illustration)),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Every rule on a line: code and name, in reading order, set in two columns. */
export function explainIndex(locale: Locale): string {
  const width = Math.max(...CODES.map((code) => code.length));
  return CODES.map((code) => `${code.padEnd(width)}  ${locale.findings[code].title}\n`).join('');
}

/** A text in a fence that is longer than any fence inside it. */
function fenced(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text === '' || text.endsWith('\n') ? text : `${text}\n`}${fence}`;
}

function languageOf(file: string, illustration: true | undefined): string {
  if (illustration) return 'text';
  return file.endsWith('.yaml') ? 'yaml' : 'markdown';
}
