import type { CodesOf, ExplanationsOf } from '../../sentence.ts';

export const templateExplanations: ExplanationsOf<CodesOf<'template'>> = {
  'template/unknown': {
    title: 'Unknown template',
    meaning: 'A template builds on another that is neither in the workspace nor built in.',
    why: 'A template only says what it changes. Without the other one the rest of the look is unknown.',
  },
  'template/circle': {
    title: 'Templates in a circle',
    meaning: 'Templates build on each other so that one comes back to where one was.',
    why: 'Nobody can say which of them holds.',
  },
  'template/chain-too-long': {
    title: 'Too many templates in a row',
    meaning: 'A template builds on another, which builds on another, in more steps than the program follows.',
    why: 'Whoever changes a colour must be able to understand where it comes from.',
  },
  'template/contrast': {
    title: 'Too weak a contrast',
    meaning:
      'Two of the template’s colours are too alike. Text needs a contrast of 7:1 on paper and tint, the colours of charts 3:1 on paper, in the light and in the dark.',
    why: 'A public report must be readable also for those who see badly, on a bad screen or in a weak print.',
  },
  'template/slot-unknown': {
    title: 'Unknown name in a head or foot',
    meaning: 'In the brackets of a head or foot stands something that the program cannot fill in.',
    why: 'The brackets would be left on every page of the report.',
  },
  'template/misnamed': {
    title: 'Template with the wrong name',
    meaning:
      'In the folder templates is a file that looks like a template but is not called mall.yaml in a folder of its own.',
    why: 'The report would be built with the plain look, and nobody would be told why.',
  },
  'template/logo-missing': {
    title: 'The logo is missing',
    meaning:
      'A head or foot is to show the logo, but neither the template nor those that it builds on have one.',
    why: 'The place would be empty without anybody noticing.',
  },
};
