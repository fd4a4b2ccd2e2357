import { Chalk } from 'chalk';
import type { ImportPage } from '../../locale/index.ts';
import type { FormatOptions } from './checked-plan.ts';
import { hanging } from './rows.ts';
import { wrap } from './wrap.ts';

/** The page that ends an import: what was made, what to look at first, and how to go on. Pure. */
export function importText(page: ImportPage, { color, width }: FormatOptions): string {
  const ink = new Chalk({ level: color ? 1 : 0 });
  const numbered = page.look.flatMap((item, i) => hanging(`  ${i + 1}. `, item, width));
  const steps = page.steps.flatMap((item) => hanging('  – ', item, width));
  const blocks = [
    page.made.flatMap((line) => wrap(line, width, '')),
    ...(numbered.length === 0 ? [] : [[ink.bold(page.lookTitle), ...numbered]]),
    [ink.bold(page.stepsTitle), ...steps],
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
