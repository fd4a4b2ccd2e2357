import type { Span } from '../diagnostics/index.ts';
import type { PartyKind } from './words.ts';

/** One of those who stand behind a plan. Its kind is known only where the author said it. */
export interface Party {
  readonly name: string;
  readonly kind: PartyKind | undefined;
  /** Those behind it, where it is several together: the kommuner of a kommunalförbund. Empty where nobody has said. */
  readonly members: readonly string[];
  /** Its name, where it stands. */
  readonly span: Span;
}
