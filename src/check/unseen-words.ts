import { type Code, type Finding, finding, type SourceText, unseenIn } from '../diagnostics/index.ts';

/** Codes that say of a word that it is not one of those it may be. */
const NOT_KNOWN: ReadonlySet<Code> = new Set<Code>([
  'field/unknown',
  'field/value',
  'field/format',
  'agreement/unknown',
  'area/unknown',
  'goal/unknown',
  'indicator/unknown',
  'party/unknown',
  'municipality/unknown',
]);

/** A word that is right to the eye is not called unknown: the sign in it that nobody sees is told, at its place. */
export function tellUnseen(
  findings: readonly Finding[],
  sources: ReadonlyMap<string, SourceText>,
): readonly Finding[] {
  if (!findings.some(({ code }) => NOT_KNOWN.has(code))) return findings;
  const told = new Set<string>();
  const instead = findings.flatMap((found) => {
    const { path, start, end } = found.span;
    const text = NOT_KNOWN.has(found.code) ? (sources.get(path)?.text ?? '').slice(start, end) : '';
    const unseen = unseenIn(text);
    if (unseen === undefined) return [found];
    const at = start + unseen.at;
    if (told.has(`${path}\0${at}`)) return [];
    told.add(`${path}\0${at}`);
    const data = { sign: unseen.sign, code: unseen.code, near: withoutUnseen(text) };
    return [finding('yaml/unseen-sign', { path, start: at, end: at + 1 }, data)];
  });
  if (told.size === 0) return findings;
  return instead.filter(
    ({ code, span }) => code !== 'character/no-glyph' || !told.has(`${span.path}\0${span.start}`),
  );
}

/** The word as it looks. */
function withoutUnseen(text: string): string {
  return text.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '').trim();
}
