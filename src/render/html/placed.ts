import type { Span } from '../../diagnostics/index.ts';
import type { Context } from './context.ts';
import { attributed, type Markup } from './markup.ts';

/** `plans/2023/plan.md:120-188`, offsets into the file's text. */
export function placed(markup: Markup, from: Span | undefined, { places }: Context): Markup {
  return places && from ? attributed(markup, 'data-from', `${from.path}:${from.start}-${from.end}`) : markup;
}
