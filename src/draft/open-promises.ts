import { openPromises } from '../diff/index.ts';
import type { Edition, Section } from '../model/index.ts';

/** A promise that the text of a plan leaves open. */
export interface OpenPromise {
  readonly id: string;
  readonly text: string;
  readonly due: string | undefined;
  readonly kind: string | undefined;
  /** Id of the section in which it stands. */
  readonly section: string;
}

export interface OpenThings {
  /** Ids of activities. */
  readonly activities: ReadonlySet<string>;
  readonly inText: readonly OpenPromise[];
}

/** What the ledger will ask the next plan for. */
export function openIn(edition: Edition): OpenThings {
  const open = openPromises(edition).flatMap((promise) =>
    promise.id === undefined ? [] : [{ ...promise, id: promise.id }],
  );
  return {
    activities: new Set(open.filter(({ hasFields }) => hasFields).map(({ id }) => id)),
    inText: open.filter(({ hasFields }) => !hasFields),
  };
}

/** Those that stand in a section or below it, in the same file. */
export function promisesIn(section: Section, promises: readonly OpenPromise[]): readonly OpenPromise[] {
  const ids = new Set<string>();
  const visit = (one: Section) => {
    ids.add(one.id);
    one.sections.filter(({ file }) => file === section.file).forEach(visit);
  };
  visit(section);
  return promises.filter((promise) => ids.has(promise.section));
}
