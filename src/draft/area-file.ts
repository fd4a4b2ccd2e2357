import { prompts } from '../locale/index.ts';
import { type AgreementArea, isBefore, isOpen, statusIn } from '../model/index.ts';
import type { YamlValue } from '../parse/index.ts';
import { type Fields, frontMatter, type Prompts } from './front-matter.ts';
import type { OpenPromise } from './open-promises.ts';

/** The word of those who do not know which areas theirs belongs to: it stays until they do. */
const UNKNOWN = 'okänt';

type Item = Readonly<Record<string, YamlValue>>;

export interface AreaDraft {
  /** The area's fields as they were written. */
  readonly fields: Fields;
  /** Promises of the text that are open, and are not activities already. */
  readonly promises: readonly OpenPromise[];
  readonly openActivities: ReadonlySet<string>;
  /** Goals that have been reached, by id: they are done. */
  readonly reached: ReadonlySet<string>;
  readonly year: string;
  /** The next agreement's areas that go on with one of this year's. */
  goesOn(written: string): readonly string[];
}

/** The front matter of an area one year on: goals and responsible as they were, and what is open to decide on. */
export function areaFront(draft: AreaDraft): string {
  const { fields, ask } = areaFields(draft);
  return frontMatter(fields, ask);
}

/** The same for one of many small areas in a file. What is to be asked stands before their list. */
export function areaFields({ fields, promises, openActivities, reached, year, goesOn }: AreaDraft): {
  readonly fields: Fields;
  readonly ask: Prompts;
} {
  const written = itemsOf(fields.fokusområden).filter((word) => typeof word === 'string');
  const focus = [...new Set(written.flatMap(goesOn))];
  const lost = written.length > 0 && focus.length === 0;
  const passed: string[] = [];
  const activities = [
    ...itemsOf(fields.aktiviteter).flatMap((item) =>
      carried(item, { openActivities, reached }, year, passed),
    ),
    ...promises.map((promise) => promised(promise, year, passed)),
  ];
  const { aktiviteter: _, tidigare: __, ...rest } = fields;
  const goals = itemsOf(fields.mål).flatMap((goal) => goalGoingOn(goal, reached));
  const next: Fields = {
    ...rest,
    fokusområden: fields.fokusområden === UNKNOWN ? UNKNOWN : focus,
    ...('mål' in fields ? { mål: goals } : {}),
    ...(activities.length === 0 ? {} : { aktiviteter: activities }),
  };
  const late = goalsPassed(goals, year);
  const ask = {
    fokusområden: lost ? [prompts.focus] : [],
    mål: 'mål' in fields ? [prompts.goals, ...(late.length === 0 ? [] : [prompts.goalsPassed(late)])] : [],
    aktiviteter: [
      ...(activities.length === 0 ? [] : [prompts.activities]),
      ...(passed.length === 0 ? [] : [prompts.passed(passed)]),
      ...(itemsOf(fields.aktiviteter).some(hasFunds) ? [prompts.costs] : []),
    ],
  };
  return { fields: next, ask };
}

/** An area that the next agreement names and no area of the plan goes on with. */
export function newAreaFront(area: AgreementArea, id: string): string {
  const ask: Prompts = {
    fokusområden: [prompts.newArea(area.title)],
    ansvariga: [prompts.responsible],
    indikatorer: [prompts.indicators],
  };
  return frontMatter({ typ: 'område', id, fokusområden: [area.id] }, ask);
}

/** A goal that has been reached is done; any other goes on without what was told of it. */
function goalGoingOn(goal: YamlValue, reached: ReadonlySet<string>): readonly YamlValue[] {
  if (goal === null || typeof goal !== 'object' || Array.isArray(goal)) return [goal];
  const { utfall, kommentar: _, ...rest } = goal as Item;
  return utfall === 'nått' || reached.has(String(rest.id)) ? [] : [rest];
}

/** Goals whose time is over, by id or by their words. They stay until their authors have said how it went. */
function goalsPassed(goals: readonly YamlValue[], year: string): readonly string[] {
  return goals.flatMap((goal) => {
    const { senast, id, text } = (goal !== null && typeof goal === 'object' ? goal : {}) as Item;
    return typeof senast === 'string' && isBefore(senast, year) ? [String(id ?? `”${text}”`)] : [];
  });
}

function itemsOf(value: YamlValue | undefined): readonly YamlValue[] {
  return Array.isArray(value) ? value : [];
}

/** An open activity as it was, without how it went and what it cost, or was called the year before; a day that has passed is asked for again. */
function carried(
  item: YamlValue,
  { openActivities, reached }: Pick<AreaDraft, 'openActivities' | 'reached'>,
  year: string,
  passed: string[],
): readonly YamlValue[] {
  if (item === null || typeof item !== 'object' || Array.isArray(item)) return [item];
  const {
    status,
    orsak: _,
    medel: __,
    fortsätter: ___,
    tidigare: ____,
    'ersatt-av': _____,
    från,
    senast,
    mål,
    ...rest
  } = item as Item;
  const { id } = rest;
  const goesOn = typeof id === 'string' ? openActivities.has(id) : isOpen(statusIn(status));
  if (!goesOn) return [];
  const start = typeof från === 'string' && !isBefore(från, year) ? { från } : {};
  const left = itemsOf(mål).filter((goal) => !reached.has(String(goal)));
  const goals = left.length === 0 ? {} : { mål: left };
  return [{ ...rest, ...goals, ...start, ...dueIn(senast, year, String(id ?? ''), passed) }];
}

function hasFunds(item: YamlValue): boolean {
  return item !== null && typeof item === 'object' && !Array.isArray(item) && 'medel' in item;
}

function promised({ id, text, due }: OpenPromise, year: string, passed: string[]): Item {
  return { id, text: text.trim() === '' ? id : text.trim(), ...dueIn(due, year, id, passed) };
}

function dueIn(due: YamlValue | undefined, year: string, id: string, passed: string[]): Item {
  if (typeof due !== 'string') return {};
  if (isBefore(due, year)) {
    passed.push(id);
    return {};
  }
  return { senast: due };
}
