import { goals } from './answers/goals.ts';
import { indicators } from './answers/indicators.ts';
import { money } from './answers/money.ts';
import { workNotDone } from './answers/not-done.ts';
import {
  analysisAndPlan,
  answering,
  contacts,
  decisions,
  nextYearCost,
  participation,
  perspectives,
  registrations,
} from './answers/plan.ts';
import { reached } from './answers/reached.ts';
import { howOneKnows, lessons } from './answers/told.ts';
import { workDone } from './answers/work.ts';
import type { Readers } from './asked.ts';
import { reportedByOthers } from './others.ts';

/** How each kind of question is answered. One that is forgotten does not compile. */
export const READERS: Readers = {
  svarar: answering,
  insatser: workDone,
  mål: goals,
  uppföljning: howOneKnows,
  lärdomar: lessons,
  målgrupper: reached,
  medel: money,
  'ej-genomfört': workNotDone,
  indikatorer: indicators,
  perspektiv: perspectives,
  'kostnad-nästa-år': nextYearCost,
  kontakt: contacts,
  beslut: decisions,
  diarienummer: registrations,
  'analys-och-plan': analysisAndPlan,
  brukarmedverkan: participation,
  andra: reportedByOthers,
};
