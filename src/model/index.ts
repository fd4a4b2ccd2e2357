/**
 * Shelf: the words of the domain as types. Plans, areas, goals, activities, indicators, agreements, and prose.
 *
 * Only `check/` makes values of these types; everything after it reads them. This room must not parse, judge or print.
 */
export type { Agreement, AgreementArea, AgreementSource, Recipient } from './agreement.ts';
export type { Edition } from './edition.ts';
export type {
  Activity,
  Area,
  Decision,
  Goal,
  Indicator,
  Leaving,
  Mark,
  Numbering,
  Origin,
  PartialDate,
  Period,
  Plan,
  PlanKind,
  Ref,
  Registration,
  Section,
  SectionKind,
  Status,
} from './plan.ts';
export type { Alignment, Footnote, Inline, ProseBlock, ProseFigure, ProseItem, ProseTable } from './prose.ts';
export { plainText } from './prose.ts';
