import { type Subset, subsetOf, tableOffsets } from '../type/index.ts';

/**
 * A face as pdfkit asks for it. It takes one that is read already, and then has no need of `fontkit`, which shapes what we measure and
 * write ourselves, weighs four times what is left, and is slow to start. The build leaves it out.
 */
export interface OwnFace {
  readonly postscriptName: string;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  readonly capHeight: number;
  readonly xHeight: number;
  readonly italicAngle: number;
  readonly bbox: {
    readonly minX: number;
    readonly minY: number;
    readonly maxX: number;
    readonly maxY: number;
  };
  readonly head: { readonly macStyle: { readonly italic: boolean } };
  readonly post: { readonly isFixedPitch: number };
  readonly 'OS/2': { readonly sFamilyClass: number };
  getGlyph(glyph: number): { readonly advanceWidth: number };
  createSubset(): Subset;
  layout(text: string): never;
}

/** By this method pdfkit knows a face; text is never set by it. */
function layout(text: string): never {
  throw new Error(`«${text}» would be set without having been measured`);
}

export function ownFace(bytes: Uint8Array): OwnFace {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = tableOffsets(view);
  const [head, hhea, hmtx, post, os2, name] = ['head', 'hhea', 'hmtx', 'post', 'OS/2', 'name'].map((tag) => {
    const at = tables.get(tag);
    if (at === undefined) throw new Error(`The font has no ${tag} table`);
    return at;
  }) as [number, number, number, number, number, number];
  const signed = (at: number) => view.getInt16(at);
  return {
    postscriptName: nameOf(view, name),
    unitsPerEm: view.getUint16(head + 18),
    ascent: signed(hhea + 4),
    descent: signed(hhea + 6),
    lineGap: signed(hhea + 8),
    capHeight: signed(os2 + 88),
    xHeight: signed(os2 + 86),
    italicAngle: view.getInt32(post + 4) / 0x10000,
    bbox: {
      minX: signed(head + 36),
      minY: signed(head + 38),
      maxX: signed(head + 40),
      maxY: signed(head + 42),
    },
    head: { macStyle: { italic: (view.getUint16(head + 44) & 2) !== 0 } },
    post: { isFixedPitch: view.getUint32(post + 12) },
    'OS/2': { sFamilyClass: signed(os2 + 30) },
    getGlyph: (glyph) => ({ advanceWidth: view.getUint16(hmtx + 4 * glyph) }),
    createSubset: () => subsetOf(bytes),
    layout,
  };
}

/** The name by which programs know the face: the sixth, which Windows' records write in UTF-16. */
function nameOf(view: DataView, name: number): string {
  for (let i = 0; i < view.getUint16(name + 2); i++) {
    const record = name + 6 + 12 * i;
    if (view.getUint16(record) !== 3 || view.getUint16(record + 6) !== 6) continue;
    const from = name + view.getUint16(name + 4) + view.getUint16(record + 10);
    const letters = Array.from({ length: view.getUint16(record + 8) / 2 }, (_, at) =>
      view.getUint16(from + 2 * at),
    );
    return String.fromCharCode(...letters);
  }
  throw new Error('The font has no name');
}
