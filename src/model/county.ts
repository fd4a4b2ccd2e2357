/** A kommun by its name without the word, and the SCB code, whose first two digits are the county's. */
export interface Municipality {
  readonly code: string;
  readonly name: string;
  /** Names that mean the same and do not follow from its own: «Falu kommun». */
  readonly aliases: readonly string[];
}

/** A county (län): one region and its kommuner. */
export interface County {
  readonly code: string;
  /** Without the word: «Gävleborg». */
  readonly name: string;
  /** What else it is called, with the word first: «Gävleborgs län». */
  readonly aliases: readonly string[];
  /** «Region Gävleborg», «Västra Götalandsregionen». */
  readonly region: string;
  readonly municipalities: readonly Municipality[];
}
