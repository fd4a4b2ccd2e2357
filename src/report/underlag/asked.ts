import { questions as common } from '#questions';
import type { Ledger } from '../../diff/index.ts';
import type { AgreementArea, AnswerKind, Edition, Question } from '../../model/index.ts';
import type { AreaInPlan } from './areas.ts';
import type { AnswerGroup, AnswerRow } from './underlag.ts';

/** What is asked of which plan, and what the plans before it promised. */
export interface Asked {
  readonly edition: Edition;
  readonly question: Question;
  readonly ledgers: readonly Ledger[];
}

/** Answers a question about the plan as a whole. */
type WholeReader = (asked: Asked) => readonly AnswerGroup[];

/** Answers a question that each area is asked by itself. */
export interface AreaReader {
  /** What is missing where nobody tells it, in words. */
  readonly label: string;
  /** Where it would be written, in words that an author can look for. */
  readonly field: (question: Question) => string;
  /** What an area of the plan answers. */
  readonly inArea: (area: AreaInPlan, asked: Asked) => readonly AnswerRow[];
  /** What is known of an area of the agreement, whatever area of the plan it stands in. */
  readonly ofAgreed?: (area: AgreementArea, asked: Asked) => readonly AnswerGroup[];
  /** What is told outside the areas, beside the work of the county's own. */
  readonly besides?: WholeReader;
  /** What belongs to no area but to the plan as a whole. */
  readonly whole?: WholeReader;
  /**
   * What an area without an answer says: that its own text may tell it (`text`), that it is missing (`field`), or nothing, since it is said
   * once of the whole plan (`silent`).
   */
  readonly gap: 'text' | 'field' | 'silent';
  /** What is said in place of a gap. */
  readonly instead?: (area: AreaInPlan, asked: Asked) => AnswerRow | undefined;
}

/** A question to be answered, and whether the agreement itself asks it. */
export interface AskedQuestion {
  readonly question: Question;
  readonly asked: 'överenskommelsen' | 'vanlig fråga';
}

/** The questions that are commonly asked, from schema/frågor.yaml. Their kinds are closed by its schema. */
const COMMON = common as readonly Question[];

/**
 * The agreement's own questions, and those that are commonly asked about something that it does not ask about, in the common order. What both ask
 * is asked once: a common question about several roles is left with those that the agreement does not name.
 */
export function questionsAsked(own: readonly Question[]): readonly AskedQuestion[] {
  return COMMON.flatMap((question) => {
    const same = own.filter(({ about }) => about === question.about);
    const named = same.flatMap(({ roles }) => roles);
    const rest = question.roles.filter((role) => !named.includes(role));
    const isLeft = same.length === 0 || (named.length > 0 && rest.length > 0);
    return [
      ...same.map((one) => ({ question: completed(one, question), asked: 'överenskommelsen' as const })),
      ...(isLeft ? [{ question: { ...question, roles: rest }, asked: 'vanlig fråga' as const }] : []),
    ];
  });
}

/** Where an agreement asks and does not say where the answer stands, it stands where it commonly does. */
function completed(own: Question, question: Question): Question {
  return {
    ...own,
    roles: own.roles.length > 0 ? own.roles : question.roles,
    headings: own.headings.length > 0 ? own.headings : question.headings,
  };
}

/** The kinds that a table of readers has a place for, each. */
export type Readers = { readonly [K in AnswerKind]: WholeReader | AreaReader };
