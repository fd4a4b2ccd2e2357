import type { CodesOf, ExplanationsOf } from '../../sentence.ts';

export const agreementExplanations: ExplanationsOf<CodesOf<'agreement'>> = {
  'agreement/missing': {
    title: 'Ingen överenskommelse',
    meaning: 'Planen säger inte vilken överenskommelse mellan staten och SKR den hör till.',
    why: 'Planen prövas mot sin överenskommelse. Utan den kan programmet varken säga att områdena är rätt eller att de är fel.',
  },
  'agreement/unknown': {
    title: 'Okänd överenskommelse',
    meaning: 'Planen säger att den följer en överenskommelse som programmet inte har någon fil för.',
    why: 'Planen prövas mot sin överenskommelse. Utan den går det inte att avgöra om områdena är rätt.',
  },
  'agreement/shadowed': {
    title: 'Egen fil för överenskommelsen',
    meaning:
      'Arbetsmappen har en egen fil för en överenskommelse som också är inbyggd. Den egna filen gäller.',
    why: 'Den som granskar planen ska veta att den prövas mot en annan fil än den inbyggda.',
  },
  'agreement/base-unknown': {
    title: 'Tillägget bygger på något som inte finns',
    meaning:
      'En överenskommelse sägs vara ett tillägg till en annan, som inte finns eller som själv är ett tillägg till den.',
    why: 'Områden och krav i den överenskommelse som tillägget bygger på gäller också här. Utan den går det inte att veta vilka de är.',
  },
  'agreement/source-unknown': {
    title: 'Okänd källa',
    meaning: 'En uppgift om överenskommelsen hänvisar till en källa som inte står i listan över källor.',
    why: 'Varje uppgift om en överenskommelse ska gå att kontrollera.',
  },
  'agreement/source-unused': {
    title: 'Källa som inte används',
    meaning: 'En källa står i listan, men ingen uppgift hänvisar till den.',
    why: 'Antingen saknar en uppgift sin källa, eller så är källan kvar från något som har tagits bort.',
  },
  'agreement/fact-without-source': {
    title: 'Uppgift utan källa',
    meaning: 'En uppgift om överenskommelsen saknar källa.',
    why: 'Överenskommelserna är sammanställda från flera håll. Utan källa går det inte att veta vad som är säkert.',
  },
};
