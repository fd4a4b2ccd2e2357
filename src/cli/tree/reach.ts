/** The folders of a workspace that a link may lead into: what plans are made of. `.git` and the like hold what nobody meant to show. */
const REACH = ['plans', 'schema', 'templates'] as const;

/** Whether what a link leads to, by its path from the workspace's folder, may be read. */
export function isWithinReach(place: string): boolean {
  const [first, ...rest] = place.split('/');
  return REACH.some((folder) => folder === first) && !rest.some((part) => part.startsWith('.'));
}
