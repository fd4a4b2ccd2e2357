/**
 * The report's faces as they are measured and drawn: widths, kerning, outlines.
 *
 * In: the bytes of TrueType fonts. Out: how wide words are, and what their letters look like. No library is loaded and nothing drawn here.
 */
export { type Face, type FaceName, tableOffsets } from './font.ts';
export { type Faces, faceFor, type Measurer, readFaces } from './measure.ts';
export { type Outlines, readOutlines } from './outlines.ts';
export { type Subset, subsetOf } from './subset.ts';
