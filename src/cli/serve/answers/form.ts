import { changeForm, type FormField, formOf } from '../../../assist/index.ts';
import { judge, type Stage } from '../../../check/index.ts';
import type { Finding } from '../../../diagnostics/index.ts';
import { type Locale, sentenceOf } from '../../../locale/index.ts';
import { hashOf, type Session } from '../../session/index.ts';
import type { Desk } from '../desk/desk.ts';
import type { EditAnswer, EditAsk, FieldView, FormView, PathAsk, SaidFinding } from '../desk/protocol.ts';
import { shownText } from '../desk/stored.ts';
import { knownIn } from './known.ts';
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
    },
  };
}

function fieldView(field: FormField, stage: Stage, locale: Locale): FieldView {
  const { span, findings, inside, choices, otherKinds: _, ...rest } = field;
  return {
    ...rest,
    choices: choices.map(({ value, detail }) => ({ value, detail })),
    start: span?.start,
    findings: said(findings, stage, locale),
    inside: inside.map((each) => fieldView(each, stage, locale)),
  };
}

function said(findings: readonly Finding[], stage: Stage, locale: Locale): readonly SaidFinding[] {
  return judge(findings, stage).map((diagnostic) => {
    const { found, todo } = sentenceOf(locale, diagnostic);
    return { severity: diagnostic.severity, found, todo };
  });
}

/** What somebody does in a form, done in the file; all else in it stays as it is. */
export function edit(desk: Desk, session: Session, { path, change, seen }: EditAsk): EditAnswer {
  const { text: raw } = textIn(session, path);
  const shown = shownText(raw);
  const { assist, page } = session.context.locale;
  const asItIs = { text: shown, hash: hashOf(shown) };
  if (asItIs.hash !== seen) return { ...asItIs, words: page.form.changedMeanwhile };
  const edited = changeForm(path, raw, change);
  if (edited.kind === 'left') return { ...asItIs, words: assist.left[edited.reason] };
  session.change(path, edited.raw);
  desk.saver?.soon(path);
  const text = shownText(edited.raw);
  return { text, hash: hashOf(text) };
}
