import { listed } from '../../list.ts';
import type { CodesOf, SentencesOf } from '../../sentence.ts';
import { format } from '../format.ts';
import { didYouMean, knownWords, quote } from '../words.ts';

const ratio = (number: number) => `${format.decimal(number)}:1`;

export const templateSentences: SentencesOf<CodesOf<'template'>> = {
  'template/unknown': ({ template, suggestion }, expected) => ({
    found: `Det finns ingen mall som heter ${quote(template)}.`,
    ...knownWords('Mallar som finns', expected),
    todo: didYouMean(suggestion, 'Rätta namnet efter ”utgår-från”.'),
  }),
  'template/circle': ({ templates }) => ({
    found: `Mallarna går i en cirkel: ${templates.map(quote).join(' utgår från ')}.`,
    expected: 'Mallar som utgår från varandra ska sluta i ”standard”.',
    todo: 'Ändra ”utgår-från” i en av dem.',
  }),
  'template/chain-too-long': ({ limit }) => ({
    found: `Fler än ${limit} mallar utgår från varandra.`,
    expected: `En mall kan bygga på högst ${limit - 1} andra, utom ”standard”.`,
    todo: 'Låt mallen utgå från en mall längre ner i kedjan.',
  }),
  'template/contrast': ({ role, colour, ground, on, ratio: found, wanted }) => ({
    found: `${quote(role)} (${colour}) syns för dåligt mot ${quote(ground)} (${on}): kontrasten är ${ratio(found)}.`,
    expected: `Den ska vara minst ${ratio(wanted)}${wanted === 7 ? ', så att texten går att läsa för alla' : ''}.`,
    todo: 'Välj en färg som skiljer sig mer från bakgrunden, mörkare mot ljus och ljusare mot mörk.',
  }),
  'template/slot-unknown': ({ field, suggestion }, expected) => ({
    found: `Det finns ingen uppgift som heter ${quote(`{${field}}`)} i sidhuvud och sidfot.`,
    expected: `Uppgifter som finns: ${listed(
      expected.map((word) => `{${word}}`),
      'och',
    )}.`,
    todo: didYouMean(
      suggestion === undefined ? undefined : `{${suggestion}}`,
      'Rätta namnet, eller ta bort klamrarna om det är vanlig text.',
    ),
  }),
  'template/misnamed': ({ file }) => ({
    found: `${quote(file)} ser ut som en mall, men läses inte.`,
    expected: 'En mall heter templates/NAMN/mall.yaml.',
    todo: 'Byt namn på filen, eller flytta den till en mapp med mallens namn. Är den ingen mall, lägg den någon annanstans.',
  }),
  'template/logo-missing': ({ slot }) => ({
    found: `${quote(slot)} ska visa logotypen, men mallen har ingen.`,
    todo: 'Lägg till ”logotyp” under ”omslag”, med fil, text och bredd. Eller skriv något annat på platsen.',
  }),
};
