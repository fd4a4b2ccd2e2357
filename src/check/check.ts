import {
  type BoundPlan,
  bindPlan,
  type Fields,
  type FileEntry,
  holdAgainstSchema,
  judgeFields,
  meantName,
  type Outline,
  type PlanFolder,
  planCopiedFrom,
  readAgreement,
  readDocuments,
  readOutline,
  type World,
} from '../bind/index.ts';
import { type Finding, finding, inOrder, type SourceText, shownPath } from '../diagnostics/index.ts';
import { type Agreement, type Edition, isInCalendar, type PartialDate, PROMPT } from '../model/index.ts';
import type { YamlTree } from '../parse/index.ts';
import { RULES, type Subject } from '../rules/index.ts';
import { settle } from './acceptance.ts';
import { withoutConsequences } from './consequences.ts';
import { holdersIn } from './holders.ts';
import type { CheckResult } from './result.ts';
import { unreadIn } from './unread.ts';
import { tellUnseen } from './unseen-words.ts';

/**
 * Reads one plan and holds it against its schemas, its agreement and the rules. All findings at once, in reading order; the
 * edition is missing only when plan.md lacks what no report can be without. Deadlines are counted from `today`, or else from
 * the plan's own date; never from a clock.
 */
export function check(folder: PlanFolder, world: World, today?: PartialDate): CheckResult {
  const outline = readOutline(folder);
  const documents = readDocuments(outline.documents, world.store);
  const { trees } = documents;
  const indicators = outline.indicators === undefined ? undefined : trees.get(outline.indicators);
  const funds = outline.funds === undefined ? undefined : trees.get(outline.funds);
  const glossary = outline.glossary === undefined ? undefined : trees.get(outline.glossary);
  const fields = [
    ...judgeFields(outline, documents.markdown),
    ...(indicators && !onlyAsks(indicators, outline.indicators, documents.sources)
      ? holdAgainstSchema(indicators, 'indikatorer')
      : []),
    ...(funds ? holdAgainstSchema(funds, 'medel') : []),
    ...(glossary ? holdAgainstSchema(glossary, 'ordlista') : []),
  ];
  const bound = bindPlan(folder.name, outline, documents, world);
  const { agreement, ...read } = agreementOf(bound.planFields, world);
  const subject: Subject = {
    ...bound,
    name: folder.name,
    planNames: world.plans,
    agreement,
    agreements: () =>
      world.agreements.flatMap((file) => readAgreement(file, world.agreements, world.store).agreement ?? []),
    sources: documents.sources,
    paths: folder.entries.map(({ path }) => shownPath(path)),
    glyphs: world.glyphs,
    // From a day that the calendar does not have nothing is counted: it would say of deadlines that they have passed.
    today: today ?? (bound.date !== undefined && isInCalendar(bound.date) ? bound.date : undefined),
  };
  const findings = [
    ...outline.findings,
    ...copiedPlan(folder.name, world.plans, outline),
    ...documents.findings,
    ...notTrapped(documents.findings, fields),
    ...bound.findings,
    ...unlisted(outline, bound),
    ...notSaidBefore(read.findings, fields),
    ...notSaidBefore(
      RULES.flatMap((rule) => [...rule(subject)]),
      fields,
    ),
  ];
  const sources = new Map(documents.sources);
  for (const source of read.sources ?? []) sources.set(source.path, source);
  const acceptances = {
    list: bound.acceptances,
    folder: folder.path,
    holders: bound.acceptances.length === 0 ? new Map() : holdersIn({ ...subject, trees }),
    files: [...sources.keys()],
    today: subject.today,
    complete: bound.complete && outline.documents.every(({ path }) => trees.has(shownPath(path))),
  };
  const unsettled = {
    findings: inOrder(withoutConsequences(tellUnseen(findings, documents.sources))),
    acceptances,
  };
  const { accepted, findings: left } = settle(unsettled.findings, acceptances);
  const unread = unreadIn(outline, documents, findings);
  const edition = bound.plan && { plan: bound.plan, agreement, accepted, unread };
  return { edition, findings: left, accepted, unsettled, sources };
}

