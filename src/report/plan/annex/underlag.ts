import { labels } from '../../../locale/index.ts';
import type { Edition } from '../../../model/index.ts';
import { heading } from '../../blocks.ts';
import type { Block, Fact, Heading } from '../../report.ts';
import { makeUnderlag } from '../../underlag/make-underlag.ts';
import type { AnsweredQuestion, AnswerGroup } from '../../underlag/underlag.ts';
import { fact } from '../cover.ts';

const ID = 'bilaga.redovisningsunderlag';

/**
 * The reporting view as an annex, for an outline that asks for it. What is missing is said, without the file where it would
 * stand: the reader of a report has no files.
 */
export function underlagAnnex(edition: Edition): readonly Block[] {
  const { questions } = makeUnderlag(edition);
  return [part(labels.underlag.title, ID, 1), ...questions.flatMap(questionBlocks)];
}

function questionBlocks({ text, groups }: AnsweredQuestion, i: number): readonly Block[] {
  const id = `${ID}.${i + 1}`;
  return [
    part(text, id, 2),
    ...groups.flatMap((group, j) => [
      ...(group.title === undefined ? [] : [part(group.title, `${id}.${j + 1}`, 3)]),
      { kind: 'facts' as const, facts: factsOf(group) },
    ]),
  ];
}

/** Answers with one label after another stand under it together. */
function factsOf({ rows }: AnswerGroup): readonly Fact[] {
  const together: { readonly label: string; readonly values: string[] }[] = [];
  for (const { label, value } of rows) {
    const last = together.at(-1);
    const words = value ?? labels.missing;
    if (last?.label === label) last.values.push(words);
    else together.push({ label, values: [words] });
  }
  return together.map(({ label, values }) => fact(label, values));
}

/** Only the annex itself stands in the contents; its questions would fill a page of them. */
function part(text: string, id: string, level: 1 | 2 | 3): Heading {
  return heading(text, id, level, level === 1);
}
