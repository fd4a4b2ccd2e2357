/** How it goes with what a plan promises. */
export const STATUSES = [
  'planerad',
  'pågår',
  'delvis',
  'försenad',
  'genomförd',
  'avbruten',
  'ersatt',
] as const;

export type Status = (typeof STATUSES)[number];

/** Whether something is still to be done. */
const IS_OPEN: { readonly [S in Status]: boolean } = {
  planerad: true,
  pågår: true,
  delvis: true,
  försenad: true,
  genomförd: false,
  avbruten: false,
  ersatt: false,
};

/** Whether something is still to be done. Without a word a thing is planned. */
export function isOpen(status: Status | undefined): boolean {
  return status === undefined || IS_OPEN[status];
}

/** The words with which a thing may leave a plan (`utgår`): those that close it. */
export const LEAVING_STATUSES = STATUSES.filter((status) => !isOpen(status));

/** A word as a status; undefined where it is none. */
export function statusIn(word: unknown): Status | undefined {
  return STATUSES.find((status) => status === word);
}
