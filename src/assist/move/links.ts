import { decodedAddress, pathFrom, pathSeenFrom } from '../../bind/index.ts';

/** Where a file is after a move. */
export type Moved = (path: string) => string;

/**
 * An address in Markdown: after `](`, or after `]:` where a line begins, be it in a list or a quotation. It stands in angles, or holds no space and
 * no bracket that is not closed.
 */
const ADDRESS =
  /(\]\(\s*|^[\s>*+.)\d-]{0,99}\[[^\]\n]+\]:\s*)(<[^<>\n]*>|(?:\\.|\([^\s()<>\\]*\)|[^\s()<>\\])+)/gm;

/** Signs that an author has put a backslash before. */
const ESCAPED = /\\([!-/:-@[-`{-~])/g;

/** A text with its addresses of other files as they are after a move, its own and theirs. */
export function withAddresses(
  text: string,
  path: string,
  moved: Moved,
  isFile: (path: string) => boolean,
): string {
  return text.replace(ADDRESS, (all, before: string, given: string) => {
    const isInAngles = given.startsWith('<');
    const address = isInAngles ? given.slice(1, -1) : given;
    if (/^([a-z][a-z0-9+.-]*:|[#/])/i.test(address)) return all;
    const [, written = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address) ?? [];
    const plain = decodedAddress(written.replace(ESCAPED, '$1'));
    const target = pathFrom(path, plain);
    if (target === undefined || !isFile(target)) return all;
    const next = pathSeenFrom(moved(path), moved(target));
    if (next === plain.replace(/^\.\//, '')) return all;
    // Written as its author writes: with signs by their number, or as it is, in angles where it must be.
    const fresh = (/%[0-9a-f]{2}/i.test(written) ? encodeURI(next) : next) + rest;
    return before + (isInAngles || /[\s()]/.test(fresh) ? `<${fresh}>` : fresh);
  });
}
