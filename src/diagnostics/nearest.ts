/**
 * The candidate that was most likely meant by `word`, or undefined when none is near. Near is at most two edits (insert,
 * delete, replace, swap of neighbours) or a third of the word, whichever is more; a word of three letters allows one.
 * A word that differs only in its numbers is another year or another number, and no slip of the pen.
 * Case is ignored, Swedish letters count as letters of their own. Among equals the first candidate wins.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const wanted = fold(word);
  let best: string | undefined;
  let bestDistance = allowedEdits(wanted.length) + 1;
  for (const candidate of candidates) {
    const other = fold(candidate);
    if (other !== wanted && withoutNumbers(other) === withoutNumbers(wanted)) continue;
    if (Math.abs(other.length - wanted.length) >= bestDistance) continue;
    const distance = editDistance(wanted, other, bestDistance);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

function withoutNumbers(word: string): string {
  return word.replace(/\d+/g, '');
}

function fold(word: string): string {
  return word.normalize('NFC').toLowerCase();
}

/** Two edits turn any short word into any other, so short words get fewer. */
function allowedEdits(length: number): number {
  if (length <= 1) return 0;
  if (length <= 3) return 1;
  return Math.max(2, Math.floor(length / 3));
}

/** Damerau-Levenshtein (optimal string alignment), three rows at a time. `enough` and more are all one: it is told as soon as it is sure. */
function editDistance(a: string, b: string, enough: number): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  let leastBefore = 0;
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let leastOfRow = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) least = Math.min(least, beforePrevious[j - 2]! + 1);
      row.push(least);
      if (least < leastOfRow) leastOfRow = least;
    }
    // Whatever follows is built on two rows, and never less than they are.
    if (leastOfRow >= enough && leastBefore >= enough) return enough;
    leastBefore = leastOfRow;
    beforePrevious = previous;
    previous = row;
  }
  return previous[b.length]!;
}
