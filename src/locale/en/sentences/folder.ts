import type { FindingData, PlanPart } from '../../../diagnostics/index.ts';
import type { CodesOf, SentencesOf } from '../../sentence.ts';
import { format } from '../format.ts';
import { didYouMean, knownWords, quote, rightWords } from '../words.ts';

type KindPlace = FindingData['kind/misplaced']['place'];

const PLACE: Readonly<Record<KindPlace, { readonly name: string; readonly expected: string }>> = {
  'plan.md': { name: 'In plan.md', expected: 'In plan.md it should say “typ: plan”.' },
  'index.md': { name: 'In index.md', expected: 'In index.md it should say “typ: kapitel”.' },
  section: {
    name: 'In a section',
    expected: 'The typ of a section is avsnitt, område, arbetsgrupper, beslut or bilaga.',
  },
};

const PLAN_PART: Readonly<Record<PlanPart, string>> = {
  characters: 'characters',
  lines: 'lines',
  signs: 'characters with a meaning of their own, such as * and |',
};

export const folderSentences: SentencesOf<CodesOf<'plan' | 'chapter' | 'path' | 'kind'>> = {
  'plan/missing': ({ folder }) => ({
    found: `There is no plan.md in the folder ${quote(folder)}.`,
    expected: 'Every plan has a file named plan.md, with title, county and period.',
    todo: 'Add plan.md, or check that the folder is the right one.',
  }),
  'plan/empty': ({ folder }) => ({
    found: `The plan in the folder ${quote(folder)} has no content: no chapters and no sections.`,
    todo: 'Add at least one section, for instance the file 1-inledning.md.',
  }),
  'plan/unknown': ({ plan, field, suggestion }, expected) => ({
    found: `The field ${quote(field)} names the plan ${quote(plan)}, which is not here.`,
    ...knownWords('Plans that are here', expected),
    todo: didYouMean(suggestion, 'Correct the name, or take it away.'),
  }),
  'plan/too-large': ({ part, count, limit }) => ({
    found: `Up to here the files of the plan have ${format.integer(count)} ${PLAN_PART[part]} together.`,
    expected: `The limit is ${format.integer(limit)} in one plan.`,
    todo: 'Shorten the texts, or divide the plan into two.',
  }),
  'chapter/index-missing': ({ folder }) => ({
    found: `The chapter in the folder ${quote(folder)} has no index.md.`,
    expected: 'The heading and the own text of a chapter stand in index.md.',
    todo: 'Add index.md to the folder, with “typ: kapitel” in the file header and a heading.',
  }),
  'path/outside-workspace': ({ target, by }) => ({
    found:
      by === 'link'
        ? 'The file is a shortcut to a place outside the workspace.'
        : `${quote(target)} lies outside the workspace.`,
    expected: 'Everything the plan uses must lie in the workspace, the folder that contains plans.',
    todo:
      by === 'link'
        ? 'Replace the shortcut with a copy of the file.'
        : "Copy the file to the plan's folder, and use the copy.",
  }),
  'kind/misplaced': ({ kind, place }, expected) => ({
    found: `${PLACE[place].name} it says ${quote(`typ: ${kind}`)}.`,
    expected: PLACE[place].expected,
    ...rightWords('Here typ can be', expected),
    todo: 'Change typ in the file header, or move the file to where it belongs.',
  }),
};
