import type { AgreementDuty, DutyDay, DutyKind } from '../model/index.ts';
import type { Format } from './format.ts';
import { listed } from './list.ts';

/** How days that an agreement sets are told: on the screen, in the reporting view, in a drafted plan. */
export interface DayWords {
  readonly heading: string;
  /**
   * A sentence for each day: when, how far away, what is to be done and to whom. One sentence where none of all is
   * known, or none is ahead.
   */
  sentences(agreement: string, all: readonly DutyDay[], ahead?: readonly DutyDay[]): readonly string[];
}

/** What the languages differ in. */
export interface DayTable {
  readonly heading: string;
  /** Where no day is known. */
  none(agreement: string): string;
  /** Where every known day lies behind. */
  readonly allPassed: string;
  readonly kinds: Readonly<Record<DutyKind, { readonly name: string; readonly by: string }>>;
  readonly unknownReceiver: string;
  readonly unknownDay: string;
  readonly perhaps: string;
  readonly others: string;
  readonly or: string;
  readonly by: string;
  left(days: number): string;
}

/** The word for what is not known, in the agreements' own files. */
const UNKNOWN = 'okänt';

export function makeDayWords(table: DayTable, format: Format): DayWords {
  const task = ({ kind, to, form }: AgreementDuty): string => {
    const { name, by } = table.kinds[kind];
    const receiver = to === UNKNOWN ? table.unknownReceiver : `${by} ${to}`;
    return `${name} ${receiver}${form === undefined || form === UNKNOWN ? '' : `: ${form}`}`;
  };
  const when = ({ day, left, disputed }: DutyDay): string => {
    const others = listed(disputed.map(format.date), table.or);
    const notes = [
      ...(left === undefined ? [] : [table.left(left)]),
      ...(disputed.length === 0 ? [] : [`${day === undefined ? table.perhaps : table.others} ${others}`]),
    ];
    const named = day === undefined ? table.unknownDay : format.date(day);
    return notes.length === 0 ? named : `${named} (${notes.join('; ')})`;
  };
  const sentence = (one: DutyDay): string =>
    `${one.day === undefined ? '' : `${table.by} `}${when(one)}: ${task(one.duty)}.`;
  return {
    heading: table.heading,
    sentences: (agreement, all, ahead = all) => {
      const known = all.some(({ day, disputed }) => day !== undefined || disputed.length > 0);
      if (!known) return [table.none(agreement)];
      // What region and kommuner do alike on one day is said once.
      return ahead.length === 0 ? [table.allPassed] : [...new Set(ahead.map(sentence))];
    },
  };
}
