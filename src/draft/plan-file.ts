import { prompts } from '../locale/index.ts';
import type { Agreement } from '../model/index.ts';
import type { YamlValue } from '../parse/index.ts';
import { type Fields, frontMatter, promptInText } from './front-matter.ts';
import { oneYearOn } from './years.ts';

export interface PlanDraft {
  readonly fields: Fields;
  /** The last year of the plan that goes before. */
  readonly from: string;
  readonly year: string;
  readonly agreement: Agreement | undefined;
  goesOn(written: string): readonly string[];
}

/** What belongs to one year only: its date, its decisions, and what was said of its findings. */
const OF_ONE_YEAR = [
  'datum',
  'beslut',
  'diarienummer',
  'utgår',
  'godtagna',
  'föregås-av',
  'period',
  'utanför',
];

/** plan.md one year on. A report is followed by a plan; whatever else a document is, it stays. */
export function planFront({ fields, from, year, agreement, goesOn }: PlanDraft): string {
  const kept = Object.fromEntries(Object.entries(fields).filter(([key]) => !OF_ONE_YEAR.includes(key)));
  const { typ, slag, titel, undertitel, län, överenskommelse: _, ...rest } = kept;
  const follows = fields.slag === 'redovisning';
  const outside = stillOutside(fields.utanför, goesOn);
  // The subtitle of a report says that it is one.
  const subtitle =
    typeof undertitel === 'string' && !follows ? { undertitel: oneYearOn(undertitel, from) } : {};
  return frontMatter(
    {
      typ: typ ?? 'plan',
      slag: follows ? 'handlingsplan' : (slag ?? 'handlingsplan'),
      titel: typeof titel === 'string' ? oneYearOn(titel, from) : '',
      ...subtitle,
      län: län ?? '',
      period: year,
      ...(agreement ? { överenskommelse: agreement.id } : {}),
      ...rest,
      ...(outside.length === 0 ? {} : { utanför: outside }),
    },
    agreement ? {} : { överenskommelse: [prompts.agreement(year)] },
  );
}

/** The areas that the plan leaves out, by their names in the next agreement; one that it does not have is no question. */
function stillOutside(value: YamlValue | undefined, goesOn: PlanDraft['goesOn']): readonly YamlValue[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item) => {
    const area = (item as Fields | null)?.område;
    if (typeof area !== 'string') return [];
    return goesOn(area).map((id) => ({ ...(item as Fields), område: id }));
  });
}

export function summaryPrompt(year: string): string {
  return promptInText(prompts.summary(year));
}
