/** Signs that move a cursor, command a terminal, end a line or turn the reading direction. */
export const ACTING = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** A path as the program says it and knows it by: letters composed, and nothing that acts where it is shown. */
export function shownPath(path: string): string {
  return path.normalize('NFC').replace(ACTING, '\ufffd');
}
