import { capital, labels } from '../../locale/index.ts';
import { type Edition, plainText, type Section } from '../../model/index.ts';
import { areaName, areasOf, sectionsWith } from './areas.ts';
import { proseText } from './prose-text.ts';
import { placeAt, placeBeside } from './rows.ts';
import type { AnswerRow } from './underlag.ts';

/** Sections of these roles; else the area that is about it; for each role that the plan speaks of nowhere, that it is missing. */
export function roleRows(
  edition: Edition,
  roles: readonly string[],
  value: (section: Section) => string | undefined,
): readonly AnswerRow[] {
  return roles.flatMap((role) => {
    const rows = sectionRows(edition, role, value);
    if (rows.length > 0) return rows;
    const areas = areaRows(edition, role);
    if (areas.length > 0) return areas;
    const place = placeBeside(edition, '', labels.underlag.roleFile(role));
    return [{ label: nameOf(role), value: undefined, place }];
  });
}

export function sectionRows(
  edition: Edition,
  role: string,
  value: (section: Section) => string | undefined = textOf,
): readonly AnswerRow[] {
  return sectionsWith(edition, role).map((section) => ({
    label: nameOf(role),
    value: value(section),
    place: { span: section.origin.span, path: section.file, field: undefined },
  }));
}

/** An area of the plan that is about an area of the agreement with this id or topic tells of it. */
function areaRows(edition: Edition, role: string): readonly AnswerRow[] {
  return areasOf(edition).flatMap(({ title, area, covers }): AnswerRow[] => {
    const about = covers.find(({ id, topic }) => id === role || topic === role);
    if (!about) return [];
    const words = labels.underlag.inArea(title === '' ? areaName(about) : title);
    return [{ label: nameOf(role), value: words, instead: 'elsewhere', place: placeAt(area.origin, '') }];
  });
}

function nameOf(role: string): string {
  return capital(role.replaceAll('-', ' '));
}

export function textOf(section: Section): string | undefined {
  const below = (one: Section): string => [proseText(one.body), ...one.sections.map(below)].join(' ');
  const text = below(section).trim();
  return text === '' ? undefined : text;
}

export function titleOf({ title }: Section): string {
  return plainText(title);
}
