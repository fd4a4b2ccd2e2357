/** «a», «a och b», «a, b och c»: no comma before the last, in either language. */
export function listed(words: readonly string[], conjunction: string): string {
  const last = words.at(-1);
  if (last === undefined || words.length === 1) return last ?? '';
  return `${words.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}
