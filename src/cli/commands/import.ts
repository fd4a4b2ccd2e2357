import path from 'node:path';
import { atLeast, check, judge } from '../../check/index.ts';
import { inOrder, shownPath } from '../../diagnostics/index.ts';
import { type ImportedPlan, importWord } from '../../draft/index.ts';
import { labels } from '../../locale/index.ts';
import type { PlanKind } from '../../model/index.ts';
import { markdownWriter } from '../../parse/index.ts';
import { firstYear, lastYear, yearsAsked } from '../asked-years.ts';
import { countyOf, freePlace } from '../begin-plan.ts';
import { type Context, widthOf } from '../context.ts';
import { FORMATTERS, importText } from '../format/index.ts';
import { OutsideError } from '../outside-error.ts';
import { wordDocumentIn } from '../word-document.ts';
import { findWorkspace, type Workspace } from '../workspace.ts';
import { writeNewPlan } from '../write-new-plan.ts';
import { agreementNamed, soundAgreementOf } from '../year-agreement.ts';

export interface ImportWishes {
  readonly year?: string | undefined;
  readonly county?: string | undefined;
  readonly agreement?: string | undefined;
  readonly kind?: PlanKind | undefined;
  readonly series?: string | undefined;
}

/**
 * `plan import FILE.docx`: a plan's folder of a Word file. All of it is made and checked in memory before anything is written; a folder
 * that is there stops it.
 */
export async function runImport(context: Context, word: string, wishes: ImportWishes): Promise<number> {
  const { locale, surroundings } = context;
  const say = locale.commands;
  const workspace = findWorkspace(context);
  if (wishes.year === undefined) throw new OutsideError(say.import.noYear);
  const years = yearsAsked(wishes.year, say);
  const { name, into } = freePlace(years, wishes.series, workspace, say);
  const county = countyOf(wishes.county, undefined, workspace, context);
  const { agreements } = workspace.world;
  const agreement =
    wishes.agreement === undefined
      ? soundAgreementOf(firstYear(years), agreements, locale)
      : agreementNamed(wishes.agreement, agreements, locale);
  const file = shownPath(word.split(path.sep).join('/'));
  const document = await wordDocumentIn(path.resolve(context.cwd, word), file, context);
  const period = { from: firstYear(years), to: lastYear(years) };
  const plan = importWord({
    file,
    document,
    into,
    period,
    county,
    agreement,
    kind: wishes.kind,
    write: await markdownWriter(),
  });
  if (!plan) throw new OutsideError(say.import.fault(file, 'too-large'));
  const errors = errorsIn(plan, name, into, workspace, context);
  writeNewPlan([...plan.files, ...plan.pictures], into, workspace.root, say.import.cannotWrite);
  const { stdout } = surroundings;
  for (const made of [...plan.files, ...plan.pictures]) stdout.write(`${made.path}\n`);
  const options = { color: context.colorOn(stdout), width: widthOf(stdout) };
  if (plan.findings.length > 0) {
    const diagnostics = judge(inOrder(plan.findings), 'utkast');
    const sources = new Map([[file, plan.source]]);
    stdout.write(
      `\n${FORMATTERS.pretty([{ name: file, diagnostics, accepted: [], sources }], locale, options)}`,
    );
  }
  const told = new Map<string, number>();
  for (const { code } of plan.findings) told.set(code, (told.get(code) ?? 0) + 1);
  const page = say.import.done({
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
    errors,
  });
  stdout.write(`\n${importText(page, options)}`);
  return 0;
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
