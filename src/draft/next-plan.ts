import type { Mark, Plan, Section } from '../model/index.ts';
import { parseMarkdown } from '../parse/index.ts';
import { areaFront } from './area-file.ts';
import { type Fields, frontMatter } from './front-matter.ts';
import { indicatorFile } from './indicator-file.ts';
import { newAreaFiles } from './new-areas.ts';
import type { DraftFile, NextYear } from './next-year.ts';
import { marksIn, openMarks } from './open-promises.ts';
import { planFront, summaryPrompt } from './plan-file.ts';
import { promiseList, sectionText } from './section-text.ts';
import { areasGoingOn } from './topics.ts';
import { oneYearOn } from './years.ts';

/** The folder of the year after a plan, file by file. Every id that is open stands in it once. */
export function nextPlan(next: NextYear): readonly DraftFile[] {
  const { plan, agreement: before } = next.edition;
  const from = lastYearOf(plan);
  const goesOn = (written: string) => areasGoingOn(written, before, next.agreement);
  const homes = homesOf(plan);
  const move = (path: string) => `${next.into}/${oneYearOn(path.slice(next.folder.length + 1), from)}`;
  const beforeTheYear = frontOf(plan.origin.span.path, next).slag === 'redovisning';
  const text = {
    from,
    year: next.year,
    beforeTheYear,
    promisesIn: (section: Section) => homes.inText.get(section.id) ?? [],
  };

  const sectionFiles = (section: Section): readonly DraftFile[] => {
    if (section.kind === 'rubrik') return [];
    const fields = frontOf(section.file, next);
    const marks = homes.inArea.get(section.id) ?? [];
    const front = section.area
      ? areaFront({ fields, section, marks, year: next.year, goesOn })
      : frontMatter(withoutDemands(fields));
    const own = { path: move(section.file), text: `${front}\n${sectionText(section, text)}\n` };
    return [own, ...section.sections.flatMap(sectionFiles)];
  };
  const planFields = frontOf(plan.origin.span.path, next);
  const rest = homes.nowhere.length === 0 ? '' : `\n${promiseList(homes.nowhere, next.year)}\n`;
  const indicators = next.sources.get(`${next.folder}/indikatorer.yaml`);
  const files = [
    {
      path: `${next.into}/plan.md`,
      text: `${planFront({ fields: planFields, from, year: next.year, agreement: next.agreement, goesOn })}\n${summaryPrompt(next.year)}\n${rest}`,
    },
    ...plan.sections.flatMap(sectionFiles),
    ...(indicators
      ? [
          {
            path: move(indicators.path),
            text: indicatorFile(indicators, plan.indicators, next.year),
          },
        ]
      : []),
  ];
  return [...files, ...newAreaFiles(files, next, goesOn)];
}

/** The year in which a plan ends, extended or not. */
export function lastYearOf({ period }: Plan): string {
  return (period.extendedTo ?? period.to).slice(0, 4);
}

/** What an agreement demands of a section is the next agreement's to say. */
function withoutDemands({ krav: _, ...fields }: Fields): Fields {
  return fields;
}

function frontOf(path: string, { sources }: NextYear): Fields {
  const source = sources.get(path);
  const data = source && parseMarkdown(source).value?.front?.data;
  return data !== null && typeof data === 'object' && !Array.isArray(data) ? (data as Fields) : {};
}

interface Homes {
  /** By area: what becomes activities to decide on. */
  readonly inArea: ReadonlyMap<string, readonly Mark[]>;
  /** By section: what stays in the text. */
  readonly inText: ReadonlyMap<string, readonly Mark[]>;
  readonly nowhere: readonly Mark[];
}

/** Where each open promise of the text goes: to the area that it speaks of, or else to its own section. */
function homesOf(plan: Plan): Homes {
  const inArea = new Map<string, Mark[]>();
  const inText = new Map<string, Mark[]>();
  const sections = allSections(plan.sections);
  const areas = sections.filter(({ area }) => area);
  const already = new Set(areas.flatMap(({ area }) => area?.activities.flatMap(({ id }) => id ?? []) ?? []));
  const left = new Set(openMarks(plan).filter(({ id }) => !already.has(id)));
  const give = (homes: Map<string, Mark[]>, id: string, marks: readonly Mark[]) => {
    const given = marks.filter((mark) => left.delete(mark));
    if (given.length > 0) homes.set(id, [...(homes.get(id) ?? []), ...given]);
  };
  for (const section of sections) {
    const about = section.area ? section : areas.find(({ area }) => area?.id === section.speaksOf?.id);
    if (about) give(inArea, about.id, marksIn(section, [...left]));
  }
  for (const section of sections)
    give(
      inText,
      section.id,
      [...left].filter((mark) => mark.section === section.id),
    );
  return { inArea, inText, nowhere: [...left] };
}

function allSections(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) => [section, ...allSections(section.sections)]);
}
