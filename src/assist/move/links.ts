import { folderOf } from './order.ts';

/** Where a file is after a move. */
export type Moved = (path: string) => string;

/** An address in Markdown, after `](` or `]: `. */
const ADDRESS = /(\]\(\s*<?|^\s*\[[^\]\n]+\]:\s*<?)([^\s<>()]+)/gm;

/** A text with its addresses of other files as they are after a move, its own and theirs. */
export function withAddresses(
  text: string,
  path: string,
  moved: Moved,
  isFile: (path: string) => boolean,
): string {
  const [from, to] = [folderOf(path), folderOf(moved(path))];
  return text.replace(ADDRESS, (all, before: string, address: string) => {
    if (/^([a-z][a-z0-9+.-]*:|[#/])/i.test(address)) return all;
    const [, written = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address) ?? [];
    const plain = decoded(written);
    const target = joined(from, plain);
    if (!isFile(target)) return all;
    const next = between(to, moved(target));
    if (next === normal(plain)) return all;
    return before + (plain === written ? next : encodeURI(next)) + rest;
  });
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

function normal(path: string): string {
  return path.replace(/^\.\//, '');
}

function joined(folder: string, address: string): string {
  const steps = folder.split('/');
  for (const step of address.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function between(folder: string, target: string): string {
  const [from, to] = [folder.split('/'), target.split('/')];
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same++;
  return [...from.slice(same).map(() => '..'), ...to.slice(same)].join('/');
}
