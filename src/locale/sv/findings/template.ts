import { listed } from '../../list.ts';
import type { CodesOf, WordsAndExamplesOf } from '../../sentence.ts';
import { format } from '../format.ts';
import { didYouMean, knownWords, quote } from '../words.ts';

const ratio = (number: number) => `${format.decimal(number)}:1`;

const FILE = { file: 'templates/lanet/mall.yaml', illustration: true } as const;

export const templateFindings: WordsAndExamplesOf<CodesOf<'template'>> = {
  'template/unknown': {
    title: 'Okänd mall',
    say: ({ template, suggestion }, expected) => ({
      found: `Det finns ingen mall som heter ${quote(template)}.`,
      ...knownWords('Mallar som finns', expected),
      todo: didYouMean(suggestion, 'Rätta namnet efter ”utgår-från”.'),
    }),
    meaning: 'En mall utgår från en annan som varken finns i arbetsmappen eller är inbyggd.',
    why: 'Mallen säger bara vad den ändrar. Utan den andra är resten av utseendet okänt.',
    example: {
      ...FILE,
      wrong: 'utgår-från: profill\n',
      right: 'utgår-från: profil\n',
    },
  },
  'template/circle': {
    title: 'Mallar i cirkel',
    say: ({ templates }) => ({
      found: `Mallarna går i en cirkel: ${templates.map(quote).join(' utgår från ')}.`,
      expected: 'Mallar som utgår från varandra ska sluta i ”standard”.',
      todo: 'Ändra ”utgår-från” i en av dem.',
    }),
    meaning: 'Mallar utgår från varandra så att man kommer tillbaka till en som redan är med.',
    why: 'Det går inte att säga vilken av dem som gäller.',
    example: {
      ...FILE,
      wrong: 'utgår-från: regionen   (och regionens mall utgår från lanet)\n',
      right: 'utgår-från: standard\n',
    },
  },
  'template/chain-too-long': {
    title: 'För många mallar i rad',
    say: ({ limit }) => ({
      found: `Fler än ${limit} mallar utgår från varandra.`,
      expected: `En mall kan bygga på högst ${limit - 1} andra, utom ”standard”.`,
      todo: 'Låt mallen utgå från en mall längre ner i kedjan.',
    }),
    meaning: 'En mall utgår från en annan, som utgår från en annan, i fler led än programmet följer.',
    why: 'Den som ändrar en färg ska kunna förstå var den kommer från.',
    example: {
      ...FILE,
      wrong: 'utgår-från: lanet-2023   (som utgår från lanet-2022, lanet-2021, lanet-2020 …)\n',
      right: 'utgår-från: standard\n',
    },
  },
  'template/contrast': {
    title: 'För svag kontrast',
    say: ({ role, colour, ground, on, ratio: found, wanted }) => ({
      found: `${quote(role)} (${colour}) syns för dåligt mot ${quote(ground)} (${on}): kontrasten är ${ratio(found)}.`,
      expected: `Den ska vara minst ${ratio(wanted)}${wanted === 7 ? ', så att texten går att läsa för alla' : ''}.`,
      todo: 'Välj en färg som skiljer sig mer från bakgrunden, mörkare mot ljus och ljusare mot mörk.',
    }),
    meaning:
      'Två av mallens färger liknar varandra för mycket. Text ska ha kontrasten 7:1 mot papper och ton, diagrammens färger 3:1 mot papper, både i ljust och i mörkt läge.',
    why: 'En myndighets rapport ska gå att läsa också för den som ser dåligt, på en dålig skärm eller i en svag utskrift.',
    example: {
      ...FILE,
      wrong: 'färger:\n  accent: "#e87722"\n',
      right: 'färger:\n  accent: "#8a3a00"\n',
    },
  },
  'template/slot-unknown': {
    title: 'Okänd uppgift i sidhuvud eller sidfot',
    say: ({ field, suggestion }, expected) => ({
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
    meaning: 'Inom klamrar i ett sidhuvud eller en sidfot står något som programmet inte kan byta ut.',
    why: 'Annars skulle klamrarna stå kvar på varje sida i rapporten.',
    example: {
      ...FILE,
      wrong: 'sidfot:\n  höger: Sida {sidnummer}\n',
      right: 'sidfot:\n  höger: Sida {sida}\n',
    },
  },
  'template/misnamed': {
    title: 'Mall med fel filnamn',
    say: ({ file }) => ({
      found: `${quote(file)} ser ut som en mall, men läses inte.`,
      expected: 'En mall heter templates/NAMN/mall.yaml.',
      todo: 'Byt namn på filen, eller flytta den till en mapp med mallens namn. Är den ingen mall, lägg den någon annanstans.',
    }),
    meaning:
      'I mappen templates ligger en fil som ser ut som en mall men inte heter mall.yaml i en egen mapp.',
    why: 'Annars skulle rapporten byggas med det vanliga utseendet utan att någon fick veta varför.',
    example: {
      ...FILE,
      wrong: 'templates/lanet/mall.yml\n',
      right: 'templates/lanet/mall.yaml\n',
    },
  },
  'template/logo-missing': {
    title: 'Logotypen saknas',
    say: ({ slot }) => ({
      found: `${quote(slot)} ska visa logotypen, men mallen har ingen.`,
      todo: 'Lägg till ”logotyp” under ”omslag”, med fil, text och bredd. Eller skriv något annat på platsen.',
    }),
    meaning:
      'Ett sidhuvud eller en sidfot ska visa logotypen, men varken mallen eller de den utgår från har någon.',
    why: 'Platsen skulle bli tom utan att någon märkte det.',
    example: {
      ...FILE,
      wrong: 'sidhuvud:\n  höger: logotyp\n',
      right:
        'omslag:\n  logotyp:\n    fil: logotyp.png\n    text: Region Exempel\n    bredd: 40\nsidhuvud:\n  höger: logotyp\n',
    },
  },
};
