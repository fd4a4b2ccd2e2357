import { type AgreementFile, type ReadAgreement, readAgreement } from '../../bind/index.ts';
import { atLeast, judge } from '../../check/index.ts';
import { inOrder, nearest, shownPath } from '../../diagnostics/index.ts';
import { builtInAgreements } from '../agreements.ts';
import { mustBeOpen } from '../closed.ts';
import { type Context, widthOf } from '../context.ts';
import { agreementListText, agreementText, FORMATTERS } from '../format/index.ts';
import { OutsideError } from '../outside-error.ts';
import { workspaceAbove } from '../workspace.ts';

/** The text is read, not compared with files beside it: lines longer than this are hard to follow on a wide screen. */
const WIDEST = 80;

type Read = AgreementFile & ReadAgreement;

/**
 * `plan agreement [year]`: what a year's agreement asks and where each fact is known from, or which agreements there are. Works
 * without a workspace. What is wrong with the agreement's own file comes first, on standard error.
 */
export function runAgreement(context: Context, word: string | undefined): number {
  const { locale, surroundings } = context;
  const { stdout } = surroundings;
  const options = { color: context.colorOn(stdout), width: Math.min(WIDEST, widthOf(stdout)) };
  const workspace = workspaceAbove(context.cwd);
  if (workspace) mustBeOpen(workspace.tree, locale.commands);
  const files = workspace?.world.agreements ?? builtInAgreements();
  if (word === undefined) {
    const all = files.map((file) => read(file, files));
    const fine = all.map((one) => sayFindings(context, one)).every(Boolean);
    stdout.write(agreementListText(all, locale, options));
    return fine ? 0 : 1;
  }
  const id = word.normalize('NFC');
  const file = files.find((candidate) => candidate.id === id);
  if (!file) {
    const ids = files.map((candidate) => candidate.id);
    throw new OutsideError(locale.agreement.unknownAgreement(id, nearest(id, ids), ids));
  }
  const one = read(file, files);
  const fine = sayFindings(context, one);
  if (one.agreement)
    stdout.write(
      agreementText(one.agreement, one.shadows, locale, options, addendaTo(id, files), context.today),
    );
  return fine ? 0 : 1;
}

/** The agreements that add to this one. */
function addendaTo(id: string, files: readonly AgreementFile[]): readonly string[] {
  return files.filter((file) => read(file, files).agreement?.addendumTo === id).map((file) => file.id);
}

function read(file: AgreementFile, all: readonly AgreementFile[]): Read {
  return { ...file, ...readAgreement(file, all) };
}

/** Whether nothing that was said weighs enough to fail. */
function sayFindings(context: Context, { entry, findings, sources }: Read): boolean {
  if (findings.length === 0) return true;
  const { stderr } = context.surroundings;
  const diagnostics = judge(inOrder(findings), context.stage);
  const texts = new Map(sources.map((source) => [source.path, source]));
  const checked = { name: shownPath(entry.path), diagnostics, accepted: [], sources: texts };
  stderr.write(
    FORMATTERS.pretty([checked], context.locale, { color: context.colorOn(stderr), width: widthOf(stderr) }),
  );
  return !diagnostics.some(({ severity }) => atLeast(severity, context.failOn));
}
