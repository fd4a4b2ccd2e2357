/** Less than this part of what there is room for tells too little: then a word is cut. */
const LEAST_KEPT = 0.6;

/**
 * The beginning of a text, in so many letters at most. Cut between words, where that leaves most of it: «till utsatta gru…» looks like a
 * fault of the page. No line ends with «för …», and the sign stays with its word.
 */
export function beginning(text: string, most: number): string {
  const letters = [...text];
  if (letters.length <= most) return text;
  const start = letters.slice(0, most - 2).join('');
  const end = letters[most - 2] === ' ' ? start.length : start.lastIndexOf(' ');
  const words = start.slice(0, Math.max(0, end)).replace(/(?:[\s,;:–]+(?:-|[a-zåäö]{1,3}))*[\s,;:–]*$/, '');
  return words.length >= start.length * LEAST_KEPT
    ? `${words}\u00a0…`
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}
