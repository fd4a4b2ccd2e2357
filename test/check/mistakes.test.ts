import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkFiles, expectedIn, type Files, laidOver, readBase, readFiles } from '../support/fixture.ts';

/**
 * What a tired writer does most often, one mistake a folder of `misstag`. The finding is marked as in the other fixtures, or stands in
 * `väntat.txt`; the folder `rätt` holds the files as they are when the advice has been followed to the letter.
 */
const top = path.resolve(import.meta.dirname, '../fixtures/misstag');
const FOLLOWED = 'rätt/';

interface Mistake {
  readonly name: string;
  readonly year: '2023' | '2024';
  readonly wrong: Files;
  readonly expected: readonly string[];
  readonly right: Files;
}

function readMistake(name: string): Mistake {
  const all = new Map(readFiles(path.join(top, name)));
  const year = all.delete('bas-2024') ? '2024' : '2023';
  const right = new Map([...all].filter(([file]) => file.startsWith(FOLLOWED)));
  const wrong = new Map([...all].filter(([file]) => !file.startsWith(FOLLOWED)));
  const expected = expectedIn(wrong, all.get('väntat.txt'));
  const cleaned = new Map([...right].map(([file, bytes]) => [file.slice(FOLLOWED.length), bytes]));
  return { name, year, wrong, expected, right: cleaned };
}

const mistakes = readdirSync(top).map(readMistake);

/** What the base itself says, which no mistake has brought. */
const quiet = {
  '2023': checkFiles(readBase('2023')).said,
  '2024': checkFiles(readBase('2024'), '2024').said,
};

const brought = (said: readonly string[], year: Mistake['year']) =>
  said.filter((place) => !quiet[year].includes(place));

describe.each(mistakes.map((mistake) => [mistake.name, mistake] as const))('%s', (_, mistake) => {
  const { year, wrong, expected, right } = mistake;

  test('is one finding, at its place', () => {
    expect(expected).toHaveLength(1);
    expect(brought(checkFiles(laidOver(readBase(year), wrong), year).said, year)).toEqual(expected);
  });

  test('is gone when the advice is followed, and nothing new has come', () => {
    expect([...right.keys()]).not.toEqual([]);
    expect(brought(checkFiles(laidOver(laidOver(readBase(year), wrong), right), year).said, year)).toEqual(
      [],
    );
  });
});

test('there are many of them', () => expect(mistakes.length).toBeGreaterThanOrEqual(90));
