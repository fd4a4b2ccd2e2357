import type { Change, SubjectKind } from '../../diff/index.ts';
import type { Status } from '../../model/index.ts';
import { listed } from '../list.ts';

const MANY: { readonly [K in SubjectKind]: string } = {
  plan: 'planen',
  area: 'områden',
  goal: 'mål',
  promise: 'åtaganden',
  indicator: 'indikatorer',
  money: 'medel',
  section: 'avsnitt',
  decision: 'beslut',
  party: 'parter',
  agreement: 'överenskommelsens områden',
  demand: 'krav',
};

const STATUS: { readonly [S in Status]: string } = {
  planerad: 'planerade',
  pågår: 'på gång',
  delvis: 'delvis genomförda',
  försenad: 'försenade',
  genomförd: 'genomförda',
  avbruten: 'avbrutna',
  ersatt: 'ersatta',
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
      return `${many} som inte finns kvar, och som inget sägs om`;
    case 'area/removed':
    case 'goal/removed':
    case 'indicator/removed':
      return change.data.ending === undefined ? `${many} som inte finns kvar` : plain(many, sentence);
    case 'section/removed':
    case 'demand/removed':
      return `${many} som inte finns kvar`;
    case 'promise/added':
    case 'area/added':
    case 'goal/added':
    case 'indicator/added':
    case 'section/added':
    case 'demand/added':
      return `nya ${many}`;
    case 'result/removed':
      return `${many} som inte längre nämns. De var ${STATUS[change.data.status]}`;
    case 'result/added':
      return `${many} som redovisas som ${STATUS[change.data.status]}, utan att ha stått i planen före`;
    case 'status/changed':
    case 'status/reopened':
    case 'status/resumed':
      return `${many} som nu är ${STATUS[change.data.statuses.after]}. De var ${STATUS[change.data.statuses.before]}`;
    case 'status/completed':
      return `genomförda ${many}`;
    case 'owner/named':
      return `${many} där ${listed([...change.data.owners], 'och')} nu står som ansvarig`;
    case 'promise/moved':
    case 'goal/moved':
      return `${many} som förut stod i ${place(change.data.areas.before)}`;
    case 'area/moved':
      return `områden som stod i kapitlet ”${change.data.chapters.before}” och nu står i ”${change.data.chapters.after}”`;
    case 'owner/gone':
      return `${many} där ingen längre står som ansvarig`;
    default:
      return plain(many, sentence);
  }
}

function place(title: string | undefined): string {
  return title === undefined || title === '' ? 'texten utanför områdena' : `”${title}”`;
}

function plain(many: string, sentence: string): string {
  return `${many}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1).replace(/\.$/, '')}`;
}
