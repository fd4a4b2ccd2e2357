/** Characters that XML 1.0 has no way to write, and halves of letters. */
const IMPOSSIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Words as XML can hold them. What it cannot hold shows as a sign of its own and is not passed over. */
export function clean(words: string): string {
  return words.replace(IMPOSSIBLE, '\ufffd');
}

/** Word measures lengths in twentieths of a point. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

/** And sizes of letters in halves of one. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}

/** `#12323f` as Word writes it. */
export function colour(hash: string): string {
  return hash.replace('#', '').toUpperCase();
}

/** A text as the value of an attribute of XML. */
export function attributeText(text: string): string {
  const signs: { readonly [sign: string]: string } = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  return clean(text).replace(/[&<>"]/g, (sign) => signs[sign]!);
}
