import { holdSum } from '../bind/index.ts';
import { type Finding, finding, suggester } from '../diagnostics/index.ts';
import { type Amount, type Edition, type FundLine, ORE_IN, sum, takenOn } from '../model/index.ts';

/** A fund line of a plan before, and whose it is. */
interface Source {
  readonly line: FundLine;
  readonly plan: string;
}

/**
 * What a year begins with is what was left when the year before ended: fund line by fund line, or together where lines were put together, divided
 * or taken on under another id, or where several plans become one.
 */
export function broughtIn(previous: readonly Edition[], next: Edition): readonly Finding[] {
  const lines = (next.plan.funds?.lines ?? []).filter(({ amounts }) => amounts.ingående !== undefined);
  const found = lines.map((line) => ({ line, sources: sourcesOf(line, previous) }));
  return [
    ...lines.flatMap((line) => unknownSources(line, previous)),
    ...togetherBy(found).flatMap((group) => differs(group)),
  ];
}

interface Brought {
  readonly line: FundLine;
  readonly sources: readonly Source[];
}

/** The lines before that it says it comes from, or else the same line: by its id, or by the line of the agreement that it is. */
function sourcesOf(line: FundLine, previous: readonly Edition[]): readonly Source[] {
  return previous.flatMap((edition) => {
    if (!isFrom(line.incomingFrom, edition)) return [];
    const lines = edition.plan.funds?.lines ?? [];
    const named = line.incomingLines.map(({ id }) => id);
    const same =
      lines.find(({ id }) => id === line.id) ?? lines.find((each) => each.line.id === line.line.id);
    const those = named.length > 0 ? lines.filter(({ id }) => named.includes(id)) : same ? [same] : [];
    return those.map((each) => ({ line: each, plan: edition.plan.name }));
  });
}

/** Lines that come from some of the same money are held against it together. */
function togetherBy(all: readonly Brought[]): readonly (readonly Brought[])[] {
  const groups: Brought[][] = [];
  for (const each of all.filter(({ sources }) => sources.length > 0)) {
    const shares = (group: readonly Brought[]) =>
      group.some(({ sources }) => sources.some(({ line }) => each.sources.some((own) => own.line === line)));
    const meeting = groups.filter(shares);
    const rest = groups.filter((group) => !meeting.includes(group));
    groups.splice(0, groups.length, ...rest, [...meeting.flat(), each]);
  }
  return groups;
}

function differs(group: readonly Brought[]): readonly Finding[] {
  const sources = [...new Map(group.flatMap((each) => each.sources).map((one) => [one.line, one])).values()];
  const incoming = group.flatMap(({ line }) => amountOf(line.amounts.ingående));
  const left = sources.flatMap(({ line }) => amountOf(takenOn(line)?.stated));
  // What is not known on either side, and who tells nothing of a rest, can be held against nothing.
  if (incoming.length < group.length || left.length < sources.length) return [];
  const held = holdSum(
    left.map(({ amount }) => amount),
    wholeOf(incoming.map(({ amount }) => amount)),
  );
  const [first, ...more] = group;
  if (held?.fit !== 'differs' || !first) return [];
  const data = {
    name: first.line.id,
    others: more.map(({ line }) => line.id),
    incoming: incoming.map(({ amount }) => amount.text).join(' + '),
    left: left.map(({ amount }) => amount.text).join(' + '),
    plan: [...new Set(sources.map(({ plan }) => plan))].join(', '),
  };
  const related = [...incoming.slice(1), ...left].map(({ span }) => ({ role: 'other' as const, span }));
  return [finding('money/incoming-differs', incoming[0]!.span, data, { related })];
}

/** A line that it says it comes from, and that no plan before has; or one of which nothing says where it comes from. */
function unknownSources(line: FundLine, previous: readonly Edition[]): readonly Finding[] {
  const before = previous.filter((edition) => isFrom(line.incomingFrom, edition));
  // A plan whose money could not be read, or that tells of none, may be where it comes from.
  if (before.length === 0 || before.some(({ plan }) => !plan.funds)) return [];
  const lines = before.flatMap(({ plan }) => plan.funds?.lines ?? []);
  const ids = lines.map(({ id }) => id);
  const plan = before.map((edition) => edition.plan.name).join(', ');
  const suggest = suggester(ids);
  const tell = (post: string | undefined, span = line.amounts.ingående!.span) =>
    finding(
      'money/incoming-unknown',
      span,
      { name: line.id, post, plan, suggestion: suggest(post ?? line.id) },
      { expected: ids },
    );
  if (line.incomingLines.length > 0)
    return line.incomingLines.filter(({ id }) => !ids.includes(id)).map(({ id, span }) => tell(id, span));
  return sourcesOf(line, previous).length > 0 ? [] : [tell(undefined)];
}

function amountOf(stated: FundLine['amounts']['ingående']) {
  return stated?.kind === 'amount' ? [stated] : [];
}

/** Several amounts as one. Whole kronor are exact, so only thousands and millions make it less exact. */
function wholeOf(amounts: readonly Amount[]): Amount {
  const coarse = amounts.reduce((a, b) => (b.step > a.step && b.step > ORE_IN.krona ? b : a));
  return { ...coarse, money: sum(amounts.map(({ money }) => money)) ?? coarse.money };
}

/** A balance from another year than the plan before covers is not held against it. */
function isFrom(year: string | undefined, { plan }: Edition): boolean {
  if (year === undefined) return true;
  const [from, to] = [plan.period.from, plan.period.extendedTo ?? plan.period.to];
  return from.slice(0, 4) <= year.slice(0, 4) && year.slice(0, 4) <= to.slice(0, 4);
}
