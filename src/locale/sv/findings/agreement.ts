import type { CodesOf, WordsAndExamplesOf } from '../../sentence.ts';
import { didYouMean, knownWords, quote } from '../words.ts';

const PLAN =
  '---\ntyp: plan\nslag: redovisning\ntitel: Länsgemensam handlingsplan\nlän: Gävleborg\nperiod: 2023\n';
const SOURCES = 'källor:\n  skr:\n    titel: SKR:s webbplats\n';

export const agreementFindings: WordsAndExamplesOf<CodesOf<'agreement'>> = {
  'agreement/missing': {
    title: 'Ingen överenskommelse',
    say: () => ({
      found:
        'Planen säger inte vilken överenskommelse den svarar mot. Därför går det inte att avgöra om områdena är rätt.',
      expected: 'I filhuvudet i plan.md står vilken överenskommelse det är.',
      todo: 'Lägg till en rad i filhuvudet, till exempel ”överenskommelse: 2024”.',
    }),
    meaning: 'Planen säger inte vilken överenskommelse mellan staten och SKR den hör till.',
    why: 'Planen prövas mot sin överenskommelse. Utan den kan programmet varken säga att områdena är rätt eller att de är fel.',
    example: {
      file: 'plan.md',
      wrong: `${PLAN}---\n`,
      right: `${PLAN}överenskommelse: 2023\n---\n`,
    },
  },
  'agreement/unknown': {
    title: 'Okänd överenskommelse',
    say: ({ agreement }, expected) => ({
      found: `Det finns ingen överenskommelse som heter ${quote(agreement)}.`,
      ...knownWords('Överenskommelser som finns', expected),
      todo: 'Byt till en överenskommelse som finns, eller lägg till en fil för den.',
    }),
    meaning: 'Planen säger att den följer en överenskommelse som programmet inte har någon fil för.',
    why: 'Planen prövas mot sin överenskommelse. Utan den går det inte att avgöra om områdena är rätt.',
    example: {
      file: 'plan.md',
      wrong: `${PLAN}överenskommelse: 2032\n---\n`,
      right: `${PLAN}överenskommelse: 2023\n---\n`,
    },
  },
  'agreement/shadowed': {
    title: 'Egen fil för överenskommelsen',
    say: ({ agreement }) => ({
      found: `Arbetsmappen har en egen fil för överenskommelsen ${quote(agreement)}. Den gäller i stället för den inbyggda.`,
      todo: 'Kontrollera att det är meningen. Ta annars bort den egna filen.',
    }),
    meaning:
      'Arbetsmappen har en egen fil för en överenskommelse som också är inbyggd. Den egna filen gäller.',
    why: 'Den som granskar planen ska veta att den prövas mot en annan fil än den inbyggda.',
    example: {
      file: 'överenskommelsens fil',
      wrong: 'schema/agreements/2023.yaml   (arbetsmappens egen; den gäller)\n',
      right: 'Ingen egen fil. Den inbyggda gäller.\n',
      illustration: true,
    },
  },
  'agreement/base-unknown': {
    title: 'Tillägget bygger på något som inte finns',
    say: ({ agreement, circular, suggestion }, expected) => ({
      found: circular
        ? `Tillägget går i en ring: ${quote(agreement)} bygger i sin tur på den här överenskommelsen.`
        : `Det finns ingen överenskommelse som heter ${quote(agreement)}, så det går inte att se vad tillägget bygger på.`,
      ...knownWords('Överenskommelser som finns', expected),
      todo: didYouMean(suggestion, 'Skriv id:t för den överenskommelse som den här lägger till något till.'),
    }),
    meaning:
      'En överenskommelse sägs vara ett tillägg till en annan, som inte finns eller som själv är ett tillägg till den.',
    why: 'Områden och krav i den överenskommelse som tillägget bygger på gäller också här. Utan den går det inte att veta vilka de är.',
    example: {
      file: 'överenskommelsens fil',
      wrong: 'tillägg-till: 2012\n',
      right: 'tillägg-till: 2021\n',
      illustration: true,
    },
  },
  'agreement/source-unknown': {
    title: 'Okänd källa',
    say: ({ source, suggestion }, expected) => ({
      found: `Källan ${quote(source)} finns inte under ”källor”.`,
      ...knownWords('Källor som finns', expected),
      todo: didYouMean(suggestion, 'Rätta namnet, eller lägg till källan under ”källor”.'),
    }),
    meaning: 'En uppgift om överenskommelsen hänvisar till en källa som inte står i listan över källor.',
    why: 'Varje uppgift om en överenskommelse ska gå att kontrollera.',
    example: {
      file: 'överenskommelsens fil',
      wrong: `titel: Insatser inom området psykisk hälsa\nkälla: [srk]\n${SOURCES}`,
      right: `titel: Insatser inom området psykisk hälsa\nkälla: [skr]\n${SOURCES}`,
      illustration: true,
    },
  },
  'agreement/source-unused': {
    title: 'Källa som inte används',
    say: ({ source }) => ({
      found: `Ingen uppgift använder källan ${quote(source)}.`,
      todo: 'Ange källan vid den uppgift som den stöder, eller ta bort den.',
    }),
    meaning: 'En källa står i listan, men ingen uppgift hänvisar till den.',
    why: 'Antingen saknar en uppgift sin källa, eller så är källan kvar från något som har tagits bort.',
    example: {
      file: 'överenskommelsens fil',
      wrong: `titel: Insatser inom området psykisk hälsa\n${SOURCES}`,
      right: `titel: Insatser inom området psykisk hälsa\nkälla: [skr]\n${SOURCES}`,
      illustration: true,
    },
  },
  'agreement/fact-without-source': {
    title: 'Uppgift utan källa',
    say: ({ fact }) => ({
      found: `Uppgiften ${quote(fact)} saknar källa.`,
      expected: 'Varje uppgift om en överenskommelse har en källa.',
      todo: 'Ange varifrån uppgiften kommer. Skriv ”okänt” om den inte är känd.',
    }),
    meaning: 'En uppgift om överenskommelsen saknar källa.',
    why: 'Överenskommelserna är sammanställda från flera håll. Utan källa går det inte att veta vad som är säkert.',
    example: {
      file: 'överenskommelsens fil',
      wrong: 'områden:\n  - id: suicidprevention\n    titel: Det suicidpreventiva arbetet\n',
      right:
        'områden:\n  - id: suicidprevention\n    titel: Det suicidpreventiva arbetet\n    källa: [skr]\n',
      illustration: true,
    },
  },
  'agreement/other-time': {
    title: 'Överenskommelsen gäller en annan tid',
    say: ({ agreement, period, holds, plansTo }, expected) => ({
      found: `Planen gäller ${period}, men överenskommelsen ${quote(agreement)} gäller ${holds}${plansTo === undefined ? '' : `, och handlingsplaner enligt den längst till och med ${plansTo}`}. De har ingen tid gemensam.`,
      ...(expected.length === 0
        ? { expected: 'Programmet har ingen fil för en överenskommelse som gäller då.' }
        : knownWords('Överenskommelser som gäller då', expected)),
      todo: 'Byt överenskommelse, eller rätta perioden. Har den rätta inte kommit än byter du när den finns.',
    }),
    meaning:
      'Planen prövas mot en överenskommelse som inte gäller någon del av planens tid. En plan för flera år får börja före överenskommelsen eller sluta efter den.',
    why: 'Planen prövas då mot fel krav, områden, pengar och dagar. Är det känt att planer eller medel enligt överenskommelsen får gälla senare kan fyndet godtas, med orsak.',
    example: {
      file: 'plan.md',
      wrong: `${PLAN}överenskommelse: 2019\n---\n`,
      right: `${PLAN}överenskommelse: 2023\n---\n`,
    },
  },
};
