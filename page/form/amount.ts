/** A number alone is kronor: who fills in a table of money writes no unit on each row. */
export function amount(words: string): string {
  const trimmed = words.trim();
  // A sheet has spaces that are not broken between its thousands, and a minus of its own.
  return /^[-\u2212]?\d[\d \u00a0\u202f]*(,\d\d?)?$/.test(trimmed) ? `${trimmed} kr` : trimmed;
}
