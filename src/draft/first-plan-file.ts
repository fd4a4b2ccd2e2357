import { capital, compare, prompts } from '../locale/index.ts';
import type { County } from '../model/index.ts';
import type { YamlValue } from '../parse/index.ts';
import { areasGoingOn } from './areas-going-on.ts';
import type { FirstPlan } from './first.ts';
import { frontMatter, promptInText } from './front-matter.ts';
import { frontOf } from './front-of.ts';
import { FIRST_OUTLINES } from './kinds.ts';
import { openIn } from './open-promises.ts';
import { schemeGoingOn } from './scheme-going-on.ts';

/** plan.md of a plan that goes on from none: whose it is and for when, and what nobody but its authors knows as questions. */
export function firstPlanFile(first: FirstPlan): string {
  const { kind, county, period, agreement, direction } = first;
  const above = direction ? frontOf(direction.edition.plan.origin.span.path, direction.sources) : {};
  const outline = FIRST_OUTLINES[kind];
  const years = period.from === period.to ? period.from : `${period.from}–${period.to}`;
  const fill = (words: string) => words.replace('{län}', county.name).replace('{period}', years);
  const scheme = schemeGoingOn(above.indelning, (written) =>
    areasGoingOn(written, direction?.edition.agreement, agreement),
  );
  const front = frontMatter(
    {
      typ: 'plan',
      slag: kind,
      titel: fill(outline.title),
      undertitel: fill(outline.subtitle),
      län: county.name,
      period: period.from === period.to ? period.from : { från: period.from, till: period.to },
      ...(agreement ? { överenskommelse: agreement.id } : {}),
      ...(direction ? { under: direction.name } : {}),
      ...(scheme.items === undefined ? {} : { indelning: scheme.items }),
      parter: above.parter ?? partiesOf(county),
    },
    {
      överenskommelse: agreement || kind === 'inriktning' ? [] : [prompts.agreement(years)],
      indelning: scheme.isNew ? [prompts.scheme] : [],
      parter: [prompts.parties],
      beslut: [prompts.decisions],
    },
    { beslut: prompts.decisionsShown },
  );
  const blocks = [
    promptInText(`${prompts.summary(years)} ${capital(prompts.sayBegun)}`),
    prompts.isBegun,
    ...demands(first),
    ...promisesAbove(first),
  ];
  return `${front}\n${blocks.join('\n\n')}\n`;
}

/** The region and the kommuner. On Gotland they are one. */
function partiesOf({ region, municipalities }: County): YamlValue {
  const others = municipalities.map(({ name }) => name).sort(compare);
  return others.length === 1 ? [region] : [region, ...others];
}

/** What the agreement asks of a plan of this kind. */
function demands({ agreement, kind }: FirstPlan): readonly string[] {
  return (agreement?.requirements ?? [])
    .filter(({ kinds }) => kinds.includes(kind))
    .map(({ text, strength }) => promptInText(prompts.demandOf(agreement!.id, text, strength)));
}

/** What the direction's text promises by a day in this plan's time, or by none. */
function promisesAbove({ direction, period }: FirstPlan): readonly string[] {
  if (!direction) return [];
  return openIn(direction.edition)
    .inText.filter(({ due }) => due === undefined || isWithin(due, period))
    .map(({ id, text, due }) =>
      promptInText(prompts.directionPromise(direction.name, prompts.directionThing(text, id, due))),
    );
}

function isWithin(due: string, { from, to }: FirstPlan['period']): boolean {
  const year = due.slice(0, 4);
  return from <= year && year <= to;
}
