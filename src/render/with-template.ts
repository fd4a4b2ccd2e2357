import { SIDES, SIZE_ROLES, type SizeRole, type Slots, type Template } from '../model/index.ts';
import type { Theme } from './theme.ts';

const POINTS_PER_MM = 72 / 25.4;

/** A theme with what a template changes in it. */
export function themeWith(theme: Theme, template: Template): Theme {
  const { page, size } = theme;
  const margins = SIDES.map((side) => [side, pointsOf(template.margin[side]) ?? page.margin[side]]);
  const sizes = Object.fromEntries(
    SIZE_ROLES.map((role) => [role, template.size[role] ?? sizeIn(theme, role)]),
  );
  const { heading1, heading2, heading3, heading4, heading5, ...plain } = sizes as { [R in SizeRole]: number };
  return {
    ...theme,
    name: template.name,
    page: { ...page, margin: Object.fromEntries(margins) as Theme['page']['margin'] },
    size: { ...size, ...plain, heading: [heading1, heading2, heading3, heading4, heading5] },
    measure: template.measure ?? theme.measure,
    cover: { form: template.cover ?? theme.cover.form, logo: template.logo ?? theme.cover.logo },
    header: slotsOver(theme.header, template.header),
    footer: slotsOver(theme.footer, template.footer),
    colour: { ...theme.colour, ...template.colour },
    dark: { ...theme.dark, ...template.dark },
  };
}

function sizeIn({ size }: Theme, role: SizeRole): number {
  const level = /^heading(\d)$/.exec(role)?.[1];
  return level === undefined
    ? size[role as Exclude<SizeRole, `heading${number}`>]
    : size.heading[Number(level) - 1]!;
}

export function pointsOf(millimetres: number): number;
export function pointsOf(millimetres: number | undefined): number | undefined;
export function pointsOf(millimetres: number | undefined): number | undefined {
  return millimetres === undefined ? undefined : Math.round(millimetres * POINTS_PER_MM * 100) / 100;
}

function slotsOver(below: Slots, above: Slots): Slots {
  return {
    left: above.left ?? below.left,
    middle: above.middle ?? below.middle,
    right: above.right ?? below.right,
  };
}
