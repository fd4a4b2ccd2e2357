import { localeFor, prompts } from '../locale/index.ts';
import { type Agreement, daysToKeep } from '../model/index.ts';
import type { FirstPlan } from './first.ts';
import type { FirstArea } from './first-areas.ts';
import { asMarkdown, type Fields, frontMatter, promptInText } from './front-matter.ts';
import { FIRST_OUTLINES, type FirstChapter } from './kinds.ts';
import type { DraftFile } from './next-year.ts';

/** A file for each chapter that the plan's kind begins with, and the areas' files in theirs. */
export function firstChapters(first: FirstPlan, areas: readonly FirstArea[]): readonly DraftFile[] {
  const { chapters } = FIRST_OUTLINES[first.kind];
  return chapters.flatMap((chapter, i): readonly DraftFile[] => {
    const place = `${first.into}/${i + 1}-${chapter.name}`;
    if (!chapter.areas)
      return [{ path: `${place}.md`, text: chapterText(chapter, asked(chapter, first, areas)) }];
    return [
      { path: `${place}/index.md`, text: chapterText(chapter, asked(chapter, first, areas)) },
      ...areas.map(({ id, text }, n) => ({ path: `${place}/${n + 1}-${id}.md`, text })),
    ];
  });
}

function chapterText(chapter: FirstChapter, asked: readonly string[]): string {
  const fields: Fields = {
    typ: chapter.areas ? 'kapitel' : (chapter.kind ?? 'avsnitt'),
    ...(chapter.role === undefined ? {} : { roll: chapter.role }),
  };
  const blocks = [`# ${asMarkdown(chapter.title)}`, ...asked.map(promptInText)];
  return `${frontMatter(fields)}\n${blocks.join('\n\n')}\n`;
}

function asked(
  chapter: FirstChapter,
  { agreement }: FirstPlan,
  areas: readonly FirstArea[],
): readonly string[] {
  return [
    ...chapter.ask,
    ...(chapter.duties && agreement ? dutyPrompts(agreement) : []),
    // Without an agreement and a direction nobody knows which areas there are.
    ...(chapter.areas && areas.length === 0 ? [prompts.firstAreas] : []),
  ];
}

/** The days that the agreement sets, where the plan tells how its work is reported. */
function dutyPrompts(agreement: Agreement): readonly string[] {
  const days = daysToKeep(agreement, undefined);
  const known = days.filter(({ day, disputed }) => day !== undefined || disputed.length > 0);
  return known.length === 0
    ? []
    : localeFor('sv').days.sentences(agreement.id, days, known).map(prompts.dutyDay);
}
