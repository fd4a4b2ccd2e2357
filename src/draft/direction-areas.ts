import { type Area, plainText, type Section } from '../model/index.ts';
import type { Direction } from './first.ts';

/** An area of a direction, with the heading that it has there. */
export interface DirectionArea {
  readonly section: string;
  readonly area: Area;
}

/** All areas of a direction, small ones too, in the order in which they stand. */
export function directionAreas(direction: Direction | undefined): readonly DirectionArea[] {
  return direction ? direction.edition.plan.sections.flatMap(areasIn) : [];
}

function areasIn({ title, area, subareas, sections }: Section): readonly DirectionArea[] {
  return [
    ...(area ? [{ section: plainText(title), area }] : []),
    ...subareas.map((small) => ({ section: small.title, area: small.area })),
    ...sections.flatMap(areasIn),
  ];
}
