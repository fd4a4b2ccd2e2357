/**
 * Whether an address may become a link. The checker has already told the author about others; this is the second
 * lock. Spaces and control characters are refused, since browsers skip them: `java\nscript:` runs.
 */
export function isSafeAddress(url: string): boolean {
  return /^(https?:\/\/|mailto:|tel:)[^\s\u0000-\u001f\u007f]+$/i.test(url);
}
