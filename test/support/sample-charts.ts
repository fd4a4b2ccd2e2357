import type { Chart } from '../../src/report/index.ts';

/** Charts of each form, for the tests of both renderers. */
export function sampleCharts(): readonly Chart[] {
  const periods = ['2018', '2019', '2020', '2021', '2022', '2023', '2025'];
  const line: Chart = {
    kind: 'chart',
    form: 'line',
    periods,
    unit: 'per 100 000 invånare',
    panels: [
      {
        title: undefined,
        series: [
          { name: 'Länet, kvinnor', values: [8.1, 7.9, undefined, 8.4, 7.2, 6.9, undefined] },
          { name: 'Länet, män', values: [18.2, 17.5, 19.1, 16.8, 16.1, 15.2, undefined] },
          { name: 'Riket', values: [12.4, 12.2, 12.1, 11.9, 11.8, 11.7, undefined] },
        ],
      },
    ],
    baseline: { label: 'Baslinje 12,4 (2018)', value: 12.4 },
    target: { label: 'Mål 6,2 (2025)', value: 6.2, period: 6 },
    breaks: [{ before: 3, label: 'Ny mätmetod från 2021' }],
    alternative: 'Linjediagram över självmord 2018–2023. Länet, kvinnor: 8,1 (2018), 6,9 (2023).',
    caption: 'Figur 1. Självmord, 25 år och äldre',
  };
  const bars: Chart = {
    kind: 'chart',
    form: 'bars',
    periods: ['2021', '2022', '2023'],
    unit: 'antal',
    panels: [
      {
        title: undefined,
        series: [
          { name: 'Upprättade', values: [1240, 1310, 1495] },
          { name: 'Uppföljda', values: [830, undefined, 1102] },
        ],
      },
    ],
    baseline: undefined,
    target: undefined,
    breaks: [],
    alternative: 'Stapeldiagram över SIP 2021–2023.',
    caption: 'Figur 2. Samordnade individuella planer',
  };
  const small: Chart = {
    ...line,
    unit: 'procent',
    baseline: undefined,
    target: undefined,
    breaks: [],
    panels: ['Gävle', 'Hudiksvall', 'Sandviken', 'Ljusdal'].map((title, i) => ({
      title,
      series: [{ name: 'Andel', values: periods.map((_, at) => 60 + ((i * 7 + at * 5) % 23)) }],
    })),
    alternative: 'Fyra linjediagram, ett för varje kommun.',
    caption: 'Figur 3. Andel som fått tid inom 30 dagar',
  };
  const rows: Chart = {
    ...bars,
    form: 'rows',
    unit: undefined,
    periods: [
      'Stärka samverkan samsjuklighet',
      'Fortsatt utvecklingsarbete utifrån handlingsplaner och förstärkning av kommunernas roll och utveckling av mobila lösningar eller liknande',
      'Brukarmedverkan',
    ],
    panels: [
      {
        title: undefined,
        series: [
          { name: 'Belopp', values: [764.9, 557.8, 100], words: ['7,6 mnkr', '5,6 mnkr', '1,0 mnkr'] },
          { name: 'Använt', values: [700, undefined, 12], words: ['7,0 mnkr', 'uppgift saknas', '0,1 mnkr'] },
        ],
      },
    ],
    alternative: 'Stapeldiagram över medlen 2020.',
    caption: 'Figur 4. Medel enligt överenskommelsen',
  };
  return [line, bars, small, rows];
}
