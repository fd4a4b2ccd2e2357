import { labels, localeFor } from '../../../locale/index.ts';
import { type Edition, plainText, type Section } from '../../../model/index.ts';
import type { Block } from '../../report.ts';
import { fact } from '../cover.ts';
import { annexHeading } from './heading.ts';

/** What the plan leaves out and lets go of: it must stand somewhere, and it belongs to no section. */
export function aboutAnnex({ plan, agreement }: Edition): readonly Block[] {
  const excluded = plan.excluded.map(({ area, reason }) => {
    const name = agreement?.areas.find(
      (candidate) => candidate.id === area.id || candidate.number === area.id,
    );
    return `${name?.aliases[0] ?? name?.title ?? area.id}: ${reason}`;
  });
  const leaving = plan.leaving.map(({ id, status, reason, replacedBy }) => {
    const successors = localeFor('sv').list(
      replacedBy.map((successor) => nameOf(successor, plan)),
      'och',
    );
    return `${id}: ${labels.leavingStatus(status, successors)}.${reason === undefined ? '' : ` ${reason}`}`;
  });
  const facts = [
    ...(excluded.length > 0 ? [fact(labels.excluded, excluded.map(capital))] : []),
    ...(leaving.length > 0 ? [fact(labels.leaving, leaving)] : []),
  ];
  return facts.length === 0
    ? []
    : [annexHeading(labels.about, 'bilaga.om-dokumentet', 1), { kind: 'facts', facts }];
}

/** What an id stands for, in the plan's own words; the id itself where it has none. */
function nameOf(id: string, plan: Edition['plan']): string {
  const areas: Section[] = [];
  const visit = (section: Section) => {
    if (section.area) areas.push(section);
    section.sections.forEach(visit);
  };
  plan.sections.forEach(visit);
  const items = areas.flatMap(({ area }) => [...(area?.goals ?? []), ...(area?.activities ?? [])]);
  const text =
    items.find((item) => item.id === id)?.text ??
    plan.marks.find((mark) => mark.id === id)?.text ??
    areas.map(({ area, title }) => (area?.id === id ? plainText(title) : undefined)).find((title) => title);
  return text === undefined ? id : labels.named(text.replace(/\.$/, ''));
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
