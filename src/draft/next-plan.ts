import { addTo } from '../diagnostics/index.ts';
import { type Edition, goalOutcomes, type Plan, type Section } from '../model/index.ts';
import type { YamlValue } from '../parse/index.ts';
import { areaFields, areaFront } from './area-file.ts';
import { areasGoingOn } from './areas-going-on.ts';
import { type Fields, frontMatter, type Prompts, promptInText } from './front-matter.ts';
import { frontOf } from './front-of.ts';
import { fundsFile } from './funds-file.ts';
import { indicatorFile } from './indicator-file.ts';
import { newAreaFiles } from './new-areas.ts';
import { newDemands } from './new-demands.ts';
import type { DraftFile, NextYear } from './next-year.ts';
import { type OpenPromise, openIn, promisesIn } from './open-promises.ts';
import { planFront, summaryPrompt } from './plan-file.ts';
import { promiseList, sectionText } from './section-text.ts';
import { nameMovedOn } from './years.ts';

/** The folder of the year after a plan, file by file. Every id that is open stands in it once. */
export function nextPlan(next: NextYear): readonly DraftFile[] {
  const { plan, agreement: before } = next.edition;
  const move = {
    from: plan.period.from.slice(0, 4),
    last: (plan.period.extendedTo ?? plan.period.to).slice(0, 4),
    to: next.period.year,
  };
  const { year } = next.period;
  const goesOn = (written: string) => areasGoingOn(written, before, next.agreement);
  // The county's own areas stay what they are; what they stand for follows with the scheme.
  const focusGoesOn = (written: string) =>
    plan.scheme.some(({ id }) => id === written) ? [written] : goesOn(written);
  const open = openIn(next.edition);
  const reached = reachedIn(plan);
  const homes = homesOf(next.edition, open.inText);
  const placeOf = (path: string) => `${next.into}/${nameMovedOn(path.slice(next.folder.length + 1), move)}`;
  const beforeTheYear = frontOf(plan.origin.span.path, next.sources).slag === 'redovisning';
  const text = {
    move,
    year,
    beforeTheYear,
    promisesIn: (section: Section) => homes.inText.get(section.id) ?? [],
  };

  const sectionFiles = (section: Section): readonly DraftFile[] => {
    if (section.kind === 'rubrik') return [];
    const fields = frontOf(section.file, next.sources);
    const promises = homes.inArea.get(section.id) ?? [];
    const common = { openActivities: open.activities, reached, year, goesOn: focusGoesOn };
    const kept = withoutDemands(fields);
    const small = smallAreas(kept, common);
    const front = section.area
      ? areaFront({ fields: kept, promises, ...common })
      : frontMatter(small.fields, small.ask);
    const own = { path: placeOf(section.file), text: `${front}\n${sectionText(section, text)}\n` };
    return [own, ...section.sections.flatMap(sectionFiles)];
  };
  const planFields = frontOf(plan.origin.span.path, next.sources);
  const rest = homes.nowhere.length === 0 ? '' : `\n${promiseList(homes.nowhere, year)}\n`;
  const indicators = next.sources.get(`${next.folder}/indikatorer.yaml`);
  const funds = fundsFile(
    plan.funds,
    before,
    next.agreement,
    year,
    (plan.period.extendedTo ?? plan.period.to).slice(0, 4),
  );
  const front = planFront({
    fields: planFields,
    move,
    period: next.period,
    agreement: next.agreement,
    directionEnded: next.directionEnded,
    goesOn,
  });
  const asked = [
    summaryPrompt(year),
    ...newDemands(before, next.agreement, beforeTheYear ? 'handlingsplan' : plan.kind).map(promptInText),
  ];
  const files = [
    { path: `${next.into}/plan.md`, text: `${front}\n${asked.join('\n\n')}\n${rest}` },
    ...plan.sections.flatMap(sectionFiles),
    ...(indicators
      ? [
          {
            path: placeOf(indicators.path),
            text: indicatorFile(indicators, plan.indicators, year),
          },
        ]
      : []),
    ...(funds === undefined ? [] : [{ path: `${next.into}/medel.yaml`, text: funds }]),
  ];
  return [...files, ...newAreaFiles(files, next, goesOn)];
}

/** Ids of the goals that a plan says have been reached. */
function reachedIn(plan: Plan): ReadonlySet<string> {
  const areas = allSections(plan.sections).flatMap(({ area, subareas }) => [
    ...(area ? [area] : []),
    ...subareas.map((small) => small.area),
  ]);
  const told = goalOutcomes(areas, plan.marks);
  return new Set([...told].flatMap(([id, { outcome }]) => (outcome === 'nått' ? id : [])));
}

/** What an agreement demands of a section is the next agreement's to say. */
function withoutDemands({ krav: _, ...fields }: Fields): Fields {
  return fields;
}

/** Many small areas in one file: each goes on as an area does, and their questions stand before the list. */
function smallAreas(
  fields: Fields,
  common: Omit<Parameters<typeof areaFields>[0], 'fields' | 'promises'>,
): { readonly fields: Fields; readonly ask: Prompts } {
  const { delområden } = fields;
  if (!Array.isArray(delområden)) return { fields, ask: {} };
  const areas = delområden.map((item: YamlValue) =>
    areaFields({ fields: isFields(item) ? item : {}, promises: [], ...common }),
  );
  const asked = areas.flatMap(({ ask }) => Object.values(ask).flat());
  return {
    fields: { ...fields, delområden: areas.map((area) => area.fields) },
    ask: { delområden: [...new Set(asked)] },
  };
}

function isFields(value: YamlValue): value is Fields {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

interface Homes {
  /** By area: what becomes activities to decide on. */
  readonly inArea: ReadonlyMap<string, readonly OpenPromise[]>;
  /** By section: what stays in the text. */
  readonly inText: ReadonlyMap<string, readonly OpenPromise[]>;
  readonly nowhere: readonly OpenPromise[];
}

/** Where each open promise of the text goes: to the area that it speaks of, or else to its own section. */
function homesOf({ plan }: Edition, promises: readonly OpenPromise[]): Homes {
  const inArea = new Map<string, OpenPromise[]>();
  const inText = new Map<string, OpenPromise[]>();
  const sections = allSections(plan.sections);
  const areas = sections.filter(({ area }) => area);
  const left = new Set(promises);
  const give = (homes: Map<string, OpenPromise[]>, id: string, found: readonly OpenPromise[]) => {
    for (const promise of found) if (left.delete(promise)) addTo(homes, id, promise);
  };
  for (const section of sections) {
    const about = section.area ? section : areas.find(({ area }) => area?.id === section.speaksOf?.id);
    if (about) give(inArea, about.id, promisesIn(section, [...left]));
  }
  for (const section of sections) {
    const own = [...left].filter((promise) => promise.section === section.id);
    give(inText, section.id, own);
  }
  return { inArea, inText, nowhere: [...left] };
}

function allSections(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) => [section, ...allSections(section.sections)]);
}
