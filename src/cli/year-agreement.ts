import { type AgreementFile, readAgreement } from '../bind/index.ts';
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

/** The agreement that somebody asks for by its name. */
export function agreementNamed(
  word: string,
  files: readonly AgreementFile[],
  { agreement, commands }: Locale,
): Agreement {
  const id = word.normalize('NFC');
  const file = files.find((candidate) => candidate.id === id);
  const ids = files.map((candidate) => candidate.id);
  if (!file) throw new OutsideError(agreement.unknownAgreement(id, nearest(id, ids), ids));
  const read = readAgreement(file, files).agreement;
  if (!read) throw new OutsideError(commands.begin.agreementBroken(id));
  return read;
}

/** The year in which the agreement begins that begins last. */
export function newestYear(files: readonly AgreementFile[]): string | undefined {
  const begins = all(files).flatMap(({ from }) => from ?? []);
  return [...begins].sort(compareDates).at(-1)?.slice(0, 4);
}

function all(files: readonly AgreementFile[]): readonly Agreement[] {
  return files.flatMap((file) => readAgreement(file, files).agreement ?? []);
}
