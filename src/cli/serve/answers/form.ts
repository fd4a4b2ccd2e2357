import {
  answeredBy,
  changeForm,
  type FormChange,
  type FormField,
  formOf,
  tableIn,
  textAt,
  wishesFor,
} from '../../../assist/index.ts';
import { judge, type Stage } from '../../../check/index.ts';
import type { Finding } from '../../../diagnostics/index.ts';
import { type Locale, sentenceOf } from '../../../locale/index.ts';
import { hashOf, knownIn, type Session } from '../../session/index.ts';
import type { Desk } from '../desk/desk.ts';
import type {
  EditAnswer,
  EditAsk,
  FieldView,
  FormView,
  PathAsk,
  SaidFinding,
  TableView,
} from '../desk/protocol.ts';
import { shownText, storedText } from '../desk/stored.ts';
import { withoutQuestion } from './answered.ts';
import { textIn } from './text.ts';

/** A file's fields as a form. */
export function formView(session: Session, { path, stage }: PathAsk & { readonly stage: Stage }): FormView {
  const { text } = textIn(session, path);
  const hash = hashOf(shownText(text));
  const form = formOf(knownIn(session), path);
  if (!form) return { hash, form: undefined };
  const { locale } = session.context;
  return {
    hash,
    form: {
      title: form.title,
      description: form.description,
      fields: form.fields.map((field) => fieldView(field, stage, locale)),
      canAdd: form.fresh !== undefined,
      fresh: form.fresh,
      findings: said(form.findings, stage, locale),
      questions: form.questions.map(({ field, words, start }) => ({ field, words, start })),
    },
  };
}

function fieldView(field: FormField, stage: Stage, locale: Locale): FieldView {
  const { span, findings, inside, choices, otherKinds: _, ...rest } = field;
  return {
    ...rest,
    choices: choices.map(({ value, detail }) => ({ value, detail })),
    start: span?.start,
    end: span?.end,
    table: field.kind === 'table' ? tableView(field.value, locale) : undefined,
    findings: said(findings, stage, locale),
    inside: inside.map((each) => fieldView(each, stage, locale)),
  };
}

/** A table with its sums, in words. What cannot be added up has none. */
function tableView(text: string, { format }: Locale): TableView {
  const { head, rows, sums } = tableIn(text);
  const written = (money: Parameters<typeof format.money>[0] | undefined) =>
    money === undefined ? '' : format.money(money);
  return {
    head,
    rows: rows.map((row) => ({ ...row, sum: written(row.sum) })),
    sums: sums.map(written),
  };
}

/** What is found. What is only asked for stands with the field that answers it. */
function said(findings: readonly Finding[], stage: Stage, locale: Locale): readonly SaidFinding[] {
  const faults = findings.filter(({ code }) => code !== 'text/to-write');
  return judge(faults, stage).map((diagnostic) => {
    const { found, todo } = sentenceOf(locale, diagnostic);
    return { severity: diagnostic.severity, found, todo: locale.page.todo[diagnostic.code] ?? todo };
  });
}

/** What somebody does in a form, done in the file; all else in it stays as it is. */
export function edit(desk: Desk, session: Session, { path, change, seen, was }: EditAsk): EditAnswer {
  const { text: raw } = textIn(session, path);
  const shown = shownText(raw);
  const { assist, page } = session.context.locale;
  const asItIs = { text: shown, hash: hashOf(shown) };
  const now = change.kind === 'set' && was !== undefined ? textAt(path, raw, change.at) : undefined;
  // Something new is written over nothing that has its name already.
  if (was === null && typeof now === 'string') return { ...asItIs, words: assist.left['name-taken'] };
  if (now === undefined ? asItIs.hash !== seen : now !== was)
    return { ...asItIs, words: page.form.changedMeanwhile };
  const [wish] = wishesFor(path, raw, change);
  const edited = changeForm(path, raw, change);
  if (edited.kind === 'left') return { ...asItIs, words: assist.left[edited.reason] };
  const text = withoutAnswered(path, shown, shownText(edited.raw), change);
  session.change(path, storedText(edited.raw, text));
  desk.saver?.soon(path);
  return { text, hash: hashOf(text), gone: wish?.kind === 'remove' ? wish.at : undefined };
}

/** The text without the questions that a change has answered, and the program's examples below them. */
function withoutAnswered(path: string, before: string, after: string, change: FormChange): string {
  const place = 'at' in change ? change.at : 'to' in change && change.kind === 'add' ? change.to : '';
  const [field = ''] = place.split('/');
  if (field === '') return after;
  const answered = answeredBy({ path, text: before }, { path, text: after }, field);
  // From the last on, so that the places of those before it stay.
  return [...answered]
    .reverse()
    .reduce((text, { start, end }) => withoutQuestion(text, start, end, 'example'), after);
}
