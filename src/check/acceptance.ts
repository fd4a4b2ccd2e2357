import {
  CODES,
  type Code,
  type Finding,
  finding,
  inOrder,
  nearest,
  type Span,
  suggester,
} from '../diagnostics/index.ts';
import { type Acceptance, type Accepted, isBefore, isPartialDate, type PartialDate } from '../model/index.ts';
import { type Holders, isHeld } from './holders.ts';
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
  const taken = new Set<Finding>();
  const said: Finding[] = [];
  const accepted: Accepted[] = [];
  for (const acceptance of acceptances.list) {
    const fault = faultOf(acceptance, acceptances);
    if (fault) {
      said.push(fault);
      continue;
    }
    const meant = findings.filter((found) => means(acceptance, found, acceptances));
    const mine = meant.filter((found) => !taken.has(found));
    for (const found of mine) taken.add(found);
    if (mine.length > 0) accepted.push({ acceptance, findings: mine });
    if (meant.length === 0 && acceptances.complete) said.push(unused(acceptance, acceptances));
  }
  return { findings: inOrder([...findings.filter((found) => !taken.has(found)), ...said]), accepted };
}

/** Why an acceptance cannot hold at all, whatever has been found. */
function faultOf({ code, where, until, origin }: Acceptance, { today }: Acceptances): Finding | undefined {
  const known = CODES.find((candidate): candidate is Code => candidate === code);
  if (known === undefined)
    return finding('acceptance/unknown-code', origin.at('kod'), { code, suggestion: nearest(code, CODES) });
  if (!canBeAccepted(known)) return finding('acceptance/forbidden', origin.at('kod'), { code });
  // The plan's own date may be one that its schema has refused; then there is no day to count from.
  if (today === undefined || !isPartialDate(today))
    return finding('acceptance/undecidable', origin.at('till'), { code, where, until });
  if (isBefore(until, today))
    return finding('acceptance/expired', origin.at('till'), { code, where, until, today });
  return undefined;
}

function means({ code, where }: Acceptance, found: Finding, { folder, holders }: Acceptances): boolean {
  if (found.code !== code) return false;
  const { file, id } = partsOf(where);
  if (file === undefined) return isHeld(found, id, holders) || isPath(id, found.span, folder);
  return isPath(file, found.span, folder) && isHeld(found, id, holders);
}

/** `2-gemensamt/1-sip.md:sip`: a file and an id in it. A word alone is one of them. */
function partsOf(where: string): { readonly file: string | undefined; readonly id: string } {
  const colon = where.lastIndexOf(':');
  return colon === -1
    ? { file: undefined, id: where }
    : { file: where.slice(0, colon), id: where.slice(colon + 1) };
}

/** As it stands in the plan's folder, or as findings print it. */
function isPath(written: string, { path }: Pick<Span, 'path'>, folder: string): boolean {
  const clean = written.replaceAll('\\', '/').replace(/^\.\//, '').replace(/\/+$/, '');
  return path === clean || path === `${folder}/${clean}`;
}

function unused({ code, where, origin }: Acceptance, { holders, files, folder }: Acceptances): Finding {
  const { file, id } = partsOf(where);
  const isFile = (word: string) => files.some((path) => isPath(word, { path }, folder));
  const paths = files.map((path) => (path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path));
  const ids = [...holders.keys()];
  let suggestion: string | undefined;
  if (file === undefined && !holders.has(id) && !isFile(id)) suggestion = suggester([...ids, ...paths])(id);
  else if (file !== undefined && !isFile(file)) suggestion = withId(suggester(paths)(file), id);
  return finding('acceptance/unused', origin.at('var'), { code, where, suggestion });
}

function withId(file: string | undefined, id: string): string | undefined {
  return file === undefined ? undefined : `${file}:${id}`;
}
