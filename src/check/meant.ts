import type { Finding } from '../diagnostics/index.ts';
import { type Holders, namesIn } from './holders.ts';

/** What an acceptance points at, once its words are read. */
export interface Pointed {
  readonly code: string;
  readonly id: string;
  /** By each way in which a file may be told: the id must be in it. Undefined where no file is told. */
  readonly file: readonly string[] | undefined;
  /** Where no file is told, the id may itself be a file's name. */
  readonly orFile: readonly string[];
}

type Found = ReadonlyMap<string, readonly Finding[]>;

/**
 * Gives the findings that an acceptance means, in the order in which they are given here, which is that of reading. They are looked up: a plan may
 * hold ten thousand acceptances and as many findings, and to hold each against each took minutes.
 */
export function findingsMeant(
  findings: readonly Finding[],
  holders: Holders,
): (pointed: Pointed) => readonly Finding[] {
  const order = new Map(findings.map((found, i) => [found, i]));
  const byCode = grouped(findings, ({ code }) => [code]);
  const known = new Map<string, { readonly inFile: Found; readonly naming: Found }>();
  const ofCode = (code: string) => {
    const had = known.get(code);
    if (had) return had;
    const ofIt = byCode.get(code) ?? [];
    const made = { inFile: grouped(ofIt, ({ span }) => [span.path]), naming: grouped(ofIt, namesIn) };
    known.set(code, made);
    return made;
  };
  return ({ code, id, file, orFile }) => {
    const { inFile, naming } = ofCode(code);
    const held = [
      ...(holders.get(id) ?? []).flatMap(({ path, start, end }) =>
        beginningIn(inFile.get(path) ?? [], start, end),
      ),
      ...(naming.get(id) ?? []),
    ];
    const meant = file
      ? held.filter(({ span }) => file.includes(span.path))
      : [...held, ...orFile.flatMap((path) => inFile.get(path) ?? [])];
    return [...new Set(meant)].sort((a, b) => order.get(a)! - order.get(b)!);
  };
}

function grouped(findings: readonly Finding[], keysOf: (found: Finding) => readonly string[]): Found {
  const groups = new Map<string, Finding[]>();
  for (const found of findings)
    for (const key of new Set(keysOf(found))) {
      const group = groups.get(key);
      if (group) group.push(found);
      else groups.set(key, [found]);
    }
  return groups;
}

/** Those of a file's findings, in reading order, that begin between two places or at one of them. */
function beginningIn(findings: readonly Finding[], start: number, end: number): readonly Finding[] {
  return findings.slice(firstFrom(findings, start), firstFrom(findings, end + 1));
}

function firstFrom(findings: readonly Finding[], place: number): number {
  let [low, high] = [0, findings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (findings[middle]!.span.start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
