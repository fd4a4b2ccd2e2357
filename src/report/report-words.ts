import { labels } from '../locale/index.ts';
import type { Words } from './report.ts';

/** The few words that a renderer sets by itself, the same in every report. */
export const WORDS: Words = {
  contents: labels.contents,
  pagesWhen: labels.pagesWhen,
  skip: labels.skip,
  notes: labels.notes,
  backToText: labels.backToText,
  note: labels.note,
  figure: labels.figure,
  done: labels.done,
  notDone: labels.notDone,
  list: labels.list,
  table: labels.table,
};
