// Plans of forty years, sections that have moved, and plans that are full of series.
import { area, commit, DIFF, ONE, plan, planFile, REVIEW, repeated, section, write } from './made-plans.mjs';

const many = (count, make) => repeated(count, make).join('');

/** An area of many years that has another id each year, as its goals and activities have. */
const renamedArea = (number, year, isFirst) => {
  const earlier = (id, indent) => (isFirst ? '' : `${indent}tidigare: [${id}-${year - 1}]\n`);
  const items = (name, count) =>
    many(count, (i) => {
      const id = `${name}${number}-${i}`;
      return `  - id: ${id}-${year}\n    text: ${name} ${number} ${i}\n${earlier(id, '    ')}`;
    });
  const front = `${earlier(`o${number}`, '')}mål:\n${items('m', 10)}aktiviteter:\n${items('a', 20)}`;
  return area(`o${number}-${year}`, front);
};
const YEARS = repeated(40, (i) => 1985 + i);

const COUNT = 800;
const movedSection = (i, more = '') =>
  section(many(6, (k) => `${many(40, (w) => `ord${i}x${k}x${w} `)}\n\n`) + more, `id: avsnitt-${i}\n`);
const inOrder = (year, placeOf, more) =>
  Object.fromEntries(repeated(COUNT, (i) => [`plans/${year}/${placeOf(i) + 1}-d.md`, movedSection(i, more)]));

/** Each a series of its own: a part of the county. */
const series = (indicator, count, years) =>
  many(
    count,
    (i) =>
      `    - {nivå: delregion, namn: Del ${i}, värden: {${repeated(years, (y) => `${2023 - y}: ${indicator + i + y}`).join(', ')}}}\n`,
  );
const withIndicators = (count, each, years, charts) =>
  plan({
    'indikatorer.yaml': many(
      count,
      (i) => `i${i}:\n  text: Indikator ${i}\n  typ: antal\n  serier:\n${series(i, each, years)}`,
    ),
    '1-d.md': section(many(charts, (i) => `::diagram{indikator=i${i}}\n\n`)),
  });
const OF_INDICATORS = [...ONE, ['status', '2024'], ['underlag', '2024']];

export const YEAR_KINDS = [
  [
    '100 areas with another id each year for 40 years',
    (folder) =>
      write(
        folder,
        Object.fromEntries(
          YEARS.flatMap((year) => [
            [`plans/${year}/plan.md`, planFile(year).replace(/överenskommelse.*\n/, '')],
            ...repeated(100, (i) => [`plans/${year}/${i + 1}-o.md`, renamedArea(i, year, year === YEARS[0])]),
          ]),
        ),
      ),
    [
      ['check', '2024'],
      ['ledger', '1985', '2024'],
      ['diff', '1985', '2024'],
      ['diff', '2023', '2024'],
      ['status', '2024'],
      ['build', '2024'],
    ],
  ],
  [
    '800 sections in another order',
    (folder) => {
      for (const year of [2023, 2024]) write(folder, { [`plans/${year}/plan.md`]: planFile(year) });
      write(folder, { ...inOrder(2023, (i) => i), ...inOrder(2024, (i) => (i * 7) % COUNT) });
      commit(folder);
      write(
        folder,
        inOrder(2024, (i) => (i * 11) % COUNT, 'Nytt.'),
      );
    },
    [['check', '2024'], ...DIFF, ...REVIEW],
  ],
  ['one indicator of 2,700 series, drawn', withIndicators(1, 2700, 2, 1), OF_INDICATORS],
  ['one indicator of 5,000 series', withIndicators(1, 5000, 2, 0), OF_INDICATORS],
  ['105 indicators of 40 series', withIndicators(105, 40, 2, 20), OF_INDICATORS],
  ['950 indicators of 4 series', withIndicators(950, 4, 2, 50), OF_INDICATORS],
  ['33 indicators of 200 years', withIndicators(33, 2, 200, 4), OF_INDICATORS],
  [
    'what nobody knows the name of',
    () => {},
    [
      ['explain', 'link/broken'],
      ['explain', 'a/'.repeat(60_000)],
    ],
  ],
];
