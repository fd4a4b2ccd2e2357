import { labels } from '../../locale/index.ts';
import type { AnsweredQuestion, AnswerGroup, AnswerRow, UnderlagPart } from './underlag.ts';

/** A part as it is read: what is answered first, then once what its text may tell, and once what is missing. */
export interface ShownPart {
  readonly answered: readonly AnsweredQuestion[];
  /** What only the text of the area may tell. */
  readonly inText: readonly AnswerRow[];
  readonly missing: readonly AnswerRow[];
}

/** What nothing answers is gathered, so that it stands in one line and not under a heading each. */
export function shownPart({ questions }: UnderlagPart): ShownPart {
  const isInText = ({ value }: AnswerRow) => value === labels.underlag.inText;
  const isMissing = ({ value }: AnswerRow) => value === undefined;
  const gathered = (fits: (row: AnswerRow) => boolean) =>
    questions
      .flatMap(({ groups }) => groups.filter((group) => isAll(group, fits)))
      .flatMap(({ rows }) => rows);
  const answered = questions.flatMap((question) => {
    const groups = question.groups.filter((group) => !isAll(group, isInText) && !isAll(group, isMissing));
    return groups.length === 0 ? [] : [{ ...question, groups }];
  });
  return { answered, inText: gathered(isInText), missing: gathered(isMissing) };
}

function isAll({ title, rows }: AnswerGroup, fits: (row: AnswerRow) => boolean): boolean {
  return title === undefined && rows.every(fits);
}

/** Rows that follow one another with the same label, said once. */
export function sameTogether(
  rows: readonly AnswerRow[],
  words: (row: AnswerRow) => string,
): readonly (readonly [label: string, values: readonly string[]])[] {
  const together: (readonly [string, string[]])[] = [];
  for (const row of rows) {
    const last = together.at(-1);
    if (last?.[0] === row.label) last[1].push(words(row));
    else together.push([row.label, [words(row)]]);
  }
  return together;
}

/** The values of a list whose label only repeats the question; undefined where the labels tell something. */
export function plainList(
  answers: readonly (readonly [label: string, values: readonly string[]])[],
): readonly string[] | undefined {
  const [only, ...more] = answers;
  const { work, reportedByOthers } = labels.underlag;
  return only && more.length === 0 && [work, reportedByOthers].some((label) => label === only[0])
    ? only[1]
    : undefined;
}

/** Who a group is for, where the part does not say the same. */
export function recipientsIn(group: AnswerGroup, part: UnderlagPart): readonly string[] {
  return group.recipients.join() === part.recipients.join() ? [] : group.recipients;
}
