import type { CheckResult } from '../../check/index.ts';
import type { SourceText, Span } from '../../diagnostics/index.ts';
import { directivesIn, type MarkdownDocument, type YamlDocument } from '../../parse/index.ts';
import { documentOf, type Known, type KnownPlan, ownSources } from '../known.ts';
import { fieldOf, type Met, valuesIn } from '../shape/walk.ts';

/** What an id is the name of: a word of `x-names` in the schemas, or the name of a mark in the text. */
export interface Thing {
  readonly id: string;
  readonly what: string;
  /** What it is called: its own words, or the heading of its file. */
  readonly title: string;
  /** The name of its plan. */
  readonly plan: string;
  /** Where the id stands. */
  readonly span: Span;
  /** All that is about it. */
  readonly whole: Span;
  readonly field: FieldPlace | undefined;
}

/** The field whose value, or name, an id stands in; a text has none. */
interface FieldPlace {
  readonly pointer: string;
  readonly isName: boolean;
  /** The whole value, where the id is a part of it. */
  readonly value: string;
}

/** A place that speaks of a thing by its id. */
export interface Use {
  readonly id: string;
  /** What is meant: a word of `x-refers`, or the name of a mark. */
  readonly refers: string;
  readonly plan: string;
  readonly span: Span;
  readonly field: FieldPlace | undefined;
}

export interface Ids {
  readonly things: readonly Thing[];
  readonly uses: readonly Use[];
}

/** What has been gathered: of a check, and of each file as it was read. It goes with them. */
const gathered = new WeakMap<CheckResult, Ids>();
const inFile = new WeakMap<MarkdownDocument | YamlDocument, Ids>();

/** Every id of a plan, and every place that speaks of one. */
export function idsOf(known: Known, plan: KnownPlan): Ids {
  const before = gathered.get(plan.result);
  if (before) return before;
  const files = ownSources(plan).flatMap((source) => {
    const document = documentOf(known, source);
    return document ? [idsIn(document, plan.name)] : [];
  });
  const things = files.flatMap((file) => file.things);
  const money = new Set(things.filter(({ what, field }) => what === 'tabell' && field).map(({ id }) => id));
  // Which of the two a chart is of, only the whole plan tells: a table of money before an indicator, as in the report.
  const uses = files
    .flatMap((file) => file.uses)
    .filter(({ refers, id }) => refers !== (money.has(id) ? 'diagram' : 'diagram-medel'));
  const ids = { things, uses };
  gathered.set(plan.result, ids);
  return ids;
}

/** The ids of one file. What has been gathered of the same reading is given again. */
export function idsIn(document: MarkdownDocument | YamlDocument, plan: string): Ids {
  const before = inFile.get(document);
  if (before) return before;
  const { source } = document;
  const things: Thing[] = [];
  const uses: Use[] = [];
  const tree = document.kind === 'yaml' ? document.tree : document.front;
  for (const met of tree ? valuesIn(source.path, tree) : []) {
    if (typeof met.value !== 'string' || met.value === '') continue;
    const { names, refers, form } = met.shape;
    if (names === undefined && refers === undefined && form !== 'tabell') continue;
    const span = tree!.at(met.pointer, met.isName ? 'key' : 'value');
    const field = { pointer: met.pointer, isName: met.isName, value: met.value };
    if (names !== undefined) {
      const above = met.isName
        ? met.pointer
        : met.pointer.slice(0, Math.max(0, met.pointer.lastIndexOf('/')));
      const isFile = above === '' && !met.isName;
      const whole = isFile ? { ...span, start: 0, end: source.text.length } : tree!.at(above);
      const title = isFile ? headingOf(source) : titleAt(tree!.data, above);
      things.push({ id: met.value, what: names, title: title ?? met.value, plan, span, whole, field });
    } else if (refers === 'plats') uses.push(...placeIn(met.value, source, { plan, span, field }));
    else if (refers !== undefined) uses.push({ id: met.value, refers, plan, span, field });
    uses.push(...columnsIn(met, source, { plan, span, field }));
  }
  if (document.kind === 'markdown') usesInText(document, plan, things, uses);
  const ids = { things, uses };
  inFile.set(document, ids);
  return ids;
}

type At = Pick<Use, 'plan' | 'span' | 'field'>;

