import path from 'node:path';
import { expect, test } from 'vitest';
import { idsOf } from '../../src/assist/ids/things.ts';
import { renameId } from '../../src/assist/index.ts';
import { type Files, readFiles } from '../support/fixture.ts';
import { lots } from '../support/form-edits.ts';
import { knownOf } from '../support/known.ts';
import { SEED } from '../support/seed.ts';

const root = path.resolve(import.meta.dirname, '../../plans');
const YEARS = ['2017', '2022', '2023', '2024'];
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

test('an id that is renamed in all years leaves the plans with the findings that they had', () => {
  const seed = SEED;
  const lot = lots(seed);
  const plans: { readonly [name: string]: Files } = Object.fromEntries(
    YEARS.map((year) => [year, readFiles(path.join(root, year))]),
  );
  const known = knownOf(plans);
  const codesOf = ({ plans: all }: typeof known) =>
    all.map(({ result }) => result.findings.map(({ code, span }) => `${span.path} ${code}`));
  const before = codesOf(known);
  const rawOf = (file: string) => {
    const [, year = '', ...rest] = file.split('/');
    const bytes = plans[year]?.get(rest.join('/'));
    return bytes && decoder.decode(bytes);
  };
  const things = known.plans.flatMap((plan) => idsOf(known, plan).things);
  const wrong: string[] = [];
  let renamed = 0;
  for (let i = 0; i < 30; i++) {
    const { id, span } = things[lot(things.length)]!;
    const result = renameId(known, span.path, span.start, `nytt-${id}-namn`, rawOf);
    if (result.kind === 'refused') {
      if (result.reason !== 'agreement')
        wrong.push(`${id}: ${result.reason} ${JSON.stringify(result.place)}`);
      continue;
    }
    renamed++;
    const after = knownOf(
      Object.fromEntries(
        YEARS.map((year) => [
          year,
          new Map(
            [...plans[year]!].map(([name, bytes]) => {
              const edit = result.files.find((file) => file.path === `plans/${year}/${name}`);
              return [name, edit ? new TextEncoder().encode(edit.raw) : bytes];
            }),
          ),
        ]),
      ),
    );
    if (JSON.stringify(codesOf(after)) !== JSON.stringify(before)) wrong.push(`${id}: other findings`);
  }
  expect({ seed, wrong }).toEqual({ seed, wrong: [] });
  expect(renamed).toBeGreaterThan(15);
});
