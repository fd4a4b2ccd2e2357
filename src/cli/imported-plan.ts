import { atLeast, check, judge } from '../check/index.ts';
import { type Diagnostic, inOrder } from '../diagnostics/index.ts';
import {
  type AskedAt,
  type ImportedPlan,
  importWord,
  questionsIn,
  type WentWhere,
  wentWhere,
} from '../draft/index.ts';
import { type ImportPage, labels } from '../locale/index.ts';
import type { PlanKind } from '../model/index.ts';
import { markdownWriter, readWord, WORD_LIMITS, type WordDocument } from '../parse/index.ts';
import { firstYear, lastYear, yearsAsked } from './asked-years.ts';
import { countyOf, freePlace } from './begin-plan.ts';
import type { Context } from './context.ts';
import { OutsideError } from './outside-error.ts';
import type { Workspace } from './workspace.ts';
import { agreementNamed, soundAgreementOf } from './year-agreement.ts';

/** What somebody has to say of a Word file that becomes a plan. */
export interface ImportAnswers {
  readonly year?: string | undefined;
  readonly county?: string | undefined;
  readonly agreement?: string | undefined;
  readonly kind?: PlanKind | undefined;
  readonly series?: string | undefined;
}

/** A Word file as the plan that it can become. Nothing is written yet. */
export interface MadePlan {
  readonly plan: ImportedPlan;
  /** `2025`, and its folder `plans/2025`. */
  readonly name: string;
  readonly into: string;
  /** What was found on the way, at lines of the Word file. */
  readonly diagnostics: readonly Diagnostic[];
  /** What was made, what to look at first, and how to go on. */
  readonly page: ImportPage;
}

/** The same, with all that is needed to see the Word file and the plan side by side. */
export interface ReadPlan extends MadePlan {
  /** Each paragraph of the Word file with the file and line that it went to. */
  readonly went: readonly WentWhere[];
  readonly questions: readonly AskedAt[];
}

/** The bytes of a Word file as a plan, made and checked in memory. Whatever cannot be is one sentence (`OutsideError`). */
export async function planOfWord(
  file: string,
  bytes: Uint8Array,
  answers: ImportAnswers,
  workspace: Workspace,
  context: Context,
): Promise<ReadPlan> {
  const asked = answersIn(answers, workspace, context);
  const { document, fault } = await readWord(bytes);
  if (!document) throw new OutsideError(context.locale.commands.import.fault(file, fault, WORD_LIMITS));
  return sideBySide(await makePlan(file, document, asked, workspace, context));
}

/** With the places that everything went to. */
export function sideBySide(made: MadePlan): ReadPlan {
  return { ...made, went: wentWhere(made.plan), questions: questionsIn(made.plan.files) };
}

/** What has been answered, and what follows from it. */
export function answersIn(answers: ImportAnswers, workspace: Workspace, context: Context) {
  const { locale } = context;
  const say = locale.commands;
  if (answers.year === undefined) throw new OutsideError(say.import.noYear);
  const years = yearsAsked(answers.year, say);
  const { name, into } = freePlace(years, answers.series, workspace, say);
  const county = countyOf(answers.county, undefined, workspace, context);
  const { agreements } = workspace.world;
  const agreement =
    answers.agreement === undefined
      ? soundAgreementOf(firstYear(years), agreements, locale)
      : agreementNamed(answers.agreement, agreements, locale);
  const period = { from: firstYear(years), to: lastYear(years) };
  return { name, into, county, agreement, period, kind: answers.kind };
}

export async function makePlan(
  file: string,
  document: WordDocument,
  { name, into, county, agreement, period, kind }: ReturnType<typeof answersIn>,
  workspace: Workspace,
  context: Context,
): Promise<MadePlan> {
  const say = context.locale.commands.import;
  const write = await markdownWriter();
  const { plan, none } = importWord({ file, document, into, period, county, agreement, kind, write });
  if (!plan)
    throw new OutsideError(
      none.why === 'chapter'
        ? say.chapterTooLong(file, none.title)
        : say.tooManyFiles(file, none.files, none.most),
    );
  const told = new Map<string, number>();
  for (const { code } of plan.findings) told.set(code, (told.get(code) ?? 0) + 1);
  const page = say.done({
    ...plan.counts,
    file,
    folder: into,
    plan: name,
    county: county.name,
    agreement: agreement?.id,
    kind: labels.kind[plan.kind].toLowerCase(),
    files: plan.files.length,
    pictures: plan.pictures.length,
    told,
    errors: errorsIn(plan, name, into, workspace, context),
  });
  return { plan, name, into, diagnostics: judge(inOrder(plan.findings), 'utkast'), page };
}

/** How many errors `check` would find if the plan were written. */
function errorsIn(plan: ImportedPlan, name: string, into: string, { world }: Workspace, { today }: Context) {
  const bytes = new TextEncoder();
  const files = [
    ...plan.files.map(({ path: place, text }) => ({ path: place, bytes: bytes.encode(text) })),
    ...plan.pictures,
  ];
  const entries = files.map(({ path: place, bytes: content }) => ({
    kind: 'file' as const,
    path: place,
    size: content.length,
    read: () => content,
  }));
  const open = (place: string) => entries.find((entry) => entry.path === place) ?? world.open(place);
  const { findings } = check({ name, path: into, entries }, { ...world, open }, today);
  return judge(findings, 'utkast').filter(({ severity }) => atLeast(severity, 'fel')).length;
}
