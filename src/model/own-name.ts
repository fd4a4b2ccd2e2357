import type { AgreementArea } from './agreement.ts';
import type { Ref } from './origin.ts';

/** What a plan calls an area of the agreement: its own word, and not the agreement's. */
export interface OwnName {
  /** As written: the area's id or number in the agreement. */
  readonly area: Ref;
  readonly name: string;
}

/** What a plan calls an area of the agreement; undefined where it has no name of its own for it. */
export function ownNameOf(
  { id, number }: Pick<AgreementArea, 'id' | 'number'>,
  names: readonly OwnName[],
): string | undefined {
  return names.find(({ area }) => area.id === id || area.id === number)?.name;
}
