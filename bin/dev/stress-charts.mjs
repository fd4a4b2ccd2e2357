import { GAVLEBORG } from './gavleborg.mjs';

/** Twelve charts for the stress plan, each hard in its own way. Numbers are invented and the same every time. */
const YEARS = [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023];

const CHARTS = [
  { id: 'två-linjer', text: 'Självmord, 25 år och äldre', typ: 'tal', sexes: true, from: 12, step: 1.3 },
  { id: 'brott', text: 'Svår ängslan, oro eller ångest', typ: 'andel', breakAt: 2019, from: 6, step: 0.4 },
  { id: 'hål', text: 'Väntetid till första bedömning', typ: 'tal', unknown: [2017, 2020], from: 44, step: 3 },
  {
    id: 'mål',
    text: 'Första besök inom 30 dagar',
    typ: 'andel',
    baseline: '61,5',
    target: '90',
    from: 61,
    step: 2,
  },
  { id: 'staplar', text: 'Upprättade samordnade individuella planer', typ: 'antal', from: 1240, step: 95 },
  { id: 'nära', text: 'Invånare som litar på vården', typ: 'andel', from: 81, step: 0.3 },
  {
    id: 'kommuner',
    text: 'Andel med gymnasieexamen',
    typ: 'andel',
    places: 10,
    from: 60,
    step: 1.7,
    wish: 'per=kommun',
  },
  {
    id: 'kön',
    text: 'Psykiskt välbefinnande',
    typ: 'skala',
    sexes: true,
    from: 5,
    step: 0.2,
    wish: 'per=kön',
  },
  {
    id: 'många',
    text: 'Unga som varken arbetar eller studerar',
    typ: 'andel',
    places: 8,
    from: 7,
    step: 0.6,
  },
  { id: 'stora-tal', text: 'Besök i öppenvården', typ: 'antal', from: 1_284_000, step: 31_500 },
  { id: 'två-värden', text: 'Nöjda brukare', typ: 'andel', only: [2019, 2023], from: 70, step: 4 },
  {
    id: 'linje-av-antal',
    text: 'Utbildade instruktörer',
    typ: 'antal',
    from: 30,
    step: 11,
    wish: 'form=linje',
  },
];

/** Their part of indikatorer.yaml. */
export function chartIndicators() {
  return CHARTS.map(indicator).join('');
}

/** The text that shows them. */
export function chartText() {
  const parts = CHARTS.map(
    ({ id, text, wish }) => `## ${text}, ${id}\n\n::diagram{indikator=${id}${wish ? ` ${wish}` : ''}}`,
  );
  return `# Diagram\n\n${parts.join('\n\n')}`;
}

function indicator({ id, text, typ, unknown = [], only = YEARS, baseline, target, breakAt, ...chart }, i) {
  const lines = [`${id}:`, `  text: ${text}`, `  typ: ${typ}`];
  if (typ === 'andel') lines.push('  enhet: procent');
  lines.push('  källa:', '    namn: Påhittad uppföljning');
  if (baseline) lines.push('  baslinje:', '    år: 2015', `    värde: ${baseline}`);
  if (target) lines.push('  målvärde:', '    år: 2027', `    värde: ${target}`);
  lines.push('  serier:');
  for (const [s, series] of seriesOf(chart).entries()) {
    lines.push(...series, '      värden:');
    for (const [y, year] of only.entries()) {
      const value = chart.from + chart.step * y + chart.step * Math.sin(y * 1.7 + s + i) + s * chart.step;
      const written = typ === 'antal' ? Math.round(value) : value.toFixed(1).replace('.', ',');
      lines.push(`        ${year}: ${unknown.includes(year) ? 'okänt' : written}`);
    }
  }
  if (breakAt) lines.push('  brott:', `    - från: ${breakAt}`, '      orsak: ny enkät');
  return `${lines.join('\n')}\n`;
}

function seriesOf({ sexes, places = 0 }) {
  if (places > 0)
    return GAVLEBORG.slice(0, places).map((name) => ['    - nivå: kommun', `      namn: ${name}`]);
  if (sexes) return ['kvinnor', 'män'].map((sex) => ['    - nivå: län', `      kön: ${sex}`]);
  return [['    - nivå: län']];
}
