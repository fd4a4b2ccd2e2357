import { ACTING } from '../../diagnostics/index.ts';

/** An author's text as a terminal may show it: nothing in it moves the cursor, colours the screen or turns the reading direction. */
export function visible(text: string): string {
  return text.replaceAll('\t', ' ').replace(ACTING, '\ufffd');
}
