/** A mail or web address, or the name of a file: letters held together by signs. */
const ADDRESS = /@|:\/\/|^www\.|_|\p{L}{2}\.\p{L}{2}/u;
/** Shorter ones stand on a line of their own. */
const SHORTEST_ADDRESS = 12;
/** No fewer letters than these are left on either side: never «.se» alone. */
const SHORTEST_PART = 3;

/** The parts of an address, each with the sign that ends it: «förnamn.|efternamn@|region.se». One part for any other word. */
export function addressParts(word: string): readonly string[] {
  if (word.length < SHORTEST_ADDRESS || !ADDRESS.test(word)) return [word];
  const parts: string[] = [];
  let start = 0;
  for (let i = 1; i < word.length - 1; i++) {
    const isJoint =
      '@._/'.includes(word[i]!) && !'@._/:'.includes(word[i - 1]!) && !'@._/'.includes(word[i + 1]!);
    const isLong = i + 1 - start >= SHORTEST_PART && word.length - i - 1 >= SHORTEST_PART;
    if (!(isJoint || endsScheme(word, i)) || !isLong) continue;
    parts.push(word.slice(start, i + 1));
    start = i + 1;
  }
  return [...parts, word.slice(start)];
}

/** The second stroke of «https://». */
function endsScheme(word: string, i: number): boolean {
  return word[i] === '/' && word[i - 1] === '/' && word[i - 2] === ':';
}
