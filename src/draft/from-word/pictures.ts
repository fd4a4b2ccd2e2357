import type { WordBlock, WordInline, WordParagraph, WordPicture } from '../../parse/index.ts';
import { pictureKind, plainWords } from '../../parse/index.ts';
import type { Taking } from './taking.ts';

export interface PictureFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface Pictures {
  readonly files: readonly PictureFile[];
  /** A picture's name in `bilder/`, by the part that holds it. */
  readonly names: ReadonlyMap<string, string>;
}

/** The pictures that a report can show, by names of their own. What a page of a county's plan cannot show stays in the Word file, and is told. */
export function picturesFor(taking: Taking): Pictures {
  const files: PictureFile[] = [];
  const names = new Map<string, string>();
  for (const [part, bytes] of taking.document.pictures) {
    const kind = pictureKind(bytes);
    if (kind !== 'png' && kind !== 'jpeg') continue;
    const name = `bild-${names.size + 1}.${kind === 'png' ? 'png' : 'jpg'}`;
    names.set(part, name);
    files.push({ path: `${taking.into}/bilder/${name}`, bytes });
  }
  return { files, names };
}

/** A picture's words that are a place on somebody's disk, or only the name of a file: they describe nothing. */
const A_PLACE = /[\\]|^[a-z]:|^\/?(users|home)\/|^\S+\.(png|jpe?g|gif|emf|wmf|tiff?|bmp|svg)$/i;

/** The same text with pictures as they can be shown: without places for words, and without those that cannot. */
export function withPictures(
  blocks: readonly WordBlock[],
  names: ReadonlyMap<string, string>,
  taking: Taking,
): readonly WordBlock[] {
  const inline = (one: WordInline, line: number): readonly WordInline[] => {
    if (one.kind === 'link')
      return [{ ...one, inlines: one.inlines.flatMap((inside) => inline(inside, line)) }];
    if (one.kind !== 'picture') return [one];
    const isPlace = one.alternative !== undefined && A_PLACE.test(one.alternative);
    const alternative = isPlace ? undefined : one.alternative?.replace(/\s+/g, ' ').trim();
    if (isPlace) taking.tell('word/picture', line, { reason: 'place', words: '' });
    const isKnown = one.part !== undefined && names.has(one.part);
    if (!isKnown && one.part !== undefined && taking.document.pictures.has(one.part))
      taking.tell('word/picture', line, { reason: 'format', words: alternative ?? '' });
    return [{ ...one, alternative, part: isKnown ? one.part : undefined }];
  };
  return blocks.flatMap((block): readonly WordBlock[] => {
    if (block.kind === 'paragraph')
      return apart({ ...block, inlines: block.inlines.flatMap((one) => inline(one, block.line)) });
    const after: WordBlock[] = [];
    const rows = block.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => {
        const inside = withPictures(cell.blocks, names, taking);
        after.push(...inside.filter(isPicture));
        return { ...cell, blocks: inside.filter((one) => !isPicture(one)) };
      }),
    }));
    return [{ ...block, rows }, ...after];
  });
}

function isPicture(block: WordBlock): boolean {
  return block.kind === 'paragraph' && block.inlines.length === 1 && isShown(block.inlines[0]!);
}

function isShown(inline: WordInline): inline is WordPicture {
  return inline.kind === 'picture' && inline.part !== undefined;
}

/** A report shows pictures by themselves: one that stands before a paragraph's words stands above it, all others below. */
function apart(paragraph: WordParagraph): readonly WordBlock[] {
  const pictures = shownIn(paragraph.inlines);
  if (pictures.length === 0 || isPicture(paragraph)) return [paragraph];
  const words = withoutShown(paragraph.inlines);
  const hasWords =
    plainWords(words).trim() !== '' || words.some(({ kind }) => kind !== 'text' && kind !== 'break');
  const own = pictures.map((picture) => alone(picture, paragraph.line));
  if (!hasWords) return own;
  const first = paragraph.inlines.findIndex(
    (one) => shownIn([one]).length > 0 || plainWords([one]).trim() !== '',
  );
  const isText = paragraph.outline === undefined && paragraph.list === undefined;
  const above = isText && shownIn([paragraph.inlines[first]!]).length > 0 ? 1 : 0;
  return [...own.slice(0, above), { ...paragraph, inlines: words }, ...own.slice(above)];
}

function shownIn(inlines: readonly WordInline[]): readonly WordPicture[] {
  return inlines.flatMap((one) => (one.kind === 'link' ? shownIn(one.inlines) : isShown(one) ? [one] : []));
}

function withoutShown(inlines: readonly WordInline[]): readonly WordInline[] {
  return inlines.flatMap((one): readonly WordInline[] => {
    if (one.kind !== 'link') return isShown(one) ? [] : [one];
    const inside = withoutShown(one.inlines);
    return inside.length === 0 ? [] : [{ ...one, inlines: inside }];
  });
}

function alone(picture: WordPicture, line: number): WordParagraph {
  const looks = { bold: false, italic: false, caps: false, underlined: false, size: undefined };
  const none = { style: undefined, outline: undefined, list: undefined, contents: false, change: undefined };
  return { kind: 'paragraph', line, inlines: [picture], looks, ...none };
}
