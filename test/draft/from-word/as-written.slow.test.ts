import { describe, expect, test } from 'vitest';
import { type ProseBlock, plainText, type Section } from '../../../src/model/index.ts';
import { realEdition } from '../../support/editions.ts';
import { imported } from '../../support/word/imported.ts';
import { type HeadedBy, planAsWord, type Written } from '../../support/word/plan-as-word.ts';

/** The project's own plans as their counties may have written them in Word, since the documents themselves are not here. */
function writtenOf(name: string): readonly Written[] {
  const { edition } = realEdition(name);
  const texts = new Map(edition.plan.indicators.map(({ id, text }) => [id, text]));
  const visit = (section: Section, number: string, depth: number): readonly Written[] => {
    const { area } = section;
    return [
      {
        depth,
        number,
        title: plainText(section.title),
        text: section.body.flatMap(textsIn),
        ...(area && area.goals.length > 0
          ? {
              work: {
                goals: area.goals.map(
                  ({ text, horizon }) => `${horizon.includes('lång') ? 'L' : 'K'}: ${text}`,
                ),
                activities: area.activities.map(({ text }) => text),
                responsible: area.responsible,
              },
            }
          : {}),
        ...(area?.indicators && area.indicators.length > 0
          ? { indicators: area.indicators.map(({ id }) => texts.get(id) ?? id) }
          : {}),
      },
      ...section.sections.flatMap((below, i) => visit(below, `${number}.${i + 1}`, depth + 1)),
    ];
  };
  return edition.plan.sections.flatMap((section, i) => visit(section, `${i + 1}`, 1));
}

function textsIn(block: ProseBlock): readonly string[] {
  if (block.kind === 'paragraph') return [plainText(block.content)];
  if (block.kind === 'list')
    return block.items.flatMap((item) => item.blocks.flatMap(textsIn).map((words) => `- ${words}`));
  return [];
}

describe.each(['2017', '2023'])('the plan of %s as its county may have written it', (name) => {
  const written = writtenOf(name);
  test.each<HeadedBy>([
    'styles',
    'bold',
    'hand',
  ])('with headings by %s, imports to a plan that builds', async (by) => {
    const plan = await imported(planAsWord('Länsgemensam handlingsplan i Gävleborg', written, by), {
      year: name,
      agreement: name === '2017' ? '2016' : name,
    });
    expect(plan.errors).toEqual([]);
    expect(plan.checked.edition).toBeDefined();
    expect(plan.findings.filter(({ code }) => code === 'word/lost')).toEqual([]);
    const areas = written.filter(({ work }) => work);
    const sum = (of: 'goals' | 'activities') => areas.reduce((all, { work }) => all + work![of].length, 0);
    expect({ by, ...plan.counts, words: 0 }).toMatchObject({
      areas: areas.length,
      goals: sum('goals'),
      activities: sum('activities'),
    });
    const titles = plan.files
      .flatMap(({ text }) => [...text.matchAll(/^#+ (.*)$/gm)].map(([, title]) => title))
      .filter((title) => !title!.startsWith('att skriva'));
    expect(titles).toHaveLength(written.length - often(written, by));
  });
});

/** Bold labels that come back again and again are no headings: «Nulägesbeskrivning» in every area. */
function often(written: readonly Written[], by: HeadedBy): number {
  if (by !== 'bold') return 0;
  const counts = new Map<string, number>();
  for (const { title } of written) counts.set(title, (counts.get(title) ?? 0) + 1);
  return [...counts.values()].filter((count) => count >= 3).reduce((sum, count) => sum + count, 0);
}
