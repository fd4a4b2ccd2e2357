import { prompts } from '../locale/index.ts';
import { plainText, type Section } from '../model/index.ts';
import { asMarkdown, promptInText } from './front-matter.ts';
import type { OpenPromise } from './open-promises.ts';
import { type Move, movedOn } from './years.ts';

export interface TextDraft {
  readonly move: Move;
  readonly year: string;
  /** The open promises that are to stand in a section, and nowhere else. */
  promisesIn(section: Section): readonly OpenPromise[];
  /** Headings that tell how a year went have nothing to tell before it has begun. */
  readonly beforeTheYear: boolean;
}

const OF_A_REPORT = ['måluppfyllelse', 'planering'];

/** A file's title and headings with a prompt under each, and the open promises where they stood. */
export function sectionText(section: Section, draft: TextDraft): string {
  return lines(section, 1, draft).join('\n\n');
}

function lines(section: Section, depth: number, draft: TextDraft): readonly string[] {
  const was = plainText(section.title);
  const moved = movedOn(was, draft.move);
  const title = moved ?? was;
  const promises = draft.promisesIn(section);
  const below = section.sections.filter(
    (child) => child.file === section.file && child.kind === 'rubrik' && !isOver(child, section, draft),
  );
  const ask = section.kind === 'kapitel' ? prompts.chapter : prompts.section(title);
  return [
    `${'#'.repeat(depth)} ${asMarkdown(title)}`,
    ...(moved === undefined ? [promptInText(prompts.title('rubriken', was))] : []),
    promptInText(ask),
    ...(promises.length === 0 ? [] : [promptInText(prompts.promises), promiseList(promises, draft.year)]),
    ...below.flatMap((child) => lines(child, depth + 1, draft)),
  ];
}

function isOver(child: Section, parent: Section, { beforeTheYear, promisesIn }: TextDraft): boolean {
  if (!beforeTheYear || !parent.area || promisesIn(child).length > 0) return false;
  const title = plainText(child.title).toLowerCase();
  return OF_A_REPORT.some((part) => child.role === part || title.startsWith(part));
}

/** A list of promises, each with its mark; a day that has passed is left out. */
export function promiseList(promises: readonly OpenPromise[], year: string): string {
  return promises
    .map(({ id, text, kind, due }) => {
      const words = text.trim() === '' ? id : text;
      const attributes = [
        ...(due === undefined || due.slice(0, 4) < year ? [] : [`senast=${due}`]),
        ...(kind === undefined ? [] : [`slag=${kind}`]),
      ];
      return `- ${asMarkdown(words)} :plan[${id}]${attributes.length === 0 ? '' : `{${attributes.join(' ')}}`}`;
    })
    .join('\n');
}
