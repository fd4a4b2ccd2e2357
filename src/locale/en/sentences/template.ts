import { listed } from '../../list.ts';
import type { CodesOf, SentencesOf } from '../../sentence.ts';
import { format } from '../format.ts';
import { didYouMean, knownWords, quote } from '../words.ts';

const ratio = (number: number) => `${format.decimal(number)}:1`;

export const templateSentences: SentencesOf<CodesOf<'template'>> = {
  'template/unknown': ({ template, suggestion }, expected) => ({
    found: `There is no template called ${quote(template)}.`,
    ...knownWords('Known templates', expected),
    todo: didYouMean(suggestion, 'Correct the name after “utgår-från”.'),
  }),
  'template/circle': ({ templates }) => ({
    found: `The templates go round in a circle: ${templates.map(quote).join(' builds on ')}.`,
    expected: 'Templates that build on each other must end in “standard”.',
    todo: 'Change “utgår-från” in one of them.',
  }),
  'template/chain-too-long': ({ limit }) => ({
    found: `More than ${limit} templates build on each other.`,
    expected: `A template may build on at most ${limit - 1} others, beside “standard”.`,
    todo: 'Let the template build on one further down the chain.',
  }),
  'template/contrast': ({ role, colour, ground, on, ratio: found, wanted }) => ({
    found: `${quote(role)} (${colour}) is too hard to see on ${quote(ground)} (${on}): the contrast is ${ratio(found)}.`,
    expected: `It must be at least ${ratio(wanted)}${wanted === 7 ? ', so that everybody can read the text' : ''}.`,
    todo: 'Choose a colour that differs more from its ground: darker on light, lighter on dark.',
  }),
  'template/slot-unknown': ({ field, suggestion }, expected) => ({
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
  'template/misnamed': ({ file }) => ({
    found: `${quote(file)} looks like a template, but is not read.`,
    expected: 'A template is called templates/NAME/mall.yaml.',
    todo: 'Rename the file, or move it to a folder with the name of the template. If it is no template, keep it elsewhere.',
  }),
  'template/logo-missing': ({ slot }) => ({
    found: `${quote(slot)} is to show the logo, but the template has none.`,
    todo: 'Add “logotyp” under “omslag”, with fil, text and bredd. Or write something else in this place.',
  }),
};
