import { CODES, type Code, type Finding, finding, inOrder, suggester } from '../diagnostics/index.ts';
import { type Acceptance, type Accepted, isBefore, isPartialDate, type PartialDate } from '../model/index.ts';
import type { Holders } from './holders.ts';
import { findingsMeant, type Pointed } from './meant.ts';
import { canBeAccepted } from './policy.ts';

/** What a plan accepts, and what is needed to see whether a finding is meant. */
export interface Acceptances {
  readonly list: readonly Acceptance[];
  /** Path of the plan's folder in the workspace. */
  readonly folder: string;
  readonly holders: Holders;
  readonly files: readonly string[];
  /** The day that is counted from, where one is known. */
  readonly today: PartialDate | undefined;
  /** Whether every file could be read; where one could not, what an acceptance was meant for may stand there. */
  readonly complete: boolean;
}

export interface Settled {
  /** What is left, with what is wrong with the acceptances themselves. */
  readonly findings: readonly Finding[];
  readonly accepted: readonly Accepted[];
}

/**
 * Takes the accepted findings out of all findings. Each goes to the first acceptance that means it. Whatever an acceptance
 * does not say clearly it does not accept: the finding stays, and so does a finding about the acceptance.
 */
export function settle(findings: readonly Finding[], acceptances: Acceptances): Settled {
  if (acceptances.list.length === 0) return { findings, accepted: [] };
  const meantBy = findingsMeant(findings, acceptances.holders);
  const guess = guesses(acceptances);
  const taken = new Set<Finding>();
  /** Whether what is pointed at is anything. Who says the same once more gets nothing of it. */
  const known = new Map<string, boolean>();
  const said: Finding[] = [];
  const accepted: Accepted[] = [];
  for (const acceptance of acceptances.list) {
    const fault = faultOf(acceptance, acceptances, guess);
    if (fault) {
      said.push(fault);
      continue;
    }
    const pointed = pointedAt(acceptance, acceptances.folder);
    const key = JSON.stringify(pointed);
    if (!known.has(key)) {
      const meant = meantBy(pointed);
      known.set(key, meant.length > 0);
      const mine = meant.filter((found) => !taken.has(found));
      for (const found of mine) taken.add(found);
      if (mine.length > 0) accepted.push({ acceptance, findings: mine });
    }
    if (!known.get(key) && acceptances.complete) said.push(unused(acceptance, acceptances, guess));
  }
  return { findings: inOrder([...findings.filter((found) => !taken.has(found)), ...said]), accepted };
}

/** What was meant by words that are nothing: each kind of guess is made within a bounded amount of work for all acceptances together. */
interface Guesses {
  code(word: string): string | undefined;
  file(word: string): string | undefined;
  idOrFile(word: string): string | undefined;
}

function guesses({ holders, files, folder }: Acceptances): Guesses {
  const paths = files.map((path) => (path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path));
  return {
    code: suggester(CODES),
    file: suggester(paths),
    idOrFile: suggester([...holders.keys(), ...paths]),
  };
}

/** Why an acceptance cannot hold at all, whatever has been found. */
function faultOf(
  { code, where, until, origin }: Acceptance,
  { today }: Acceptances,
  guess: Guesses,
): Finding | undefined {
  const known = CODES.find((candidate): candidate is Code => candidate === code);
  if (known === undefined)
    return finding('acceptance/unknown-code', origin.at('kod'), { code, suggestion: guess.code(code) });
  if (!canBeAccepted(known)) return finding('acceptance/forbidden', origin.at('kod'), { code });
  // The plan's own date may be one that its schema has refused; then there is no day to count from.
  if (today === undefined || !isPartialDate(today))
    return finding('acceptance/undecidable', origin.at('till'), { code, where, until });
  if (isBefore(until, today))
    return finding('acceptance/expired', origin.at('till'), { code, where, until, today });
  return undefined;
}

function pointedAt({ code, where }: Acceptance, folder: string): Pointed {
  const { file, id } = partsOf(where);
  return file === undefined
    ? { code, id, file: undefined, orFile: pathsOf(id, folder) }
    : { code, id, file: pathsOf(file, folder), orFile: [] };
}

/** `2-gemensamt/1-sip.md:sip`: a file and an id in it. A word alone is one of them. */
function partsOf(where: string): { readonly file: string | undefined; readonly id: string } {
  const colon = where.lastIndexOf(':');
  return colon === -1
    ? { file: undefined, id: where }
    : { file: where.slice(0, colon), id: where.slice(colon + 1) };
}

/** As it stands in the plan's folder, or as findings print it. */
function pathsOf(written: string, folder: string): readonly string[] {
  const path = written.replaceAll('\\', '/').replace(/^\.\//, '');
  // By hand: a pattern for slashes at the end tries each of two thousand that are not there.
  let end = path.length;
  while (path[end - 1] === '/') end--;
  const clean = path.slice(0, end);
  return [clean, `${folder}/${clean}`];
}

function unused(
  { code, where, origin }: Acceptance,
  { holders, files, folder }: Acceptances,
  guess: Guesses,
): Finding {
  const { file, id } = partsOf(where);
  const isFile = (word: string) => pathsOf(word, folder).some((path) => files.includes(path));
  let suggestion: string | undefined;
  if (file === undefined && !holders.has(id) && !isFile(id)) suggestion = guess.idOrFile(id);
  else if (file !== undefined && !isFile(file)) suggestion = withId(guess.file(file), id);
  return finding('acceptance/unused', origin.at('var'), { code, where, suggestion });
}

function withId(file: string | undefined, id: string): string | undefined {
  return file === undefined ? undefined : `${file}:${id}`;
}