/** What a finding is accepted in: an id, a file, or both. */
function placeIn(value: string, { text }: SourceText, at: At): readonly Use[] {
  const id = value.slice(value.lastIndexOf(':') + 1);
  if (!/^[a-z0-9åäö]+(?:-[a-z0-9åäö]+)*$/.test(id)) return [];
  const start = text.lastIndexOf(id, at.span.end - 1);
  return start < at.span.start
    ? []
    : [{ ...at, id, refers: 'plats', span: { ...at.span, start, end: start + id.length } }];
}

/** The columns of a table of money are called by the posts that they show. */
function columnsIn({ shape, value }: Met, { text }: SourceText, at: At): readonly Use[] {
  const { span } = at;
  if (shape.form !== 'tabell' || typeof value !== 'string') return [];
  const line = value.split('\n').find((row) => row.trim() !== '') ?? '';
  const start = text.indexOf(line, span.start);
  if (start === -1 || start > span.end) return [];
  return [...line.matchAll(/[^|\s]+/g)].slice(1).map(({ 0: id, index }) => ({
    ...at,
    id,
    refers: 'post',
    span: { ...span, start: start + index, end: start + index + id.length },
  }));
}

function usesInText(document: MarkdownDocument, plan: string, things: Thing[], uses: Use[]): void {
  const { body, source } = document;
  if (!body || !/[:[]/.test(source.text)) return;
  const { path, text } = source;
  for (const { name, label, attributes, start, end } of directivesIn(body)) {
    const place = (word: string, from: number): Span => {
      const at = text.indexOf(word, from);
      return { path, start: at, end: at + word.length };
    };
    const braces = () => text.indexOf('{', start);
    const use = (id: string, refers: string, span: Span) =>
      uses.push({ id, refers, plan, span, field: undefined });
    if ((name === 'plan' || name === 'svar') && label !== '') {
      const span = place(label, text.indexOf('[', start));
      const title = attributes.text ?? wordsBefore(text, start);
      things.push({
        id: label,
        what: name,
        title,
        plan,
        span,
        whole: { path, start, end },
        field: undefined,
      });
      const by = attributes['ersatt-av'];
      if (by !== undefined) use(by, 'id', place(by, braces()));
    } else if (name === 'se') {
      const [shown, own] = label.split('/');
      if (own === undefined) use(label, 'se', place(label, text.indexOf('[', start)));
      else if (shown === 'tabell' || shown === 'diagram') {
        const span = place(own, text.indexOf('/', start) + 1);
        use(own, shown, span);
        if (shown === 'diagram') use(own, 'diagram-medel', span);
      }
    } else if (name === 'tabell' && label !== '' && attributes.medel === undefined) {
      const title = attributes.rubrik ?? label;
      const span = place(label, text.indexOf('[', start));
      const whole = { path, start, end };
      things.push({ id: label, what: 'tabell', title, plan, span, whole, field: undefined });
    } else if (name === 'belopp') {
      const id = label.split('/')[1];
      if (id !== undefined) use(id, 'post', place(id, text.indexOf('/', start) + 1));
    } else {
      if (attributes.indikator) use(attributes.indikator, 'indikator', place(attributes.indikator, braces()));
      if (attributes.medel) use(attributes.medel, 'tabell', place(attributes.medel, braces()));
    }
  }
  for (const match of text.matchAll(/\]\([^()\s#]*#([a-z0-9åäö]+(?:-[a-z0-9åäö]+)*)\)/g)) {
    const start = match.index + match[0].length - 1 - match[1]!.length;
    const span = { path, start, end: start + match[1]!.length };
    uses.push({ id: match[1]!, refers: 'länk', plan, span, field: undefined });
  }
}

/** The heading that a file begins with. */
function headingOf({ text }: SourceText): string | undefined {
  return /^#\s+(.+?)\s*#*$/m.exec(text)?.[1];
}

function titleAt(data: Parameters<typeof fieldOf>[0], pointer: string): string | undefined {
  const at = pointer
    .split('/')
    .reduce<Parameters<typeof fieldOf>[0]>(
      (value, step) =>
        Array.isArray(value)
          ? (value[Number(step)] as Parameters<typeof fieldOf>[0])
          : fieldOf(value, step.replaceAll('~1', '/').replaceAll('~0', '~')),
      data,
    );
  const words = fieldOf(at, 'rubrik') ?? fieldOf(at, 'text');
  return typeof words === 'string' ? words.trim() : undefined;
}

/** The sentence before a mark. */
function wordsBefore(text: string, at: number): string {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trim();
  return /[^.!?:]*[.!?]?$/
    .exec(line)![0]
    .replace(/^[-*\d.\s]+/, '')
    .trim();
}
