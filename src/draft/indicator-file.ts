import type { SourceText } from '../diagnostics/index.ts';
import { prompts } from '../locale/index.ts';
import { type Indicator, PROMPT } from '../model/index.ts';

/**
 * indikatorer.yaml as its authors wrote it, letter by letter, with a prompt for the year to come below the last value of each
 * series, or at the top where no indicator has any.
 */
export function indicatorFile(source: SourceText, indicators: readonly Indicator[], year: string): string {
  const ask = `# ${PROMPT} ${prompts.values(year)}`;
  const values = indicators.flatMap(({ origin, series }) =>
    series.flatMap(({ values }, i) => {
      const last = values.at(-1);
      if (last === undefined || values.some(([period]) => period === year)) return [];
      return [{ at: origin.at(`serier/${i}/värden/${last[0]}`, 'key').start, ask, below: true }];
    }),
  );
  const targets = indicators.flatMap(({ origin, target }) =>
    target && target.year.slice(0, 4) < year
      ? [
          {
            at: origin.at('målvärde', 'key').start,
            ask: `# ${PROMPT} ${prompts.targetPassed(target.year)}`,
            below: false,
          },
        ]
      : [],
  );
  let text = source.text.endsWith('\n') ? source.text : `${source.text}\n`;
  const places = new Map([...values, ...targets].map((one) => [one.at, one]));
  for (const { at, ask: asked, below } of [...places.values()].sort((a, b) => b.at - a.at)) {
    const lineStart = text.lastIndexOf('\n', at - 1) + 1;
    const indent = text.slice(lineStart, at);
    // Values on one line, in braces, have no line of their own to write below.
    if (indent.trim() !== '') continue;
    const where = below ? text.indexOf('\n', at) + 1 : lineStart;
    text = `${text.slice(0, where)}${indent}${asked}\n${text.slice(where)}`;
  }
  return values.length === 0 ? `${ask}\n${text}` : text;
}