/** A folder beside the plan that it was copied from is read as a plan of its own, which nobody may have meant. */
function copiedPlan(
  name: string,
  plans: readonly string[] | undefined,
  outline: Outline,
): readonly Finding[] {
  const original = planCopiedFrom(name, plans ?? []);
  if (original === undefined || outline.plan === undefined) return [];
  const span = { path: outline.plan, start: 0, end: 0 };
  return [finding('file/copy', span, { name, original, plan: true })];
}

/** A file that holds nothing yet but the question what shall stand in it is not called empty as well. */
function onlyAsks(
  { data }: YamlTree,
  path: string | undefined,
  sources: ReadonlyMap<string, SourceText>,
): boolean {
  return data === null && (sources.get(path ?? '')?.text ?? '').includes(`# ${PROMPT}`);
}

/** The same result with findings of other rooms, who have looked at more than one year; they too may be accepted. */
export function addFindings(result: CheckResult, more: readonly Finding[]): CheckResult {
  const { acceptances, findings } = result.unsettled;
  const unsettled = { acceptances, findings: inOrder([...findings, ...more]) };
  const settled = settle(unsettled.findings, acceptances);
  const edition = result.edition && withAccepted(result.edition, settled.accepted);
  return { ...result, ...settled, unsettled, edition };
}

/** The same edition where nothing is another, so that what was made of it need not be made again. */
function withAccepted(edition: Edition, accepted: Edition['accepted']): Edition {
  return accepted.length + edition.accepted.length === 0 ? edition : { ...edition, accepted };
}

/** A value that YAML has taken apart (`[1,2]`) is not called misspelt as well. */
function notTrapped(read: readonly Finding[], fields: readonly Finding[]): readonly Finding[] {
  const trapped = read.filter(({ code }) => code.startsWith('yaml/'));
  if (trapped.length === 0) return fields;
  return fields.filter(
    ({ code, span }) =>
      code !== 'field/format' ||
      !trapped.some(
        ({ span: trap }) => trap.path === span.path && trap.start < span.end && span.start < trap.end,
      ),
  );
}

/** A value that a schema has refused is not judged a second time by what it refers to. */
function notSaidBefore(findings: readonly Finding[], fields: readonly Finding[]): readonly Finding[] {
  const place = ({ span }: Finding) => `${span.path}\0${span.start}\0${span.end}`;
  const refusals: readonly string[] = ['field/format', 'field/type', 'field/value'];
  const refused = new Set(fields.filter(({ code }) => refusals.includes(code)).map(place));
  return refused.size === 0 ? findings : findings.filter((found) => !refused.has(place(found)));
}

/** Files that are no part of the plan and that no text shows. A link that leads out is never let by. */
function unlisted(outline: Outline, bound: BoundPlan): readonly Finding[] {
  return outline.others.flatMap((entry: FileEntry) => {
    const path = shownPath(entry.path);
    const span = { path, start: 0, end: 0 };
    if (bound.pictures.has(path)) return [];
    if (entry.kind === 'outside') {
      return [finding('path/outside-workspace', span, { target: entry.target, by: 'link' })];
    }
    // Whatever stands in it may be a part of the plan.
    if (entry.kind === 'unreadable') return [finding('file/unreadable', span, { reason: entry.reason })];
    // The text that shows it may be the one that could not be read.
    if (!bound.complete && /\.(png|jpe?g|svg)$/i.test(path)) return [];
    const name = path.slice(path.lastIndexOf('/') + 1);
    const meant = meantName(name);
    if (meant !== undefined) return [finding('file/misnamed', span, { name, meant })];
    return [finding('file/unlisted', span, { name })];
  });
}

/** The agreement that plan.md names. Its own findings are said with the plan's, at their places in its file. */
function agreementOf(
  fields: Fields | undefined,
  world: World,
): { agreement?: Agreement | undefined; sources?: readonly SourceText[]; findings: readonly Finding[] } {
  const name = fields?.text('överenskommelse');
  if (name === undefined) return { findings: [] };
  const file = world.agreements.find((candidate) => candidate.id === name);
  if (file) return readAgreement(file, world.agreements, world.store);
  const expected = world.agreements.map(({ id }) => id);
  return {
    findings: [
      finding('agreement/unknown', fields!.at('överenskommelse'), { agreement: name }, { expected }),
    ],
  };
}
