import type { Change, SubjectKind } from '../../diff/index.ts';
import type { Status } from '../../model/index.ts';
import { listed } from '../list.ts';

const MANY: { readonly [K in SubjectKind]: string } = {
  plan: 'the plan',
  area: 'areas',
  goal: 'goals',
  promise: 'promises',
  indicator: 'indicators',
  money: 'money',
  section: 'sections',
  decision: 'decisions',
  party: 'parties',
  agreement: 'the agreement’s areas',
  demand: 'demands',
};

const STATUS: { readonly [S in Status]: string } = {
  planerad: 'planned',
  pågår: 'under way',
  delvis: 'done in part',
  försenad: 'delayed',
  genomförd: 'done',
  avbruten: 'broken off',
  ersatt: 'replaced',
};

/** What is said once of several things; `sentence` is what would be said of each. */
export function severalChanges(change: Change, sentence: string): string {
  const many = MANY[change.kind];
  // Where it went, and that it was the agreement that moved, stand in the sentence alone.
  const hasMore =
    change.cause === 'agreement' || ('movedTo' in change.data && change.data.movedTo.length > 0);
  if (hasMore) return plain(many, sentence);
  switch (change.code) {
    case 'promise/withdrawn':
      return `${many} that are gone, and of which nothing is said`;
    case 'area/removed':
    case 'goal/removed':
    case 'indicator/removed':
      return change.data.ending === undefined ? `${many} that are gone` : plain(many, sentence);
    case 'section/removed':
    case 'demand/removed':
      return `${many} that are gone`;
    case 'promise/added':
    case 'area/added':
    case 'goal/added':
    case 'indicator/added':
    case 'section/added':
    case 'demand/added':
      return `new ${many}`;
    case 'result/removed':
      return `${many} that are no longer mentioned. They were ${STATUS[change.data.status]}`;
    case 'result/added':
      return `${many} told as ${STATUS[change.data.status]} that did not stand in the plan before`;
    case 'status/changed':
    case 'status/reopened':
    case 'status/resumed':
      return `${many} that are now ${STATUS[change.data.statuses.after]}. They were ${STATUS[change.data.statuses.before]}`;
    case 'status/completed':
      return `${many} that are done`;
    case 'owner/named':
      return `${many} for which ${listed([...change.data.owners], 'and')} ${change.data.owners.length > 1 ? 'are' : 'is'} now named as responsible`;
    case 'promise/moved':
    case 'goal/moved':
      return `${many} that stood in ${place(change.data.areas.before)}`;
    case 'area/moved':
      return `areas that stood in the chapter “${change.data.chapters.before}” and now stand in “${change.data.chapters.after}”`;
    case 'owner/gone':
      return `${many} for which nobody is named as responsible any more`;
    default:
      return plain(many, sentence);
  }
}

function place(title: string | undefined): string {
  return title === undefined || title === '' ? 'the text outside the areas' : `“${title}”`;
}

function plain(many: string, sentence: string): string {
  return `${many}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1).replace(/\.$/, '')}`;
}
