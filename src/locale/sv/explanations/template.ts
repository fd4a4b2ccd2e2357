import type { CodesOf, ExplanationsOf } from '../../sentence.ts';

export const templateExplanations: ExplanationsOf<CodesOf<'template'>> = {
  'template/unknown': {
    title: 'Okänd mall',
    meaning: 'En mall utgår från en annan som varken finns i arbetsmappen eller är inbyggd.',
    why: 'Mallen säger bara vad den ändrar. Utan den andra är resten av utseendet okänt.',
  },
  'template/circle': {
    title: 'Mallar i cirkel',
    meaning: 'Mallar utgår från varandra så att man kommer tillbaka till en som redan är med.',
    why: 'Det går inte att säga vilken av dem som gäller.',
  },
  'template/chain-too-long': {
    title: 'För många mallar i rad',
    meaning: 'En mall utgår från en annan, som utgår från en annan, i fler led än programmet följer.',
    why: 'Den som ändrar en färg ska kunna förstå var den kommer från.',
  },
  'template/contrast': {
    title: 'För svag kontrast',
    meaning:
      'Två av mallens färger liknar varandra för mycket. Text ska ha kontrasten 7:1 mot papper och ton, diagrammens färger 3:1 mot papper, både i ljust och i mörkt läge.',
    why: 'En myndighets rapport ska gå att läsa också för den som ser dåligt, på en dålig skärm eller i en svag utskrift.',
  },
  'template/slot-unknown': {
    title: 'Okänd uppgift i sidhuvud eller sidfot',
    meaning: 'Inom klamrar i ett sidhuvud eller en sidfot står något som programmet inte kan byta ut.',
    why: 'Annars skulle klamrarna stå kvar på varje sida i rapporten.',
  },
  'template/misnamed': {
    title: 'Mall med fel filnamn',
    meaning:
      'I mappen templates ligger en fil som ser ut som en mall men inte heter mall.yaml i en egen mapp.',
    why: 'Annars skulle rapporten byggas med det vanliga utseendet utan att någon fick veta varför.',
  },
  'template/logo-missing': {
    title: 'Logotypen saknas',
    meaning:
      'Ett sidhuvud eller en sidfot ska visa logotypen, men varken mallen eller de den utgår från har någon.',
    why: 'Platsen skulle bli tom utan att någon märkte det.',
  },
};
