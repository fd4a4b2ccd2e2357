/** Puts one more in the list of a key. A list that is copied for each one takes the square of its length. */
export function addTo<K, T>(lists: Map<K, T[]>, key: K, one: T): void {
  const known = lists.get(key);
  if (known) known.push(one);
  else lists.set(key, [one]);
}
