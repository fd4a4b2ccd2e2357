import type { CodesOf, ExplanationsOf } from '../../sentence.ts';

export const yamlExplanations: ExplanationsOf<CodesOf<'front-matter' | 'yaml'>> = {
  'front-matter/missing': {
    title: 'Filhuvudet saknas',
    meaning:
      'Varje textfil börjar med ett filhuvud: en rad med ---, några fält och en rad till med ---. Där står åtminstone ”typ”.',
    why: 'Utan filhuvud går det inte att veta vad filen är, och därför inte heller vad som saknas i den.',
  },
  'front-matter/unclosed': {
    title: 'Filhuvudet har inget slut',
    meaning: 'Filhuvudet börjar med --- men den avslutande raden med --- saknas.',
    why: 'Annars läses hela filen som filhuvud, och texten kommer inte med i rapporten.',
  },
  'yaml/syntax': {
    title: 'Uppgiften går inte att läsa',
    meaning:
      'Något i filhuvudet eller i en datafil är inte skrivet så att det går att läsa: ett indrag, ett citattecken, en parentes eller ett kolon.',
    why: 'Programmet gissar inte vad som var meningen. En gissning kan ändra ett belopp eller ett datum utan att det syns.',
  },
  'yaml/duplicate-key': {
    title: 'Samma fält två gånger',
    meaning: 'Ett fält står två gånger på samma nivå.',
    why: 'Bara det ena kan gälla, och det andra skulle försvinna utan ett ord.',
  },
  'yaml/tab': {
    title: 'Indrag med tabb',
    meaning: 'Raden är indragen med tabbtangenten. Indrag görs här med mellanslag.',
    why: 'En tabb är olika bred i olika program. Då går det inte att se vilken nivå raden hör till.',
  },
  'yaml/colon-in-text': {
    title: 'Kolon i en text',
    meaning:
      'Ett kolon följt av mellanslag betyder ”här slutar fältets namn och värdet börjar”. Står det i en text måste texten ha citattecken.',
    why: 'Maskinen läser ”text: Mål: minska” som ett fält inne i ett annat, och kan inte fortsätta.',
  },
  'yaml/comma-in-flow': {
    title: 'Komma inom { } eller [ ]',
    meaning:
      'Inom { } och [ ] skiljer kommatecknet en uppgift från nästa. Texter och belopp skrivs därför på egna rader.',
    why: 'Maskinen läser ”{belopp: 7 649 410,97 kr}” som beloppet 7 649 410 och ett okänt fält ”97 kr”. Så får inga ören försvinna.',
  },
  'yaml/comment-cuts-text': {
    title: 'Nummertecken klipper av texten',
    meaning:
      'Ett nummertecken (#) efter ett mellanslag inleder en anmärkning. Det som följer läses inte, om inte hela texten står inom citattecken.',
    why: 'Maskinen läser ”text: Kort #1” som ”Kort”. Resten försvinner utan ett ord.',
  },
  'yaml/too-deep': {
    title: 'För många nivåer',
    meaning: 'Uppgifterna ligger i varandra i fler nivåer än någon plan behöver.',
    why: 'Gränsen skyddar mot filer som skulle få granskningen att stanna.',
  },
  'yaml/too-many-aliases': {
    title: 'För många upprepningar',
    meaning: 'Filen använder & och * för att upprepa uppgifter, fler gånger än vad som är tillåtet.',
    why: 'En liten fil kan på det sättet växa till miljontals uppgifter och få granskningen att stanna.',
  },
  'yaml/unsupported': {
    title: 'Skrivsätt som inte används här',
    meaning:
      'Filen använder ett ovanligt skrivsätt: ett utropstecken först i värdet, << som hämtar fält, ett fältnamn som inte är ett ord, eller flera delar i samma fil.',
    why: 'En plan ska gå att läsa och ändra för den som inte kan programmera. Då räcker fält, listor och texter.',
  },
};
