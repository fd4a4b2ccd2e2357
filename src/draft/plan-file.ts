import { prompts } from '../locale/index.ts';
import type { Agreement } from '../model/index.ts';
import type { YamlValue } from '../parse/index.ts';
import { type Fields, frontMatter, promptInText } from './front-matter.ts';
import { type NextPeriod, periodField } from './next-period.ts';
import { schemeGoingOn } from './scheme-going-on.ts';
import { type Move, movedOn } from './years.ts';

export interface PlanDraft {
  readonly fields: Fields;
  readonly move: Move;
  readonly period: NextPeriod;
  readonly agreement: Agreement | undefined;
  /** Whether the direction that the plan lay under has ended. */
  readonly directionEnded: boolean;
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
  'beslutad-som',
  'systerplaner',
  'kostnad-nästa-år',
];

/** plan.md for the time that follows. A report is followed by a plan; whatever else a document is, it stays. */
export function planFront({ fields, move, period, agreement, directionEnded, goesOn }: PlanDraft): string {
  const kept = Object.fromEntries(Object.entries(fields).filter(([key]) => !OF_ONE_YEAR.includes(key)));
  const { typ, slag, titel: _, undertitel: __, län, överenskommelse: ___, indelning, kallas, ...rest } = kept;
  const follows = fields.slag === 'redovisning';
  const outside = stillOutside(fields.utanför, goesOn);
  const title = moved('titel', fields.titel, move);
  // The subtitle of a report says that it is one.
  const subtitle = follows ? NOTHING : moved('undertitel', fields.undertitel, move);
  const sisters = wordsIn(fields.systerplaner);
  const scheme = schemeGoingOn(indelning, goesOn);
  return frontMatter(
    {
      typ: typ ?? 'plan',
      slag: follows ? 'handlingsplan' : (slag ?? 'handlingsplan'),
      titel: title.words ?? '',
      ...(subtitle.words === undefined ? {} : { undertitel: subtitle.words }),
      län: län ?? '',
      period: periodField(period),
      ...(agreement ? { överenskommelse: agreement.id } : {}),
      ...(scheme.items === undefined ? {} : { indelning: scheme.items }),
      ...namesGoingOn(kallas, goesOn),
      ...rest,
      ...(outside.length === 0 ? {} : { utanför: outside }),
    },
    {
      titel: title.ask,
      undertitel: subtitle.ask,
      period: period.isGuess ? [prompts.period(period.from, period.to)] : [],
      överenskommelse: agreement ? [] : [prompts.agreement(period.year)],
      indelning: scheme.isNew ? [prompts.scheme] : [],
      under: directionEnded ? [prompts.direction(String(fields.under))] : [],
      systerplaner: sisters.length === 0 ? [] : [prompts.sisters(move.from, sisters)],
      'kostnad-nästa-år': 'kostnad-nästa-år' in fields ? [prompts.nextYearCost] : [],
    },
  );
}

/** The plan's own names for areas of the agreement that the next one has as well. */
function namesGoingOn(value: YamlValue | undefined, goesOn: PlanDraft['goesOn']): Fields {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return {};
  const names = Object.entries(value as Fields).flatMap(([id, name]) =>
    goesOn(id).map((next) => [next, name] as const),
  );
  return names.length === 0 ? {} : { kallas: Object.fromEntries(names) };
}

interface Moved {
  readonly words: string | undefined;
  readonly ask: readonly string[];
}

const NOTHING: Moved = { words: undefined, ask: [] };

/** A title of the new time, or the old one and a question where nobody but its author knows. */
function moved(field: string, value: YamlValue | undefined, move: Move): Moved {
  if (typeof value !== 'string') return NOTHING;
  const words = movedOn(value, move);
  return { words: words ?? value, ask: words === undefined ? [prompts.title(field, value)] : [] };
}

function wordsIn(value: YamlValue | undefined): readonly string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
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
