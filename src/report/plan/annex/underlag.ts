import { makeLedger } from '../../../diff/index.ts';
import { labels } from '../../../locale/index.ts';
import type { Edition } from '../../../model/index.ts';
import { heading, paragraph } from '../../blocks.ts';
import type { Block, Fact, Heading } from '../../report.ts';
import { makeUnderlag } from '../../underlag/make-underlag.ts';
import { sameTogether, shownPart } from '../../underlag/shown.ts';
import type { AnsweredQuestion, AnswerGroup, UnderlagPart } from '../../underlag/underlag.ts';
import { fact } from '../cover.ts';

const ID = 'bilaga.redovisningsunderlag';

/**
 * The reporting view as an annex, for an outline that asks for it. What is missing is said, without the file where it would
 * stand: the reader of a report has no files. What the years before promised and nobody tells of is in it.
 */
export function underlagAnnex(edition: Edition, previous: readonly Edition[]): readonly Block[] {
  const ledgers = previous.map((before) => makeLedger(before, edition));
  const { parts } = makeUnderlag(edition, undefined, ledgers);
  return [part(labels.underlag.title, ID, 1), ...parts.flatMap(partBlocks)];
}

function partBlocks(one: UnderlagPart, i: number): readonly Block[] {
  const id = `${ID}.${i + 1}`;
  const { answered, inText, missing } = shownPart(one);
  const labelsOf = (rows: typeof inText) => [...new Set(rows.map(({ label }) => label))];
  return [
    part(one.title, id, 2),
    ...answered.flatMap((question, j) => questionBlocks(question, `${id}.${j + 1}`)),
    ...(inText.length === 0 ? [] : [paragraph(`${labels.underlag.readText(labelsOf(inText))}.`)]),
    ...(missing.length === 0 ? [] : [paragraph(`${labels.underlag.missingOf(labelsOf(missing))}.`)]),
  ];
}

function questionBlocks({ text, groups }: AnsweredQuestion, id: string): readonly Block[] {
  return [
    part(text, id, 3),
    ...groups.flatMap((group, i) => [
      ...(group.title === undefined ? [] : [part(group.title, `${id}.${i + 1}`, 4)]),
      { kind: 'facts' as const, facts: factsOf(group) },
    ]),
  ];
}

/** Answers with one label after another stand under it together. */
function factsOf({ rows }: AnswerGroup): readonly Fact[] {
  return sameTogether(rows, ({ value }) => value ?? labels.missing).map(([label, values]) =>
    fact(label, values),
  );
}

/** Only the annex itself stands in the contents; its parts would fill a page of them. */
function part(text: string, id: string, level: 1 | 2 | 3 | 4): Heading {
  return heading(text, id, level, level === 1);
}
