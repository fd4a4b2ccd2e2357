import { type Finding, finding, nearest, type Span, suggester } from '../diagnostics/index.ts';
import type { Edition, Section } from '../model/index.ts';
import { type Above, dueUnder } from './above.ts';
import { broughtIn } from './brought-in.ts';
import { circlesIn } from './circles.ts';
import { earlierUnknown } from './earlier.ts';
import type { LedgerRow } from './ledger/row.ts';
import { makeLedger } from './ledger.ts';
import { wordSet } from './likeness.ts';
import { readSide, type Side } from './side.ts';

/** What a plan is held against: the plans before it, the direction above it, and the plan that was decided where it is the report. */
export interface Beside {
  readonly previous: readonly Edition[];
  readonly above?: Above | undefined;
  readonly decided?: Edition | undefined;
}

/** What there is to find in a plan when it is held against the plans beside it. With none of them only circles can be found. */
export function findingsAbout(next: Edition, { previous, above, decided }: Beside): readonly Finding[] {
  const side = readSide(next);
  // Where nothing lies before, an answer may be to a plan that nobody has here.
  const beside = [...(above ? [above.direction] : []), ...(decided ? [decided] : [])];
  const known = previous.length > 0 ? [...previous, ...beside] : [];
  return [
    ...circlesIn(side),
    ...previous.flatMap((edition) => ledgerFindings(edition, next, side)),
    ...broughtIn(previous, next),
    ...(above ? dueUnder(next, above).map((row) => silent(row, above.direction, side)) : []),
    ...(decided ? lostSince(decided, next, side) : []),
    ...earlierUnknown(side, known),
    ...withoutPromise(side, known),
    ...outcomeOfNothing(side, known),
    ...leftUnknown(side, known),
  ];
}

/** What the plan promised when it was decided, and its report says nothing of. */
function lostSince(decided: Edition, report: Edition, side: Side): readonly Finding[] {
  const state = report.plan.decidedAs?.id ?? decided.plan.name;
  return makeLedger(decided, report).rows.flatMap((row) => {
    if (row.outcome !== 'tyst' || row.kind === 'money') return [];
    const { id, title } = row.promised;
    return [
      finding('decided/lost', placeFor(row, side, decided), { id, text: title, state, kind: row.kind }),
    ];
  });
}

/** A promise that a plan says nothing of, at the place where it would. */
function silent(row: LedgerRow, before: Edition, side: Side): Finding {
  const { id, title, span } = row.promised;
  const data = { id, text: title, plan: before.plan.name, kind: row.kind };
  return finding('promise/silent', placeFor(row, side, before), data, {
    related: [{ role: 'promised', span }],
  });
}

function ledgerFindings(previous: Edition, next: Edition, side: Side): readonly Finding[] {
  const { rows, unread } = makeLedger(previous, next);
  const plan = previous.plan.name;
  const found = rows.flatMap((row) => {
    const { id, title, span } = row.promised;
    const related = [{ role: 'promised', span }] as const;
    const data = { id, text: title, plan };
    if (row.outcome === 'tyst') return [silent(row, previous, side)];
    if (row.kind === 'promise' && row.answer && isUnlike(row, side)) {
      const unlike = { id: id ?? '', promised: title, told: row.answer.text, plan };
      return [finding('answer/unlike', row.answer.span, unlike, { related })];
    }
    if (row.answer?.untold)
      return [
        finding('promise/untold', row.answer.span, { ...data, verbatim: row.answer.verbatim }, { related }),
      ];
    return [];
  });
  if (unread.length === 0) return found;
  const place = next.plan.origin.at('period', 'key');
  return [...found, finding('promise/undecidable', place, { plan, files: unread })];
}

/**
 * Where an answer would stand: at the fund line, in the area that the promise stood in, in the part of the text with the same name, or else
 * in plan.md, where things leave a plan.
 */
function placeFor(
  { kind, promised: { area, id, span } }: LedgerRow,
  { areas, sections, edition }: Side,
  before: Edition,
): Span {
  const line = kind === 'money' ? edition.plan.funds?.lines.find((each) => each.id === id) : undefined;
  if (line) return line.origin.at('', 'key');
  const placed = area === undefined ? undefined : areas.get(area);
  if (placed) return placed.span;
  const same = partsAround(before.plan.sections, span.path).findLast((part) => sections.has(part));
  if (same !== undefined) return sections.get(same)!.section.origin.span;
  return edition.plan.origin.at('utgår', 'key');
}

