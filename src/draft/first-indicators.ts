import { prompts } from '../locale/index.ts';
import { PROMPT } from '../model/index.ts';
import type { FirstPlan } from './first.ts';

/** indikatorer.yaml without an indicator: which there are only the authors know, and what one looks like stands as a comment. */
export function firstIndicators({ period }: FirstPlan): string {
  const asked = `# ${PROMPT} ${prompts.firstIndicators}\n`;
  const shown = prompts.indicatorExample(period.from).map((line) => `# ${line}`.trimEnd());
  return `${asked}${shown.join('\n')}\n`;
}
