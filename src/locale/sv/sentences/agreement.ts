import type { CodesOf, SentencesOf } from '../../sentence.ts';
import { didYouMean, knownWords, quote } from '../words.ts';

export const agreementSentences: SentencesOf<CodesOf<'agreement'>> = {
  'agreement/missing': () => ({
    found:
      'Planen säger inte vilken överenskommelse den svarar mot. Därför går det inte att avgöra om områdena är rätt.',
    expected: 'I filhuvudet i plan.md står vilken överenskommelse det är.',
    todo: 'Lägg till en rad i filhuvudet, till exempel ”överenskommelse: 2024”.',
  }),
  'agreement/unknown': ({ agreement }, expected) => ({
    found: `Det finns ingen överenskommelse som heter ${quote(agreement)}.`,
    ...knownWords('Överenskommelser som finns', expected),
    todo: 'Byt till en överenskommelse som finns, eller lägg till en fil för den.',
  }),
  'agreement/shadowed': ({ agreement }) => ({
    found: `Arbetsmappen har en egen fil för överenskommelsen ${quote(agreement)}. Den gäller i stället för den inbyggda.`,
    todo: 'Kontrollera att det är meningen. Ta annars bort den egna filen.',
  }),
  'agreement/base-unknown': ({ agreement, circular, suggestion }, expected) => ({
    found: circular
      ? `Tillägget går i en ring: ${quote(agreement)} bygger i sin tur på den här överenskommelsen.`
      : `Det finns ingen överenskommelse som heter ${quote(agreement)}, så det går inte att se vad tillägget bygger på.`,
    ...knownWords('Överenskommelser som finns', expected),
    todo: didYouMean(suggestion, 'Skriv id:t för den överenskommelse som den här lägger till något till.'),
  }),
  'agreement/source-unknown': ({ source, suggestion }, expected) => ({
    found: `Källan ${quote(source)} finns inte under ”källor”.`,
    ...knownWords('Källor som finns', expected),
    todo: didYouMean(suggestion, 'Rätta namnet, eller lägg till källan under ”källor”.'),
  }),
  'agreement/source-unused': ({ source }) => ({
    found: `Ingen uppgift använder källan ${quote(source)}.`,
    todo: 'Ange källan vid den uppgift som den stöder, eller ta bort den.',
  }),
  'agreement/fact-without-source': ({ fact }) => ({
    found: `Uppgiften ${quote(fact)} saknar källa.`,
    expected: 'Varje uppgift om en överenskommelse har en källa.',
    todo: 'Ange varifrån uppgiften kommer. Skriv ”okänt” om den inte är känd.',
  }),
};
