/** What `plan new` says at the door. */
export interface BeginWords {
  readonly new: string;
  readonly placeholder: { readonly county: string; readonly kind: string; readonly series: string };
  readonly argument: { readonly years: string };
  readonly option: {
    readonly county: string;
    readonly agreement: string;
    readonly kind: string;
    readonly under: string;
    readonly series: string;
  };
  badYears(word: string): string;
  readonly noCounty: string;
  unknownCounty(name: string, suggestion: string | undefined, counties: readonly string[]): string;
  otherCounty(direction: string, county: string, asked: string): string;
  badSeries(word: string): string;
  seriesIsPlan(series: string): string;
  directionBroken(name: string): string;
  notAbove(direction: string, kind: string): string;
  outsideDirection(direction: string, from: string, to: string, years: string): string;
  readonly directionUnderDirection: string;
  cannotBegin(file: string): string;
  agreementBroken(agreement: string): string;
  /** What was taken for granted, said once the files are written. */
  begun(folder: string, county: string, agreement: string | undefined): string;
  readonly noCountyAmount: string;
  nextSteps(plan: string): readonly string[];
  readonly stepsTitle: string;
}
