/** A sign that shows nothing of its own, by what it is taken for on the screen. */
export type UnseenSign = 'no-break-space' | 'other-space' | 'soft-hyphen' | 'zero-width';

/** Signs that nobody sees and that YAML reads as letters: they come with text from Word and from the web. */
const UNSEEN = /[\u00a0\u00ad\u1680\u2000-\u200f\u202f\u205f\u2060\u3000\ufeff]/;

/** The first unseen sign of a text. */
export function unseenIn(
  text: string,
): { readonly at: number; readonly sign: UnseenSign; readonly code: string } | undefined {
  const at = text.search(UNSEEN);
  if (at === -1) return undefined;
  const code = `U+${text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}`;
  return { at, sign: signOf(text.charCodeAt(at)), code };
}

function signOf(code: number): UnseenSign {
  if (code === 0xa0) return 'no-break-space';
  if (code === 0xad) return 'soft-hyphen';
  return (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff
    ? 'zero-width'
    : 'other-space';
}
