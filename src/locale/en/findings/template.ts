import { listed } from '../../list.ts';
import type { CodesOf, WordsOf } from '../../sentence.ts';
import { format } from '../format.ts';
import { didYouMean, knownWords, quote } from '../words.ts';

const ratio = (number: number) => `${format.decimal(number)}:1`;

export const templateFindings: WordsOf<CodesOf<'template'>> = {
  'template/unknown': {
    title: 'Unknown template',
    say: ({ template, suggestion }, expected) => ({
      found: `There is no template called ${quote(template)}.`,
      ...knownWords('Known templates', expected),
      todo: didYouMean(suggestion, 'Correct the name after “utgår-från”.'),
    }),
    meaning: 'A template builds on another that is neither in the workspace nor built in.',
    why: 'A template only says what it changes. Without the other one the rest of the look is unknown.',
  },
  'template/circle': {
    title: 'Templates in a circle',
    say: ({ templates }) => ({
      found: `The templates go round in a circle: ${templates.map(quote).join(' builds on ')}.`,
      expected: 'Templates that build on each other must end in “standard”.',
      todo: 'Change “utgår-från” in one of them.',
    }),
    meaning: 'Templates build on each other so that one comes back to where one was.',
    why: 'Nobody can say which of them holds.',
  },
  'template/chain-too-long': {
    title: 'Too many templates in a row',
    say: ({ limit }) => ({
      found: `More than ${limit} templates build on each other.`,
      expected: `A template may build on at most ${limit - 1} others, beside “standard”.`,
      todo: 'Let the template build on one further down the chain.',
    }),
    meaning: 'A template builds on another, which builds on another, in more steps than the program follows.',
    why: 'Whoever changes a colour must be able to understand where it comes from.',
  },
  'template/contrast': {
    title: 'Too weak a contrast',
    say: ({ role, colour, ground, on, ratio: found, wanted }) => ({
      found: `${quote(role)} (${colour}) is too hard to see on ${quote(ground)} (${on}): the contrast is ${ratio(found)}.`,
      expected: `It must be at least ${ratio(wanted)}${wanted === 7 ? ', so that everybody can read the text' : ''}.`,
      todo: 'Choose a colour that differs more from its ground: darker on light, lighter on dark.',
    }),
    meaning:
      'Two of the template’s colours are too alike. Text needs a contrast of 7:1 on paper and tint, the colours of charts 3:1 on paper, in the light and in the dark.',
    why: 'A public report must be readable also for those who see badly, on a bad screen or in a weak print.',
  },
  'template/slot-unknown': {
    title: 'Unknown name in a head or foot',
    say: ({ field, suggestion }, expected) => ({
      found: `There is nothing called ${quote(`{${field}}`)} for heads and feet.`,
      expected: `What there is: ${listed(
        expected.map((word) => `{${word}}`),
        'and',
      )}.`,
      todo: didYouMean(
        suggestion === undefined ? undefined : `{${suggestion}}`,
        'Correct the name, or take away the brackets if it is plain text.',
      ),
    }),
    meaning: 'In the brackets of a head or foot stands something that the program cannot fill in.',
    why: 'The brackets would be left on every page of the report.',
  },
  'template/misnamed': {
    title: 'Template with the wrong name',
    say: ({ file }) => ({
      found: `${quote(file)} looks like a template, but is not read.`,
      expected: 'A template is called templates/NAME/mall.yaml.',
      todo: 'Rename the file, or move it to a folder with the name of the template. If it is no template, keep it elsewhere.',
    }),
    meaning:
      'In the folder templates is a file that looks like a template but is not called mall.yaml in a folder of its own.',
    why: 'The report would be built with the plain look, and nobody would be told why.',
  },
  'template/logo-missing': {
    title: 'The logo is missing',
    say: ({ slot }) => ({
      found: `${quote(slot)} is to show the logo, but the template has none.`,
      todo: 'Add “logotyp” under “omslag”, with fil, text and bredd. Or write something else in this place.',
    }),
    meaning:
      'A head or foot is to show the logo, but neither the template nor those that it builds on have one.',
    why: 'The place would be empty without anybody noticing.',
  },
};
