import { format } from './sv/format.ts';

/** The words of the annex that shows what a plan accepts. */
export const acceptanceLabels = {
  title: 'Godtagna avvikelser',
  intro:
    'Här står vad planen avviker från, och varför det har godtagits. Var och en gäller till och med den tid som anges.',
  caption: 'Avvikelser som har godtagits',
  finding: 'Avvikelse',
  where: 'Var',
  reason: 'Skäl',
  by: 'Godtagen av',
  until: 'Till och med',
  date: (date: string) => format.date(date),
  /** A file is nothing that the reader of a report sees. */
  whole: 'Planen',
} as const;
