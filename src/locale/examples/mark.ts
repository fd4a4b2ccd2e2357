import { type ExamplesOf, section } from '../example.ts';
import type { CodesOf } from '../sentence.ts';

export const markExamples: ExamplesOf<CodesOf<'mark' | 'directive' | 'date'>> = {
  'directive/unknown': {
    file: '1-inledning.md',
    wrong: section('En folder om efterlevandestöd tas fram. :plann[efterlevandefolder]'),
    right: section('En folder om efterlevandestöd tas fram. :plan[efterlevandefolder]'),
  },
  'mark/id-missing': {
    file: '1-inledning.md',
    wrong: section('En folder om efterlevandestöd tas fram. :plan[]'),
    right: section('En folder om efterlevandestöd tas fram. :plan[efterlevandefolder]'),
  },
  'mark/attribute': {
    file: '1-inledning.md',
    wrong: section('En folder om efterlevandestöd tas fram. :plan[efterlevandefolder]{före=2024}'),
    right: section('En folder om efterlevandestöd tas fram. :plan[efterlevandefolder]{senast=2024}'),
  },
  'mark/value': {
    file: '1-inledning.md',
    wrong: section('Piloten har öppnat i höst. :svar[mini-maria]{status=igång}'),
    right: section('Piloten har öppnat i höst. :svar[mini-maria]{status=pågår}'),
  },
  'mark/covers-nothing': {
    file: '1-inledning.md',
    wrong: section(':plan[efterlevandefolder] En folder om efterlevandestöd tas fram.'),
    right: section('En folder om efterlevandestöd tas fram. :plan[efterlevandefolder]'),
  },
  'date/passed': {
    file: '1-inledning.md',
    plan: 'handlingsplan',
    wrong: section('En folder tas fram. :plan[efterlevandefolder]{senast=2023-06}'),
    right: section('En folder tas fram. :plan[efterlevandefolder]{senast=2024-06}'),
  },
};
