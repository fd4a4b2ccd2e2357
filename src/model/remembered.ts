/**
 * What is made of one thing, made once: an edition is read by the check, by the report and by every comparison, and does not change. It goes with
 * the thing.
 */
export function remembered<A extends object, R extends object | string | number>(
  make: (of: A) => R,
): (of: A) => R {
  const known = new WeakMap<A, R>();
  return (of) => {
    const made = known.get(of) ?? make(of);
    known.set(of, made);
    return made;
  };
}
