import type { Code, Finding } from '../../diagnostics/index.ts';
import { directiveWritten, editFile, freeId, idOf } from '../../edit/index.ts';
import type { YamlTree } from '../../parse/index.ts';
import { wishesFor } from '../form/change.ts';
import { idsOf } from '../ids/things.ts';
import { type Known, planOf, sourceOf, treeOf } from '../known.ts';
import { kindOfFile } from '../shape/schemas.ts';
import { shapeAt, shapeOfFile } from '../shape/shape.ts';
import { fieldOf } from '../shape/walk.ts';
import type { Broken, Proposal } from './broken.ts';
import type { Fix } from './fix.ts';
import { numberTaken, untracked, wordFix } from './in-words.ts';
import { pointerAt } from './pointer-at.ts';

/**
 * What mends a finding, by what its own data say: the word that was meant, an id that is missing, quotes. Only what can be done with proof is
 * proposed; what only its author can know is not.
 */
export function fixesFor(
  known: Known,
  finding: Finding,
  rawOf: (path: string) => string | undefined,
): readonly Fix[] {
  const { path } = finding.span;
  const plan = planOf(known, path);
  const source = sourceOf(known, path);
  const raw = rawOf(path);
  if (!plan || !source || raw === undefined) return [];
  const broken: Broken = { known, plan, finding, text: source.text, tree: treeOf(known, source), raw };
  return proposals(broken).flatMap(({ kind, word, wishes }) => {
    const edited = editFile(path, raw, wishes);
    if (edited.kind === 'left' || edited.changes.length === 0) return [];
    return [{ kind, word, edit: { path, raw: edited.raw, changes: edited.changes } }];
  });
}

/** How the codes are mended that carry no word that was meant. */
const BY_CODE: { readonly [C in Code]?: (broken: Broken) => Proposal | undefined } = {
  'id/missing': writtenId,
  'yaml/colon-in-text': quoted,
  'yaml/comma-in-flow': separated,
  'yaml/comment-cuts-text': quoted,
  'reference/typed': referred,
  'heading/typed-number': numberTaken,
  'link/tracking': untracked,
  'front-matter/fence': fenced,
  'yaml/unseen-sign': spaced,
};

function proposals(broken: Broken): readonly Proposal[] {
  const own = BY_CODE[broken.finding.code]?.(broken);
  const meant = meantWord(broken.finding);
  const word =
    meant === undefined
      ? undefined
      : (fieldFix(broken, meant) ?? cellFix(broken, meant) ?? wordFix(broken, meant));
  return [own, word].filter((each) => each !== undefined);
}

/** «Menade du»: the nearest word, as the finding has it. */
function meantWord({ data }: Finding): string | undefined {
  const { suggestion } = data as { readonly suggestion?: unknown };
  return typeof suggestion === 'string' ? suggestion : undefined;
}

/** Another name or another value for a field. */
function fieldFix({ finding, tree }: Broken, word: string): Proposal | undefined {
  const pointed = tree && pointerAt(tree, finding.span);
  if (!pointed) return undefined;
  const { pointer: at, part, value } = pointed;
  if (part === 'key') return { kind: 'change', word, wishes: [{ kind: 'rename', at, key: word }] };
  return typeof value === 'string'
    ? { kind: 'change', word, wishes: [{ kind: 'set', at, value: word }] }
    : undefined;
}

/** Another word in the middle of a field's text: a cell of a table of money. */
function cellFix({ finding, tree, text }: Broken, word: string): Proposal | undefined {
  const { start, end } = finding.span;
  const at = tree && pointerAround(tree, start);
  const value = at === undefined ? undefined : valueAt(tree!, at.split('/'));
  if (at === undefined || typeof value !== 'string') return undefined;
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const line = text.slice(from, text.indexOf('\n', start)).trim();
  const lines = value.split('\n');
  const index = lines.findIndex((each) => each.trim() === line);
  if (index === -1) return undefined;
  const column = text.slice(from, start).trimStart().length;
  const mended = line.slice(0, column) + word + line.slice(column + end - start);
  const whole = lines
    .with(
      index,
      lines[index]!.replace(line, () => mended),
    )
    .join('\n');
  return { kind: 'change', word, wishes: [{ kind: 'set', at, value: whole }] };
}

