import { capital, prompts } from '../locale/index.ts';
import { agreementAreasOf, type Section } from '../model/index.ts';
import { newAreaFront } from './area-file.ts';
import { isForCounty } from './areas-going-on.ts';
import { asMarkdown, promptInText } from './front-matter.ts';
import type { DraftFile, NextYear } from './next-year.ts';

/** A file for each of the county's areas in the next agreement that nothing in the plan goes on with. */
export function newAreaFiles(
  files: readonly DraftFile[],
  { edition, agreement, into }: NextYear,
  goesOn: (written: string) => readonly string[],
): readonly DraftFile[] {
  if (!agreement) return [];
  const { plan } = edition;
  // Nobody knows which of the agreement's areas such a scheme takes up.
  if (plan.scheme.some(({ covers }) => covers === undefined)) return [];
  const areas = areasIn(plan.sections);
  const covered = new Set(
    [...areas.flatMap(({ area }) => area?.focus ?? []), ...plan.excluded.map(({ area }) => area)]
      .flatMap(({ id }) => agreementAreasOf(id, plan.scheme))
      .flatMap(goesOn),
  );
  const folder = folderOf(files, areas, into);
  let number = highestIn(folder, files);
  return agreement.areas
    .filter((area) => isForCounty(area) && !covered.has(area.id))
    .map((area) => {
      number++;
      const id = plan.places.has(area.id) ? `${area.id}-område` : area.id;
      const title = capital(area.title);
      const body = `# ${asMarkdown(title)}\n\n${promptInText(prompts.section(title))}\n`;
      return { path: `${folder}/${number}-${area.id}.md`, text: `${newAreaFront(area, id)}\n${body}` };
    });
}

function areasIn(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) => [...(section.area ? [section] : []), ...areasIn(section.sections)]);
}

/** The chapter of the last area, or the plan's own folder. */
function folderOf(files: readonly DraftFile[], areas: readonly Section[], into: string): string {
  const last = areas.at(-1);
  if (!last) return into;
  const name = last.file.slice(last.file.lastIndexOf('/') + 1);
  const file = files.findLast(({ path, text }) => path.endsWith(`/${name}`) && text.includes('typ: område'));
  return file ? file.path.slice(0, file.path.lastIndexOf('/')) : into;
}

function highestIn(folder: string, files: readonly DraftFile[]): number {
  const depth = folder.split('/').length;
  const numbers = files
    .filter(({ path }) => path.startsWith(`${folder}/`))
    .map(({ path }) => Number.parseInt(path.split('/')[depth] ?? '', 10))
    .filter((number) => !Number.isNaN(number));
  return Math.max(0, ...numbers);
}
