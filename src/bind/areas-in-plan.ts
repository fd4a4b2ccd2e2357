import type { Area, Section } from '../model/index.ts';
import type { YamlTree } from '../parse/index.ts';
import { Fields } from './fields/fields.ts';

export interface AreaInPlan {
  readonly area: Area;
  /** The section that is it, or that shows it in its table. */
  readonly section: Section;
  /** One of many small areas in a file, without text of its own. */
  readonly small: boolean;
  /** What its author wrote of it, where that could be read. */
  readonly fields: Fields | undefined;
}

/** Every area of a plan in reading order, the small ones of a table among them. */
export function areasIn(
  sections: readonly Section[],
  trees: ReadonlyMap<string, YamlTree>,
): readonly AreaInPlan[] {
  return sections.flatMap((section) => {
    const tree = trees.get(section.file);
    const fields = tree && new Fields(tree);
    const small = fields?.each('delområden').filter((item) => item.text('id') !== undefined);
    return [
      ...(section.area ? [{ area: section.area, section, small: false, fields }] : []),
      ...section.subareas.map(({ area }, i) => ({ area, section, small: true, fields: small?.[i] })),
      ...areasIn(section.sections, trees),
    ];
  });
}