function writtenId({ known, plan, finding, tree, raw }: Broken): Proposal | undefined {
  if (finding.code !== 'id/missing' || !tree) return undefined;
  const pointed = pointerAt(tree, finding.span);
  if (!pointed || typeof pointed.value !== 'string') return undefined;
  const item = pointed.pointer.replace(/\/text$/, '');
  const { things, uses } = idsOf(known, plan);
  const taken = new Set([...things, ...uses].map(({ id }) => id));
  const id = freeId(idOf(pointed.value, finding.data.list === 'mål' ? 'mål' : 'aktivitet'), taken);
  return {
    kind: 'id',
    word: id,
    wishes: wishesFor(finding.span.path, raw, { kind: 'set', at: `${item}/id`, value: id }),
  };
}

function quoted({ finding, tree }: Broken): Proposal | undefined {
  if (!tree) return undefined;
  const pointed = pointerAt(tree, finding.span);
  const { text } = finding.data as { readonly text?: string };
  const at = pointed?.pointer ?? pointerAround(tree, finding.span.start);
  if (at === undefined) return undefined;
  // A text that was taken for fields is made one again.
  const isFields = pointed !== undefined && typeof pointed.value === 'object' && pointed.value !== null;
  if (isFields && text !== undefined)
    return { kind: 'quote', word: text, wishes: [{ kind: 'set', at, value: text }] };
  return { kind: 'quote', word: '', wishes: [{ kind: 'quote', at }] };
}

/** `[1,2]` in a list of ids was meant as two; anything else is one text. */
function separated(broken: Broken): Proposal | undefined {
  const { finding, tree } = broken;
  const { path, start } = finding.span;
  const pointer = tree && pointerAround(tree, start);
  const kind = kindOfFile(path, fieldOf(tree?.data, 'typ'));
  const steps = pointer?.split('/') ?? [];
  const shape = kind && shapeAt(shapeOfFile(kind), steps);
  const isId = shape?.forms.some((form) => form.kind === 'text' && form.format === 'id') ?? false;
  const written = tree && pointer ? valueAt(tree, steps) : undefined;
  if (!isId || pointer === undefined || typeof written !== 'string') return quoted(broken);
  const [first = '', ...more] = written.split(',').map((word) => word.trim());
  const [to, index] = [steps.slice(0, -1).join('/'), Number(steps.at(-1))];
  return {
    kind: 'change',
    word: [first, ...more].join(', '),
    wishes: [
      { kind: 'set', at: pointer, value: first },
      ...more.map((value, i) => ({ kind: 'add', to, value, index: index + 1 + i }) as const),
    ],
  };
}

function valueAt({ data }: YamlTree, steps: readonly string[]): unknown {
  return steps.reduce<unknown>(
    (value, step) => (value as { readonly [step: string]: unknown } | null)?.[step],
    data,
  );
}

/** The innermost text that a place is in. */
function pointerAround(tree: YamlTree, offset: number): string | undefined {
  let found: string | undefined;
  const visit = (value: unknown, pointer: string) => {
    if (typeof value === 'string') {
      const { start, end } = tree.at(pointer);
      if (start <= offset && offset <= end) found = pointer;
    } else if (value !== null && typeof value === 'object') {
      for (const [step, inside] of Object.entries(value))
        visit(
          inside,
          `${pointer}${pointer === '' ? '' : '/'}${step.replaceAll('~', '~0').replaceAll('/', '~1')}`,
        );
    }
  };
  visit(tree.data, '');
  return found;
}

/** What should be the line `---`. Empty lines before the first go. */
function fenced({ finding, text }: Broken): Proposal | undefined {
  if (finding.code !== 'front-matter/fence') return undefined;
  const { start, end } = finding.span;
  const isBlank = finding.data.reason === 'blank';
  const upTo = isBlank ? /^\s*/.exec(text)![0].lastIndexOf('\n') + 1 : end;
  const words = isBlank ? '' : '---';
  return { kind: 'change', word: '---', wishes: [{ kind: 'mend', start, end: upTo, words }] };
}

/** A sign that looks like a space, or like nothing. */
function spaced({ finding }: Broken): Proposal | undefined {
  const { start, end } = finding.span;
  return { kind: 'change', word: ' ', wishes: [{ kind: 'mend', start, end, words: ' ' }] };
}

/** A reference typed by hand becomes one that follows what it names. */
function referred({ finding }: Broken): Proposal | undefined {
  if (finding.code !== 'reference/typed') return undefined;
  const { start, end } = finding.span;
  const words = directiveWritten({ name: 'se', label: finding.data.id });
  return { kind: 'change', word: words, wishes: [{ kind: 'words', start, end, words }] };
}
