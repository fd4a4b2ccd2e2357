import { type AgreementFile, readAgreement } from '../bind/index.ts';
import { atLeast, judge } from '../check/index.ts';
import { nearest } from '../diagnostics/index.ts';
import type { Locale } from '../locale/index.ts';
import { type Agreement, compareDates } from '../model/index.ts';
import { OutsideError } from './outside-error.ts';

/** The agreement named after a year, or else one that holds for it. */
export function agreementOf(year: string, files: readonly AgreementFile[]): Agreement | undefined {
  const named = files.find(({ id }) => id === year);
  if (named) return readAgreement(named, files).agreement;
  return all(files).find(
    (found) => found.from && found.to && found.from.slice(0, 4) <= year && year <= found.to.slice(0, 4),
  );
}

/** The same for a plan that begins with it: one with errors is not begun from, since it would be taken for what it says and leaves out. */
export function soundAgreementOf(
  year: string,
  files: readonly AgreementFile[],
  locale: Locale,
): Agreement | undefined {
  const named = files.find(({ id }) => id === year);
  return named ? soundAgreement(named, files, locale) : agreementOf(year, files);
}

function soundAgreement(
  file: AgreementFile,
  files: readonly AgreementFile[],
  { commands }: Locale,
): Agreement {
  const { agreement, findings } = readAgreement(file, files);
  const isBroken = judge(findings, 'utkast').some(({ severity }) => atLeast(severity, 'fel'));
  if (!agreement || isBroken) throw new OutsideError(commands.begin.agreementBroken(file.id));
  return agreement;
}

/** The agreement that somebody asks for by its name. */
export function agreementNamed(word: string, files: readonly AgreementFile[], locale: Locale): Agreement {
  const id = word.normalize('NFC');
  const file = files.find((candidate) => candidate.id === id);
  const ids = files.map((candidate) => candidate.id);
  if (!file) throw new OutsideError(locale.agreement.unknownAgreement(id, nearest(id, ids), ids));
  return soundAgreement(file, files, locale);
}

/** The year in which the agreement begins that begins last. */
export function newestYear(files: readonly AgreementFile[]): string | undefined {
  const begins = all(files).flatMap(({ from }) => from ?? []);
  return [...begins].sort(compareDates).at(-1)?.slice(0, 4);
}

function all(files: readonly AgreementFile[]): readonly Agreement[] {
  return files.flatMap((file) => readAgreement(file, files).agreement ?? []);
}
