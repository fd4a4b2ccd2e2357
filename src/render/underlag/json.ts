import { type AnswerGroup, type AnswerPlace, countAnswers, type Underlag } from '../../report/index.ts';
import type { LineOf } from './places.ts';

/** Grows by one whenever a reader of the last one would be misled. What is only added does not count. */
const VERSION = 2;

/** An answer that is none itself: it points at another place in the plan, or at those who report it. */
const INSTEAD = { elsewhere: 'på-annat-håll', others: 'redovisas-av-andra' } as const;

/** For other programs: schema/underlag.schema.json describes it. Keys are Swedish, like everything that authors and authorities read. */
export function underlagJson(underlag: Underlag, lineOf: LineOf): string {
  const { plan, title, kind, county, period, agreement, days, parts } = underlag;
  const { all, missing, elsewhere, others } = countAnswers(underlag);
  const data = {
    version: VERSION,
    plan,
    titel: title,
    slag: kind,
    län: county,
    period,
    överenskommelse: agreement ? { id: agreement.id, titel: agreement.title } : null,
    uppgifter: all,
    saknas: missing,
    'på-annat-håll': elsewhere,
    'redovisas-av-andra': others,
    dagar: days,
    delar: parts.map((part) => ({
      slag: part.sort,
      gäller: part.title,
      'i-planen': part.inPlan,
      mottagare: part.recipients,
      frågor: part.questions.map((question) => ({
        id: question.id,
        text: question.text,
        avser: question.about,
        vem: question.asked,
        svar: question.groups.map((group) => groupData(group, lineOf)),
      })),
    })),
  };
  return `${JSON.stringify(data, undefined, 2)}\n`;
}

function groupData({ title, areas, recipients, rows }: AnswerGroup, lineOf: LineOf) {
  return {
    gäller: title ?? null,
    områden: areas,
    mottagare: recipients,
    uppgifter: rows.map(({ label, value, instead, place }) => ({
      uppgift: label,
      värde: value ?? null,
      'i-stället': instead === undefined ? null : INSTEAD[instead],
      plats: placeData(place, lineOf),
    })),
  };
}

function placeData(place: AnswerPlace, lineOf: LineOf) {
  return { fil: place.path, rad: lineOf(place) ?? null, fält: place.field || null };
}