/** Ids of a file's own part and of those that it lies in, the outermost first. */
function partsAround(parts: readonly Section[], file: string): readonly string[] {
  for (const part of parts) {
    const within = part.file === file ? [] : partsAround(part.sections, file);
    if (part.file === file || within.length > 0) return [part.id, ...within];
  }
  return [];
}

/** Answers to what no plan before promised. Nothing is said where a plan before could not be read: it may stand there. */
function withoutPromise(side: Side, previous: readonly Edition[]): readonly Finding[] {
  if (previous.length === 0 || previous.some(({ unread }) => unread.files.length > 0)) return [];
  const before = previous.map(readSide);
  const known = new Set(
    before.flatMap((each) => [
      ...each.promises.keys(),
      ...each.goals.keys(),
      ...each.indicators.keys(),
      ...each.areas.keys(),
    ]),
  );
  const continued = new Set(side.links.filter(({ from }) => known.has(from)).map(({ to }) => to));
  const unanswered = before.flatMap((each) =>
    [...each.promises.keys()].filter((key) => !side.promises.has(key) && !side.leavings.has(key)),
  );
  const suggest = suggester(unanswered, meant);
  return side.edition.plan.marks.flatMap(({ role, id, span, outcome }) => {
    // An outcome of what is no goal is told as that.
    if (role !== 'svar' || outcome !== undefined || known.has(id) || continued.has(id)) return [];
    const plan = previous.map((each) => each.plan.name).join(', ');
    return [finding('answer/without-promise', span, { id, plan, suggestion: suggest(id) })];
  });
}

/** An outcome is told of a goal, of this plan or of one before. Nothing is said where it may stand in what could not be read. */
function outcomeOfNothing(side: Side, previous: readonly Edition[]): readonly Finding[] {
  if (previous.length === 0) return [];
  if ([side.edition, ...previous].some(({ unread }) => unread.files.length > 0)) return [];
  const known = new Set([side, ...previous.map(readSide)].flatMap((each) => [...each.goals.keys()]));
  const goals = [...known];
  const suggest = suggester(goals, meant);
  return side.edition.plan.marks.flatMap(({ role, id, span, outcome }) =>
    role === 'svar' && outcome !== undefined && !known.has(id)
      ? [finding('goal/unknown', span, { goal: id, suggestion: suggest(id) }, { expected: goals })]
      : [],
  );
}

/** What leaves the plan though no plan before had it. What the plan before had let go itself is an old note. */
function leftUnknown(side: Side, previous: readonly Edition[]): readonly Finding[] {
  if (side.leavings.size === 0 || previous.length === 0) return [];
  if (previous.some(({ unread }) => unread.files.length > 0)) return [];
  const before = previous.map(readSide);
  const known = new Set(
    [...before, side].flatMap(({ promises, goals, indicators, areas, sections }) =>
      [promises, goals, indicators, areas, sections].flatMap((things) => [...things.keys()]),
    ),
  );
  const suggest = suggester([...known]);
  const noted = new Set(before.flatMap(({ leavings }) => [...leavings.keys()]));
  const plan = previous.map((edition) => edition.plan.name).join(', ');
  return [...side.leavings.values()].flatMap(({ id, origin }) =>
    known.has(id) || noted.has(id)
      ? []
      : [finding('leaving/unknown', origin.at('id'), { id, plan, suggestion: suggest(id) })],
  );
}

/** An answer in the text that shares no word of substance with what was promised. Whether it answers is its author's to judge. */
function isUnlike({ promised, answer, outcome }: LedgerRow, { promises }: Side): boolean {
  const told = promised.id === undefined ? undefined : promises.get(promised.id)?.told;
  if (told === undefined || told !== answer?.text || outcome === 'ersatt' || outcome === 'avbruten')
    return false;
  const words = (text: string) => [...wordSet(text)].filter((word) => word.length > 4);
  const [mine, theirs] = [words(promised.title), words(told)];
  // «samverkansmöten» and «möten» are about one thing, and so are two forms of a word.
  const shares = (a: string, b: string) => a.includes(b.slice(0, 5)) || b.includes(a.slice(0, 5));
  return mine.length > 1 && theirs.length > 1 && !mine.some((a) => theirs.some((b) => shares(a, b)));
}

/** A slip of the pen in one word of an id. Ids share words with their kin (`suicidprevention-…`), which is no likeness. */
function meant(id: string, candidates: readonly string[]): string | undefined {
  const words = id.split('-');
  return candidates.find((candidate) => {
    const others = candidate.split('-');
    const [mine, theirs] = [
      words.filter((word) => !others.includes(word)),
      others.filter((word) => !words.includes(word)),
    ];
    return nearest(mine.join('-'), [theirs.join('-')]) !== undefined;
  });
}
