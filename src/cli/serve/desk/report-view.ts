/** A report as a page shows it. */
export interface ReportView {
  readonly title: string;
  readonly draft: string | undefined;
  readonly css: string;
  /** Text that is HTML, or the place of the part among those that were sent before. */
  readonly parts: readonly (string | number)[];
}
