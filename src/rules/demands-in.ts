import type { Demand, Section } from '../model/index.ts';

/** Every demand that the sections of a plan tell of. */
export function demandsIn(sections: readonly Section[]): readonly Demand[] {
  return sections.flatMap((section) => [...section.demands, ...demandsIn(section.sections)]);
}
