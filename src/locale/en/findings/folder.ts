import type { FindingData, PlanPart, ShownPart } from '../../../diagnostics/index.ts';
import { listed } from '../../list.ts';
import { shown } from '../../quoted.ts';
import type { CodesOf, WordsOf } from '../../sentence.ts';
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

const PLAN_PART: Readonly<Record<PlanPart | ShownPart, string>> = {
  files: 'files',
  characters: 'characters',
  lines: 'lines',
  words: 'words',
  signs: 'characters with a meaning of their own, such as * and |',
  fields: 'colons and commas in fields and YAML files',
  items: 'items of lists and quotations',
  headings: 'headings',
  rows: 'rows of tables',
  pixels: 'pixels of photographs',
  unpacked: 'bytes of PNG pictures that have to be unpacked',
  strokes: 'points and letters of drawings',
  values: 'values of charts',
};

type Measures = Extract<FindingData['plan/too-large'], { readonly percent: number }>['measures'];

const share = ({ part, count, percent }: Measures[number]) =>
  `${format.integer(count)} ${PLAN_PART[part]} (${percent} percent)`;

export const folderFindings: WordsOf<CodesOf<'plan' | 'chapter' | 'path' | 'kind'>> = {
  'plan/missing': {
    title: 'plan.md is missing',
    say: ({ folder }) => ({
      found: `There is no plan.md in the folder ${quote(folder)}.`,
      expected: 'Every plan has a file named plan.md, with title, county and period.',
      todo: 'Add plan.md, or check that the folder is the right one.',
    }),
    meaning:
      'Every plan has a file named plan.md. It says whose plan it is, which time it is for and which agreement it follows.',
    why: 'Without plan.md one cannot know what to hold the plan against.',
  },
  'plan/empty': {
    title: 'The plan is empty',
    say: ({ folder }) => ({
      found: `The plan in the folder ${quote(folder)} has no content: no chapters and no sections.`,
      todo: 'Add at least one section, for instance the file 1-inledning.md.',
    }),
    meaning: 'The folder of the plan contains no chapter and no section.',
    why: 'An empty plan has no faults, but it is no plan either. It must not be called approved.',
  },
  'plan/unknown': {
    title: 'The plan that is named is not here',
    say: ({ plan, field, suggestion }, expected) => ({
      found: `The field ${quote(field)} names the plan ${quote(plan)}, which is not here.`,
      ...knownWords('Plans that are here', expected),
      todo: didYouMean(suggestion, 'Correct the name, or take it away.'),
    }),
    meaning:
      'A plan says that it follows on another plan or belongs under it, but the other is not among the plans here.',
    why: 'The plans of the years are held against each other. Where one points wrong, nobody can see what has been dropped.',
  },
  'plan/misfit': {
    title: 'The plan that is named does not fit',
    say: ({ other, field, misfit, here, there }) => ({
      found: {
        kind: `The plan ${shown(other)} is of the kind ${quote(there)}. A plan can only belong under a direction, or under a plan for a longer time.`,
        county: `The plan ${shown(other)} is for the county ${quote(there)}, but this plan is for ${quote(here)}.`,
        period: `The plan ${shown(other)} holds for ${there}, but this plan holds for ${here} and so does not lie under it.`,
        order: `The plan ${shown(other)} holds for ${there} and cannot be the plan before this one, which holds for ${here}.`,
        apart: `The plan ${shown(other)} holds for ${there}, but this plan holds for ${here}. They have no time in common.`,
        itself: `The plan ${shown(other)} names itself.`,
      }[misfit],
      expected: {
        under:
          'The field “under” names the direction for the same county that holds when the plan begins. A goal of another plan is named in “under-mål”.',
        'föregås-av': 'The field “föregås-av” names plans for the same county that begin earlier.',
        systerplaner: 'Sisters (“systerplaner”) are other plans for the same county and time.',
      }[field],
      todo: `Name another plan in ${quote(field)}, or take the field away.`,
    }),
    meaning:
      'The plan says that it belongs under another plan or follows on it, but the other is of another kind, for another county, or for a time that does not fit.',
    why: 'Promises are followed from plan to plan. If a plan points at the wrong one it is held against promises that are not its own, and its own are forgotten.',
  },
  'plan/goal-unknown': {
    title: 'The goal is not in the plan above',
    say: ({ goal, plan, suggestion }, expected) => ({
      found: `The field “under-mål” names the goal ${quote(goal)}, but ${shown(plan)} has no goal with that id.`,
      ...knownWords('Goals of that plan', expected),
      todo: didYouMean(suggestion, 'Change it to a goal that exists, or take it away.'),
    }),
    meaning:
      'A plan of one theme says that it belongs under a goal of another plan, but that plan has no such goal.',
    why: 'Whoever reads the goal should be able to see what is done for it, in other plans too.',
  },
  'plan/followed-twice': {
    title: 'Two plans follow on the same one',
    say: ({ other, followed }) => ({
      found: `Both this plan and ${shown(other)} follow on ${shown(followed)}, and they hold for the same time.`,
      expected: 'What was promised is answered in one plan, so that one can see where.',
      todo: `Write “föregås-av” in plan.md of the plan that does not follow on ${shown(followed)}. If one belongs under the other, write “under”.`,
    }),
    meaning: 'Two plans for the same county and time both say that they follow on the same earlier plan.',
    why: 'Then nobody can know which of them is to answer what was promised, and the same promise is asked for twice.',
  },
  'plan/distant': {
    title: 'A plan is missing in between',
    say: ({ before, until }) => ({
      found: `The nearest plan before this one is ${shown(before)}, which held until ${until}. What was promised in between cannot be followed.`,
      todo: `If the plan follows on ${shown(before)} all the same, say so in “föregås-av”. Otherwise write “föregås-av” with “ingen:” and why.`,
    }),
    meaning:
      'More than a year lies between this plan and the nearest one before it in the same series. The plan is not held against it.',
    why: 'Promises are followed from plan to plan. Where a plan is missing the chain is broken, and that had better be seen than old promises be asked of the wrong plan.',
  },
  'plan/too-large': {
    title: 'The plan is too large',
    say: (data) => ({
      ...('part' in data
        ? {
            found: `Up to here the files of the plan have ${format.integer(data.count)} ${PLAN_PART[data.part]} together.`,
            expected: `The limit is ${format.integer(data.limit)} in one plan.`,
          }
        : {
            found: `Up to here the files of the plan fill ${data.percent} percent of the limits together. Most of it is ${listed(data.measures.slice(0, 3).map(share), 'and')}.`,
            expected: `The more there is of one, the less there may be of the others: together the shares may be at most ${data.limit} percent.`,
          }),
      todo: 'Shorten the texts, or divide the plan into two.',
    }),
    meaning:
      'Together the files of the plan have more text, items, headings or rows of tables than the program can read in reasonable time.',
    why: 'The limit protects against plans that would make the check come to a halt. Three hundred areas of common length fit.',
  },
  'plan/too-many-findings': {
    title: 'The plan has more findings than can be shown',
    say: ({ count, limit }) => ({
      found: `The plan has ${format.integer(count)} findings. The ${format.integer(limit)} heaviest stand here.`,
      expected: 'What is not shown may be anything, so the plan fails.',
      todo: 'Mend what is said most often, and check the plan again.',
    }),
    meaning: 'The plan has so many findings that not all can be shown.',
    why: 'The limit protects against files that would fill a log or make the check come to a halt. Nobody reads ten thousand findings.',
  },
  'plan/given-twice': {
    title: 'The same name is given twice',
    say: ({ what, name }) => ({
      found: {
        party: `The party ${quote(name)} stands more than once under “parter”.`,
        excluded: `The area ${quote(name)} stands more than once under “utanför”.`,
        leaving: `${quote(name)} stands more than once under “utgår”.`,
        series: `The indicator has more than one series for ${quote(name)}.`,
      }[what],
      expected: 'Of two statements about one thing nobody knows which holds.',
      todo: 'Remove one of them, or correct what tells them apart.',
    }),
    meaning:
      'A party, an area that the plan leaves out, something that leaves the plan or a series of values is given twice.',
    why: 'The report shows both, and next year’s plan is held against them. Where they differ, neither is certain.',
  },
  'chapter/index-missing': {
    title: 'The chapter has no index.md',
    say: ({ folder }) => ({
      found: `The chapter in the folder ${quote(folder)} has no index.md.`,
      expected: 'The heading and the own text of a chapter stand in index.md.',
      todo: 'Add index.md to the folder, with “typ: kapitel” in the file header and a heading.',
    }),
    meaning: 'A folder in the plan is a chapter. Its heading and opening text stand in the file index.md.',
    why: 'Without index.md the chapter has no heading in the report.',
  },
  'path/outside-workspace': {
    title: 'Outside the workspace',
    say: ({ target, by }) => ({
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
    meaning:
      'A picture or a shortcut leads to a place outside the workspace, the folder that contains plans.',
    why: 'The plan should be complete in itself. Otherwise somebody could also bring into the report a file that is not meant for others.',
  },
  'kind/misplaced': {
    title: 'The kind stands in the wrong place',
    say: ({ kind, place }, expected) => ({
      found: `${PLACE[place].name} it says ${quote(`typ: ${kind}`)}.`,
      expected: PLACE[place].expected,
      ...rightWords('Here typ can be', expected),
      todo: 'Change typ in the file header, or move the file to where it belongs.',
    }),
    meaning:
      'Every file says with “typ” what it is: plan in plan.md, kapitel in index.md, and avsnitt, område, arbetsgrupper, beslut or bilaga in other files.',
    why: 'The kind decides which fields a file can have, so the folder and the kind must say the same.',
  },
};
