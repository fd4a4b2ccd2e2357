import path from 'node:path';
import { shownPath } from '../../diagnostics/index.ts';
import { type Context, widthOf } from '../context.ts';
import { FORMATTERS, importJson, importText } from '../format/index.ts';
import { answersIn, type ImportAnswers, makePlan, sideBySide } from '../imported-plan.ts';
import type { ImportFormat } from '../output-formats.ts';
import { wordDocumentIn } from '../word-document.ts';
import { findWorkspace } from '../workspace.ts';
import { writeNewPlan } from '../write-new-plan.ts';

/**
 * `plan import FILE.docx`: a plan's folder of a Word file. All of it is made and checked in memory before anything is written; a folder
 * that is there stops it.
 */
export async function runImport(
  context: Context,
  word: string,
  wishes: ImportAnswers,
  format: ImportFormat,
): Promise<number> {
  const { locale, surroundings } = context;
  const workspace = findWorkspace(context);
  const asked = answersIn(wishes, workspace, context);
  const file = shownPath(word.split(path.sep).join('/'));
  const document = await wordDocumentIn(path.resolve(context.cwd, word), file, context);
  const whole = await makePlan(file, document, asked, workspace, context);
  const { plan, name, into, diagnostics, page } = whole;
  const made = [...plan.files, ...plan.pictures];
  writeNewPlan(made, into, workspace.root, locale.commands.import.cannotWrite);
  const { stdout } = surroundings;
  const told = { name: file, diagnostics, accepted: [], sources: new Map([[file, plan.source]]) };
  if (format === 'json') {
    const { went, questions } = sideBySide(whole);
    const written = made.map((one) => one.path);
    const { kind, counts } = plan;
    const what = { plan: name, folder: into, file, kind, counts, written, page, questions, went };
    stdout.write(importJson(what, told, locale));
    return 0;
  }
  for (const one of made) stdout.write(`${one.path}\n`);
  const options = { color: context.colorOn(stdout), width: widthOf(stdout) };
  if (diagnostics.length > 0) stdout.write(`\n${FORMATTERS.pretty([told], locale, options)}`);
  stdout.write(`\n${importText(page, options)}`);
  return 0;
}
