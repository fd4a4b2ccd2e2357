import type { SourceText } from '../diagnostics/index.ts';
import { prompts } from '../locale/index.ts';
import { type Indicator, PROMPT } from '../model/index.ts';

/**
 * indikatorer.yaml as its authors wrote it, letter by letter, with a prompt for the year to come below the last value of each
 * series, or at the top where no indicator has any.
 */
export function indicatorFile(source: SourceText, indicators: readonly Indicator[], year: string): string {
  const ask = `# ${PROMPT} ${prompts.values(year)}`;
  const places = indicators.flatMap(({ origin, series }) =>
    series.flatMap(({ values }, i) => {
      const last = values.at(-1);
      if (last === undefined || values.some(([period]) => period === year)) return [];
      return [origin.at(`serier/${i}/värden/${last[0]}`, 'key').start];
    }),
  );
  const unique = [...new Set(places)].sort((a, b) => b - a);
  let text = source.text.endsWith('\n') ? source.text : `${source.text}\n`;
  for (const at of unique) {
    const lineStart = text.lastIndexOf('\n', at - 1) + 1;
    const lineEnd = text.indexOf('\n', at);
    const indent = text.slice(lineStart, at);
    // Values on one line, in braces, have no line of their own to write below.
    if (indent.trim() !== '') continue;
    text = `${text.slice(0, lineEnd + 1)}${indent}${ask}\n${text.slice(lineEnd + 1)}`;
  }
  return unique.length === 0 ? `${ask}\n${text}` : text;
}
