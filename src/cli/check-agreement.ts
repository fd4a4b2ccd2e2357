import { type AgreementFile, readAgreement } from '../bind/index.ts';
import { judge, tellable } from '../check/index.ts';
import { shownPath } from '../diagnostics/index.ts';
import type { Context } from './context.ts';
import type { CheckedPlan } from './format/index.ts';
import { spelledIn } from './spelled.ts';
import type { Workspace } from './workspace.ts';

/** What is wrong with an agreement's file itself, which no plan may name yet. */
export function checkAgreement(
  { stage }: Context,
  file: AgreementFile,
  { world }: Pick<Workspace, 'world'>,
): CheckedPlan {
  const { findings, sources: texts } = readAgreement(file, world.agreements, world.store);
  const sources = new Map(texts.map((source) => [source.path, source]));
  const spelled = spelledIn([file.entry]);
  const name = shownPath(file.entry.path);
  return { name, diagnostics: tellable(judge(findings, stage), name), accepted: [], sources, spelled };
}
