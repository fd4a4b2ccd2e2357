/** What `plan site` says at the door. The site itself is in Swedish whatever the language. */
export interface SiteWords {
  readonly description: string;
  readonly argument: string;
  readonly out: string;
  readonly template: string;
  /** How many pages and files a site has, and how much it weighs. */
  made(place: string, pages: number, plans: number, size: string): string;
  /** Plans with errors, so that nothing was written. */
  stopped(plans: readonly string[]): string;
  stoppedByFacts(file: string): string;
  /** A file that the program did not make stands where the site would. */
  notOurs(file: string): string;
  /** What the law asks for and nobody has said yet. */
  notJudged(file: string): string;
  drafts(plans: readonly string[]): string;
}
