import type { WordBlock, WordInline } from '../../parse/index.ts';
import { pictureKind } from '../../parse/index.ts';
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
  return blocks.map((block): WordBlock => {
    if (block.kind === 'paragraph')
      return { ...block, inlines: block.inlines.flatMap((one) => inline(one, block.line)) };
    const rows = block.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, blocks: withPictures(cell.blocks, names, taking) })),
    }));
    return { ...block, rows };
  });
}
