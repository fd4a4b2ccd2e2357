import { labels, localeFor, moneyLabels } from '../../../locale/index.ts';
import { type Edition, fieldNamed, KEY_FIGURES, type KeyFigureWord } from '../../../model/index.ts';
import { countOf, type IndicatorStanding, type Standing } from '../../../standing/index.ts';
import type { Block, KeyFigure } from '../../report.ts';
import { statedText } from '../fund-tables.ts';
import { sumText } from './sums.ts';

const words = labels.standing.key;

/** Fewer tell nothing, and more are not key. */
const [FEWEST, MOST] = [3, 6];

/** The figures that the plan asks for, or else those that say most of what is known. Nothing where fewer than three are. */
export function keyFigureBlocks(standing: Standing, edition: Edition): readonly Block[] {
  const asked = edition.plan.keyFigures.flatMap(({ id }) => chosen(id, standing, edition) ?? []);
  if (asked.length > 0) return [{ kind: 'keyFigures', figures: asked }];
  const most = byRule(standing);
  const parties = figure(words.parties, edition.plan.parties.length);
  const figures = fitting(most.length < FEWEST ? [...most, ...parties] : most, standing.areas.length);
  return figures.length < FEWEST ? [] : [{ kind: 'keyFigures', figures }];
}

/** Four stand in one row. Two rows of them take the room of three areas, and the table below tells how many areas there are. */
const IN_ROW = 4;
const MANY_AREAS = 8;

function fitting(figures: readonly KeyFigure[], areas: number): readonly KeyFigure[] {
  const isOneRow = figures.length === IN_ROW + 1 || areas > MANY_AREAS;
  if (!isOneRow || figures.length <= IN_ROW) return figures.slice(0, MOST);
  const [first, ...rest] = figures;
  return (first?.label === words.areas ? rest : figures).slice(0, IN_ROW);
}

/** One that the plan asks for, known or not; undefined where there is no such thing, which is a finding of check. */
function chosen(name: string, standing: Standing, edition: Edition): KeyFigure | undefined {
  const word = KEY_FIGURES.find((one) => one === name);
  if (word) return ASKED[word](standing, edition);
  const indicator = standing.indicators.find(({ id }) => id === name);
  if (indicator) return indicatorFigure(indicator);
  const named = fieldNamed(edition.plan.funds, name);
  if (!named) return undefined;
  const label = words.ofLine(moneyLabels.field[named.field], named.line.title);
  return { label, value: statedText(named.line.amounts[named.field], labels.missing), note: undefined };
}

/** Nothing that could be counted is not nought: it is not known. */
function counted(label: string, count: number, all: number): KeyFigure {
  return { label, value: all === 0 ? labels.missing : numberText(count), note: undefined };
}

type Making = (standing: Standing, edition: Edition) => KeyFigure;

const ASKED: { readonly [W in KeyFigureWord]: Making } = {
  områden: ({ areas }) => counted(words.areas, areas.length, areas.length),
  mål: ({ areas }) => {
    const goals = areas.flatMap((area) => area.goals);
    return counted(words.goals, goals.length, goals.length);
  },
  åtaganden: ({ undertakings: all }) => counted(words.planned, all.length, all.length),
  klara: ({ undertakings: all }) => counted(words.undertakings, countOf(all, 'done'), all.length),
  försenade: ({ undertakings: all }) => counted(words.late, countOf(all, 'late'), all.length),
  // Without a plan before nobody can say what it promised.
  obesvarade: ({ undertakings: all, previous }) =>
    counted(words.silent, countOf(all, 'silent'), previous.length === 0 ? 0 : all.length),
  medel: ({ money }) => ({ label: words.had, value: sumText(money?.had) ?? labels.missing, note: undefined }),
  'använda-medel': ({ money }) => ({
    label: words.used,
    value: sumText(money?.used) ?? labels.missing,
    note: sumText(money?.had) === undefined ? undefined : words.of(sumText(money?.had)!),
  }),
  indikatorer: ({ indicators, kind }) =>
    indicatorFigures(indicators, kind === 'redovisning')[0] ?? counted(words.indicatorCount, 0, 0),
  parter: (_, { plan }) => counted(words.parties, plan.parties.length, plan.parties.length),
};

/** An indicator's newest value, with the one before it and the target. */
function indicatorFigure({ text, unit, latest, before, target }: IndicatorStanding): KeyFigure {
  const notes = [
    ...(before ? [words.before(before.value, before.period)] : []),
    ...(target ? [words.targetIn(target.value, target.year)] : []),
  ];
  return {
    label: labels.indicatorName(text, unit),
    value: latest ? words.valueIn(latest.value, latest.period) : labels.missing,
    note: notes.length === 0 ? undefined : notes.join(', '),
  };
}

function byRule(standing: Standing): readonly KeyFigure[] {
  const { undertakings, indicators } = standing;
  const isReport = standing.kind === 'redovisning';
  const late = countOf(undertakings, 'late');
  const silent = countOf(undertakings, 'silent');
  const done = countOf(undertakings, 'done');
  const goals = standing.areas.flatMap((area) => area.goals);
  const planned = countOf(undertakings, 'planned');
  const told = undertakings.length - planned;
  return [
    ...figure(words.areas, standing.areas.length),
    ...(isReport && told > 0
      ? [
          {
            label: words.undertakings,
            value: words.ofAll(done, told),
            note: planned === 0 ? undefined : words.alsoPlanned(planned),
          },
        ]
      : [...figure(words.goals, goals.length), ...figure(words.planned, undertakings.length)]),
    ...figure(words.late, late),
    ...figure(words.silent, silent),
    ...moneyFigures(standing),
    ...indicatorFigures(indicators, isReport),
  ];
}

/** What was used of what there was, or the one that is known. */
function moneyFigures({ money }: Standing): readonly KeyFigure[] {
  const [had, used] = [sumText(money?.had), sumText(money?.used)];
  if (used !== undefined)
    return [{ label: words.used, value: used, note: had === undefined ? undefined : words.of(had) }];
  return had === undefined ? [] : [{ label: words.had, value: had, note: undefined }];
}

function indicatorFigures(indicators: readonly IndicatorStanding[], isReport: boolean): readonly KeyFigure[] {
  if (indicators.length === 0) return [];
  const judged = indicators.filter((one) => one.judged !== undefined);
  const better = judged.filter((one) => one.judged === 'better').length;
  if (isReport && judged.length > 0)
    return [{ label: words.indicators, value: words.ofAll(better, judged.length), note: undefined }];
  return [
    {
      label: words.indicatorCount,
      value: localeFor('sv').format.integer(indicators.length),
      note: undefined,
    },
  ];
}

function figure(label: string, count: number): readonly KeyFigure[] {
  return count === 0 ? [] : [{ label, value: numberText(count), note: undefined }];
}

function numberText(count: number): string {
  return localeFor('sv').format.integer(count);
}
