import { prompts } from '../locale/index.ts';
import type { AgreementArea, Mark, PartialDate, Section, Status } from '../model/index.ts';
import type { YamlValue } from '../parse/index.ts';
import { type Fields, frontMatter, type Prompts } from './front-matter.ts';
import { isOpen } from './open-promises.ts';

type Item = Readonly<Record<string, YamlValue>>;

export interface AreaDraft {
  /** The area's front matter as it was written. */
  readonly fields: Fields;
  readonly section: Section;
  /** Promises of the text that are open, and are not activities already. */
  readonly marks: readonly Mark[];
  readonly year: string;
  /** The next agreement's areas that go on with one of this year's. */
  goesOn(written: string): readonly string[];
}

/** The front matter of an area one year on: goals and responsible as they were, and what is open to decide on. */
export function areaFront({ fields, section, marks, year, goesOn }: AreaDraft): string {
  const written = section.area?.focus ?? [];
  const focus = [...new Set(written.flatMap(({ id }) => goesOn(id)))];
  const lost = written.length > 0 && focus.length === 0;
  const passed: string[] = [];
  const activities = [
    ...itemsOf(fields.aktiviteter).flatMap((item) => carried(item, year, passed)),
    ...marks.map((mark) => promised(mark, year, passed)),
  ];
  const { aktiviteter: _, ...rest } = fields;
  const next: Fields = {
    ...rest,
    fokusområden: focus,
    ...(activities.length === 0 ? {} : { aktiviteter: activities }),
  };
  const ask: Record<string, readonly string[]> = {
    fokusområden: lost ? [prompts.focus] : [],
    mål: 'mål' in fields ? [prompts.goals] : [],
    aktiviteter: [
      ...(activities.length === 0 ? [] : [prompts.activities]),
      ...(passed.length === 0 ? [] : [prompts.passed(passed)]),
    ],
  };
  return frontMatter(next, ask);
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

function itemsOf(value: YamlValue | undefined): readonly YamlValue[] {
  return Array.isArray(value) ? value : [];
}

/** An open activity as it was, without how it went; a day that has passed is asked for again. */
function carried(item: YamlValue, year: string, passed: string[]): readonly YamlValue[] {
  if (item === null || typeof item !== 'object' || Array.isArray(item)) return [item];
  const { status, orsak: _, senast, ...rest } = item as Item;
  if (!isOpen(status as Status | undefined)) return [];
  return [{ ...rest, ...dueIn(senast, year, String(rest.id ?? ''), passed) }];
}

function promised({ id, text, due }: Mark, year: string, passed: string[]): Item {
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

function isBefore(due: PartialDate, year: string): boolean {
  return due.slice(0, 4) < year;
}
