import type { CodesOf, WordsOf } from '../../sentence.ts';

export const adviceFindings: WordsOf<CodesOf<'advice'>> = {
  'advice/goals-unmeasured': {
    title: 'Goals without an indicator',
    say: ({ count, all }) => ({
      found: `Of the plan’s ${all} goals, ${count} do not say which indicator shows whether they are reached.`,
      todo: 'Write the id of the indicator under “indikatorer” in the goal, or leave it if the goal cannot be measured.',
    }),
    meaning: 'Several of the goals in the plan point at no indicator.',
    why: 'Socialstyrelsen is said to have found, in following up the agreements of 2016–2018, that some goals of the counties lacked indicators, so that nobody could see whether they were reached.',
  },
  'advice/indicators-bare': {
    title: 'Indicators without a baseline and a target',
    say: ({ count, all }) => ({
      found: `Of the plan’s ${all} indicators, ${count} have neither a baseline nor a target.`,
      todo: 'Write “baslinje” with its year and value, and “målvärde” with the year to reach it by. If it is not known, write okänt.',
    }),
    meaning: 'Several indicators say neither where the county begins nor where it wants to get.',
    why: 'A county wrote in its own plan for 2017 that it had to work more on choosing indicators and connecting them to the goals. Without a baseline and a target an indicator cannot be read.',
  },
  'advice/days-untold': {
    title: 'Activities without a day',
    say: ({ count, all }) => ({
      found: `Of the plan’s ${all} activities, ${count} do not say when they are to be done.`,
      todo: 'Write “senast” with a day, a month or a year in the activity. Work that goes on all the time may do without.',
    }),
    meaning: 'Several activities that are to be done have no last day.',
    why: 'Those who followed up the plans of the counties write that concrete results are hard to evaluate. An activity without a day can never be said to be late, or done in time.',
  },
  'advice/participation-untold': {
    title: 'Who took part?',
    say: () => ({
      found: 'The plan does not say who of those it is for took part in making it.',
      todo: 'Write a section with “roll: delaktighet”: who took part, when, and what they changed.',
    }),
    meaning:
      'No section has the role delaktighet, and no heading is about users, relatives or participation.',
    why: 'More than half of the counties put participation among what mattered most in 2017. Readers want to see what it meant for the plan.',
  },
  'advice/results-untold': {
    title: 'The report shows no results',
    say: ({ year }) => ({
      found: `The report shows no value for ${year} in any indicator.`,
      todo: 'Write the values under “serier” in indikatorer.yaml. If there are none, say in the text what the work led to.',
    }),
    meaning: 'No indicator has a value for the year that is reported.',
    why: 'Those who followed up the plans of the counties write that concrete results are hard to evaluate. What has been done does not say what it led to.',
  },
  'advice/indicators-untyped': {
    title: 'Indicators without type',
    say: ({ count, all }) => ({
      found:
        count === all
          ? `None of the plan’s ${all} indicators says what sort of value it has.`
          : `Of the plan’s ${all} indicators, ${count} do not say what sort of value they have.`,
      todo: 'Write “typ” in the indicator: ja-nej, antal, andel, tal or skala.',
    }),
    meaning: 'Several indicators have neither type nor unit.',
    why: 'Those who have followed up the counties’ plans write that concrete results are hard to evaluate. Without a type nobody knows whether a number or a share is to be gathered, and two years cannot be compared.',
  },
};
