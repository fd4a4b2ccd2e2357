/** What can be answered from a plan. Closed: each has one reader in `report/underlag`. */
export const ANSWER_KINDS = [
  'svarar',
  'medel',
  'insatser',
  'ej-genomfört',
  'mål',
  'uppföljning',
  'lärdomar',
  'målgrupper',
  'indikatorer',
  'perspektiv',
  'kostnad-nästa-år',
  'kontakt',
  'beslut',
  'diarienummer',
  'analys-och-plan',
  'brukarmedverkan',
  'andra',
] as const;

export type AnswerKind = (typeof ANSWER_KINDS)[number];

/** A question that those who follow up an agreement ask, in words, and what of a plan answers it. */
export interface Question {
  readonly id: string;
  readonly text: string;
  readonly about: AnswerKind;
  /** Roles of the sections that answer it, where sections do. */
  readonly roles: readonly string[];
  /** Headings in the text of an area that answer it. */
  readonly headings: readonly string[];
  /** Ids of the agreement's sources. */
  readonly knownFrom: readonly string[];
}
