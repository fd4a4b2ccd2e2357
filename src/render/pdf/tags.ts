/**
 * The tag tree as plain data: built while the blocks are laid out, in logical order; painting only fills in where each
 * leaf was drawn. So the reading order never depends on what page something fell on.
 */
export type Role =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'P'
  | 'BlockQuote'
  | 'Caption'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Span'
  | 'Em'
  | 'Strong'
  | 'Code'
  | 'Link'
  | 'Note';

/** Roles of our own, with the standard type they stand for. */
export const ROLE_MAP: Readonly<Record<string, Role>> = { Em: 'Span', Strong: 'Span' };

export interface Tag {
  readonly role: Role;
  readonly parent: Tag | undefined;
  kids: (Tag | Leaf)[];
  /** PDF attribute object; strings become names. */
  attributes: Readonly<Record<string, string | readonly number[]>> | undefined;
  readonly title: string | undefined;
  readonly alternative: string | undefined;
  /** What the tag says, where that is not what is drawn. */
  readonly actual: string | undefined;
  readonly lang: string | undefined;
  readonly id: string | undefined;
  readonly link: Link | undefined;
}

type Link = { readonly contents: string } & (
  | { readonly kind: 'web'; readonly url: string }
  | { readonly kind: 'inside'; readonly target: string }
);

/** A run of text or a picture, and where on the pages it was painted. */
export interface Leaf {
  readonly tag: Tag;
  marks: readonly { readonly page: number; readonly mcid: number }[];
}

const NO_MARKS: Leaf['marks'] = [];

type Details = Partial<Pick<Tag, 'attributes' | 'title' | 'alternative' | 'actual' | 'lang' | 'id' | 'link'>>;

export function addTag(parent: Tag | undefined, role: Role, details: Details = {}): Tag {
  const tag: Tag = {
    role,
    parent,
    kids: [],
    attributes: details.attributes,
    title: details.title,
    alternative: details.alternative,
    actual: details.actual,
    lang: details.lang,
    id: details.id,
    link: details.link,
  };
  if (parent) addKid(parent, tag);
  return tag;
}

export function addLeaf(tag: Tag): Leaf {
  const leaf: Leaf = { tag, marks: NO_MARKS };
  addKid(tag, leaf);
  return leaf;
}

/** Most tags have one kid. A row that begins empty takes room for seventeen at its first. */
function addKid(tag: Tag, kid: Tag | Leaf): void {
  if (tag.kids.length === 0) tag.kids = [kid];
  else tag.kids.push(kid);
}

/** Where a leaf is painted: in one place, or on both sides of a page's end. */
export function addMark(leaf: Leaf, page: number, mcid: number): void {
  const mark = { page, mcid };
  leaf.marks = leaf.marks.length === 0 ? [mark] : [...leaf.marks, mark];
}

/** Puts a Span that says `actual` right after a leaf; gives its leaf, and one for the text that goes on after it. */
export function addWhole(leaf: Leaf, actual: string): { readonly whole: Leaf; readonly rest: Leaf } {
  const { kids } = leaf.tag;
  const at = kids.indexOf(leaf) + 1;
  const span = addTag(leaf.tag, 'Span', { actual });
  kids.pop();
  const rest: Leaf = { tag: leaf.tag, marks: NO_MARKS };
  kids.splice(at, 0, span, rest);
  return { whole: addLeaf(span), rest };
}

export function isTag(kid: Tag | Leaf): kid is Tag {
  return 'role' in kid;
}
