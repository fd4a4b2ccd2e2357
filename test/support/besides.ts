/** Something that was said though nothing marks it, or marked though nothing says it. */
interface Beside {
  readonly code: string;
  readonly line: string;
}

/** Of places (`path:line code`) those with this code, in order. */
export function ofCode(places: readonly string[], code: string): readonly string[] {
  return places.filter((place) => place.endsWith(` ${code}`)).sort();
}

/** Where what is said and what is marked differ. */
export function besideMarks(
  name: string,
  said: readonly string[],
  marked: readonly string[],
): readonly Beside[] {
  const only = (these: readonly string[], those: readonly string[], what: string) => {
    const left = [...those];
    return these.flatMap((place) => {
      const at = left.indexOf(place);
      if (at >= 0) left.splice(at, 1);
      const [where, code] = place.split(' ') as [string, string];
      return at >= 0 ? [] : [{ code, line: `  ${name}: ${what}${where}` }];
    });
  };
  return [...only(said, marked, ''), ...only(marked, said, 'not found at ')];
}

/** One heading a code with the places under it: what a reviewer reads before the list is taken as it is. */
export function besideList(besides: readonly Beside[]): string {
  const codes = [...new Set(besides.map(({ code }) => code))].sort();
  const part = (code: string) => {
    const lines = besides.filter((beside) => beside.code === code).map(({ line }) => line);
    return `\n${code}, ${lines.length} times\n${lines.join('\n')}\n`;
  };
  return `What is found besides what it is there to show. Every line is meant.\n${codes.map(part).join('')}`;
}
