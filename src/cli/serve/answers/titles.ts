import { stepsIn } from '../../../assist/index.ts';
import { comparePaths } from '../../../diagnostics/index.ts';
import type { PageWords } from '../../../locale/index.ts';
import type { Edition } from '../../../model/index.ts';
import { plainText, type Section } from '../../../model/index.ts';
import type { FileView } from '../desk/protocol.ts';

/** How a file stands among the parts of its plan. */
export type Titled = Pick<FileView, 'path' | 'title' | 'number' | 'depth' | 'kind' | 'steps'>;

const PICTURE = /\.(png|jpe?g|svg)$/i;
const DATA = /\.ya?ml$/i;

/** The files of a plan as their reader meets them: what the plan says of itself, its chapters, its data, its pictures. */
export function titledFiles(
  plan: string,
  paths: readonly string[],
  edition: Edition | undefined,
  words: PageWords,
): readonly Titled[] {
  const folder = `plans/${plan}/`;
  const sections = new Map<string, Section>();
  const visit = (section: Section) => {
    const { path } = section.origin.span;
    if (section.kind !== 'rubrik' && !sections.has(path)) sections.set(path, section);
    section.sections.forEach(visit);
  };
  edition?.plan.sections.forEach(visit);
  const known: Readonly<Record<string, string>> = {
    'plan.md': words.files.summary,
    'medel.yaml': words.files.money,
    'indikatorer.yaml': words.files.indicators,
  };
  const own = paths.filter((path) => path.startsWith(folder) && !/\/[.~]/.test(path));
  const stepsOf = stepsIn(own);
  const titled = own.map((path): Titled => {
    const inside = path.slice(folder.length);
    const section = sections.get(path);
    const kind = PICTURE.test(path) ? 'picture' : /\.(md|ya?ml)$/i.test(path) ? 'text' : 'other';
    const steps = inside.split('/').length - 1;
    return {
      path,
      title: known[inside] ?? (section ? plainText(section.title) : inside),
      number: section?.number,
      depth: kind === 'text' ? Math.max(0, steps - (inside.endsWith('/index.md') ? 1 : 0)) : 0,
      kind,
      steps: kind === 'text' ? stepsOf(path) : [],
    };
  });
  const rank = ({ path, kind }: Titled) =>
    path === `${folder}plan.md` ? 0 : kind !== 'text' ? 3 : DATA.test(path) ? 2 : 1;
  return titled.sort((a, b) => rank(a) - rank(b) || comparePaths(a.path, b.path));
}
