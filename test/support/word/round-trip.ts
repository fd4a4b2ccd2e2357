import { readFileSync } from 'node:fs';
import { labels, moneyLabels } from '../../../src/locale/index.ts';
import { type Area, type Edition, PLAN_KINDS, type Section } from '../../../src/model/index.ts';
import { renderDocx } from '../../../src/render/index.ts';
import { type Outlines, planReport, type Report } from '../../../src/report/index.ts';
import { realEdition } from '../editions.ts';
import { wordsOfReport } from '../report-words.ts';
import { sampleAssets, sampleTheme } from '../sample-report.ts';
import { type Imported, importedBytes } from './imported.ts';

const OUTLINES = JSON.parse(readFileSync('templates/standard/outline.json', 'utf8')) as Outlines;

/** What one side has and the other has not, as often as it has it. */
export interface Difference {
  readonly before: number;
  readonly gone: readonly string[];
  readonly new: readonly string[];
}

/** A plan's own Word, imported again, beside the plan. */
export interface RoundTrip {
  readonly imported: Imported;
  readonly outline: Difference;
  readonly words: Difference;
  readonly goals: Difference;
  readonly activities: Difference;
  readonly responsible: Difference;
  readonly indicators: Difference;
  readonly amounts: Difference;
}

export async function roundTrip(name: string, county: string): Promise<RoundTrip> {
  const { edition } = realEdition(name);
  const report = planReport(edition, OUTLINES);
  const bytes = await renderDocx(report, sampleTheme(), sampleAssets());
  const year = name.slice(-4);
  const imported = await importedBytes(bytes, { year, county, agreement: edition.plan.agreement ?? year });
  const again = imported.checked.edition;
  if (!again) throw new Error(`${name} gives no edition: ${imported.errors.join('; ')}`);
  const reports = [withoutAnnexes(report), withoutAnnexes(planReport(again, OUTLINES))] as const;
  const of = (ask: (edition: Edition, report: Report) => readonly string[]) =>
    between(ask(edition, reports[0]), ask(again, reports[1]));
  return {
    imported,
    outline: of((_, made) => outlineOf(made)),
    words: of((_, made) => wordsOfReport(withoutAnnexes(made, [moneyLabels.title]))),
    goals: of((one) =>
      areasIn(one).flatMap(({ goals }) => goals.map(({ text, horizon }) => `${text} ${horizon}`)),
    ),
    activities: of((one) =>
      areasIn(one).flatMap(({ activities }) =>
        activities.map(
          ({ text, due, status }) => `${text} ${due ?? ''} ${status === 'planerad' ? '' : (status ?? '')}`,
        ),
      ),
    ),
    responsible: of((one) =>
      areasIn(one).flatMap(({ responsible, activities }) => [
        ...responsible,
        ...activities.flatMap((activity) => activity.responsible),
      ]),
    ),
    indicators: of((one) => one.plan.indicators.map(({ text, type }) => `${text} ${type ?? ''}`)),
    amounts: of(
      (_, made) =>
        wordsOfReport(made)
          .join(' ')
          .match(/\d[\d\u00a0 ]*(?:,\d+)?[\u00a0 ](?:kr|tkr|mnkr)\b/g) ?? [],
    ),
  };
}

/** Annexes are counted from the plan, and the next version of the program counts other things. */
const COUNTED: readonly string[] = [
  labels.about,
  labels.indicators,
  labels.followUp,
  labels.changes,
  labels.shortForms,
  labels.standing.responsible.title,
  ...PLAN_KINDS.map((kind) => labels.standing.title(kind)),
];

function withoutAnnexes(report: Report, more: readonly string[] = []): Report {
  let isCounted = false;
  const blocks = report.blocks.filter((block) => {
    if (block.kind === 'heading' && block.level === 1) {
      const title = block.content.map((part) => ('text' in part ? part.text : '')).join('');
      isCounted =
        block.number === undefined &&
        ([...COUNTED, ...more].includes(title) || title.endsWith('och planens områden'));
    }
    return !isCounted;
  });
  return { ...report, blocks };
}

function outlineOf({ blocks }: Report): readonly string[] {
  return blocks.flatMap((block) =>
    block.kind === 'heading' && block.listed !== false
      ? [
          `${block.level} ${block.number ?? ''} ${block.content.map((part) => ('text' in part ? part.text : '')).join('')}`,
        ]
      : [],
  );
}

function areasIn({ plan }: Edition): readonly Area[] {
  const all = (sections: readonly Section[]): readonly Section[] =>
    sections.flatMap((section) => [section, ...all(section.sections)]);
  return all(plan.sections).flatMap(({ area, subareas }) => [
    ...(area ? [area] : []),
    ...subareas.map((small) => small.area),
  ]);
}

function between(before: readonly string[], after: readonly string[]): Difference {
  const left = new Map<string, number>();
  for (const one of after) left.set(one, (left.get(one) ?? 0) + 1);
  const gone = before.filter((one) => {
    const count = left.get(one) ?? 0;
    left.set(one, count - 1);
    return count <= 0;
  });
  const fresh = [...left].flatMap(([one, count]) => (count > 0 ? Array<string>(count).fill(one) : []));
  return { before: before.length, gone, new: fresh };
}
