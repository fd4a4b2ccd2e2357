import type { Mark, Plan, Section, Status } from '../model/index.ts';

const CLOSED: readonly (Status | undefined)[] = ['genomförd', 'avbruten', 'ersatt'];

/** Whether something is still to be done: without a word it is planned. */
export function isOpen(status: Status | undefined): boolean {
  return !CLOSED.includes(status);
}

/** Every promise that the text of a plan leaves open, once an id: the promise itself, or else the answer that it goes on. */
export function openMarks({ marks }: Plan): readonly Mark[] {
  const open = new Map<string, Mark>();
  for (const mark of marks) {
    const promised = mark.role === 'plan';
    if (!promised && !isOpen(mark.status)) continue;
    if (promised || !open.has(mark.id)) open.set(mark.id, mark);
  }
  return [...open.values()];
}

/** The marks that stand in a section or below it. */
export function marksIn(section: Section, marks: readonly Mark[]): readonly Mark[] {
  const ids = new Set<string>();
  const visit = (one: Section) => {
    ids.add(one.id);
    one.sections.filter(({ file }) => file === section.file).forEach(visit);
  };
  visit(section);
  return marks.filter((mark) => ids.has(mark.section));
}
