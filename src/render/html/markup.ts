/**
 * The one place where words become HTML. `Markup` is a text that is already safe; plain strings cannot be put where
 * it is asked for, so forgetting to escape does not compile.
 *
 * Written by hand instead of building a hast tree and serialising it: the output uses some thirty elements, there is
 * nothing to transform in between, and a library with its dozen packages would be loaded for two replaces.
 */
declare const safe: unique symbol;
export type Markup = string & { readonly [safe]: true };

/** `true` is an attribute without value; `false` and undefined leave it out. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const empty: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'meta']);

export const nothing = '' as Markup;

function escaped(words: string): string {
  // Most words hold none.
  return /[&<>"]/.test(words) ? words.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign) : words;
}

export function text(words: string): Markup {
  return escaped(words) as Markup;
}

export function join(parts: readonly Markup[], between: '' | '\n' | ' ' = ''): Markup {
  return parts.filter((part) => part !== '').join(between) as Markup;
}

/** Names of elements and attributes come from this folder's code, never from a plan. */
export function element(name: string, attributes: Attributes, content: Markup = nothing): Markup {
  let tag = `<${name}`;
  for (const key of Object.keys(attributes)) {
    const value = attributes[key];
    if (value === undefined || value === false) continue;
    tag += value === true ? ` ${key}` : ` ${key}="${escaped(String(value))}"`;
  }
  return (empty.has(name) ? `${tag}>` : `${tag}>${content}</${name}>`) as Markup;
}

/** The same element with one attribute more. */
export function attributed(markup: Markup, name: string, value: string): Markup {
  return markup.replace(/^<[a-z0-9]+/, (tag) => `${tag} ${name}="${escaped(value)}"`) as Markup;
}

/** The inside of `<style>`, where entities do not count; only its own end tag could break out. */
export function styleElement(css: string): Markup {
  return `<style>${css}</style>` as Markup;
}

export function documentOf(root: Markup): string {
  return `<!doctype html>\n${root}\n`;
}
