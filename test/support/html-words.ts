/**
 * Reads our own HTML back, so that a test can say what a reader meets. A small tokenizer, not a parser of any HTML: the
 * output is well-formed, attributes are in double quotes, and text holds no stray `<`.
 */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Names of the elements around it, outermost first. */
  readonly path: readonly string[];
}

type Token = { readonly open: Tag } | { readonly close: string } | { readonly text: string };

const empty: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'meta']);

/** Elements that stand inside a line: a word may go on across their edges. */
const inline: ReadonlySet<string> = new Set(['a', 'em', 'strong', 's', 'code', 'span']);

export function tagsOf(html: string): Tag[] {
  return tokens(html).flatMap((token) => ('open' in token ? [token.open] : []));
}

/**
 * The words of `<main>` in their order, without list markers and without the contents that are for paper. The mark of a note and the number of a heading are words
 * of their own.
 */
export function wordsOfMain(html: string): string[] {
  let within = 0;
  const hidden: string[] = [];
  let words = '';
  for (const token of tokens(html)) {
    if ('open' in token) {
      const { name, attributes } = token.open;
      if (name === 'main') within += 1;
      if (!inline.has(name)) words += ' ';
      const classes = attributes.class?.split(' ') ?? [];
      const leftOut =
        // A picture is told by its name; what is drawn in it is no text of the page.
        ['marker', 'contents'].some((name) => classes.includes(name)) ||
        attributes['aria-hidden'] === 'true' ||
        attributes.role === 'img';
      if ((leftOut || hidden.length > 0) && !empty.has(name)) hidden.push(name);
    } else if ('close' in token) {
      if (token.close === 'main') within -= 1;
      if (!inline.has(token.close)) words += ' ';
      hidden.pop();
    } else if (within > 0 && hidden.length === 0) {
      words += token.text;
    }
  }
  // A soft hyphen is no letter: nobody reads, copies or searches it.
  return words
    .replaceAll('\u00ad', '')
    .split(/[ \u00a0\t\n\r]+/)
    .filter((word) => word !== '');
}

function tokens(html: string): Token[] {
  const found: Token[] = [];
  const path: string[] = [];
  for (const match of html.matchAll(
    /<!doctype html>|<style>[\s\S]*?<\/style>|<(\/?)([a-z0-9]+)((?: [^<>]*)?)>|([^<]+)/g,
  )) {
    const [, slash, name, attributes, text] = match;
    if (text !== undefined) found.push({ text: decoded(text) });
    else if (name === undefined) continue;
    else if (slash === '/') {
      if (path.pop() !== name) throw new Error(`</${name}> closes another element, at ${match.index}`);
      found.push({ close: name });
    } else {
      found.push({ open: { name, attributes: attributesOf(attributes ?? ''), path: [...path] } });
      if (!empty.has(name)) path.push(name);
    }
  }
  if (path.length > 0) throw new Error(`never closed: ${path.join(' ')}`);
  return found;
}

function attributesOf(source: string): Record<string, string> {
  const pairs = [...source.matchAll(/ ([a-zA-Z-]+)(?:="([^"]*)")?/g)];
  return Object.fromEntries(pairs.map(([, key, value]) => [key, decoded(value ?? '')]));
}

function decoded(text: string): string {
  const characters: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&' };
  return text.replace(/&(lt|gt|quot|amp);/g, (_, name: string) => characters[name] ?? '');
}
