/** An author's text as a terminal may show it: nothing in it moves the cursor, colours the screen or turns the reading direction. */
export function visible(text: string): string {
  return [...text].map(visibleCharacter).join('');
}

function visibleCharacter(character: string): string {
  if (character === '\t') return ' ';
  const code = character.codePointAt(0)!;
  return code < 0x20 ||
    (code >= 0x7f && code < 0xa0) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069)
    ? '\ufffd'
    : character;
}
