import type { CodesOf, ExplanationsOf } from '../../sentence.ts';

export const privacyExplanations: ExplanationsOf<CodesOf<'privacy'>> = {
  'privacy/identity-number': {
    title: 'Personnummer',
    meaning:
      'Något i filen eller i dess namn ser ut som ett personnummer eller ett samordningsnummer, och kontrollsiffran stämmer.',
    why: 'Planen publiceras och alla versioner sparas. Dataskyddsförordningen (GDPR) och dataskyddslagen begränsar när personnummer får användas. Därför kan fyndet inte godtas.',
  },
  'privacy/email': {
    title: 'En persons e-postadress',
    meaning:
      'Filen innehåller en e-postadress som inte ser ut att höra till en funktion. Funktionsadresser som registrator@ och info@ går bra.',
    why: 'En publicerad adress är en personuppgift som finns kvar i alla versioner. Personer byter arbete, och funktionen är ändå den som ska svara.',
  },
  'privacy/phone': {
    title: 'En persons telefonnummer',
    meaning:
      'Filen innehåller ett telefonnummer som inte ser ut att höra till en växel eller en annan funktion. Det gäller framför allt mobilnummer.',
    why: 'Ett publicerat nummer är en personuppgift som finns kvar i alla versioner. Står det framför numret vad som svarar, till exempel en växel eller en mottagning, går det bra.',
  },
  'privacy/small-count': {
    title: 'Ett litet antal personer',
    meaning:
      'En indikator som räknar personer har ett värde som är mindre än gränsen. Den är fem, om inte överenskommelsen säger något annat. Noll får anges.',
    why: 'Ett litet antal i en liten kommun kan peka ut någon, och det gäller uppgifter om hälsa. Tänk också på summor: står alla andra grupper kvar kan det dolda talet räknas ut.',
  },
};
