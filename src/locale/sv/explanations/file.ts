import type { CodesOf, ExplanationsOf } from '../../sentence.ts';

export const fileExplanations: ExplanationsOf<CodesOf<'file'>> = {
  'file/unreadable': {
    title: 'Filen går inte att läsa',
    meaning: 'Programmet får inte öppna filen, eller så är det ingen fil.',
    why: 'Det som inte går att läsa kan inte heller granskas. Därför sägs det, i stället för att filen hoppas över.',
  },
  'file/too-large': {
    title: 'Filen är för stor',
    meaning: 'Filen är större än en text i en plan behöver vara.',
    why: 'En gräns skyddar mot filer som skulle få granskningen att stanna. Ett avsnitt i en plan är sällan ens en hundradel så stort.',
  },
  'file/not-utf8': {
    title: 'Filen är inte UTF-8',
    meaning: 'Filen är sparad med en annan teckenkodning än UTF-8. Å, ä och ö kan då bli fel tecken.',
    why: 'Programmet gissar inte vad som skulle ha stått. Ett ortnamn som blir fel i en redovisning är svårt att upptäcka.',
  },
  'file/nul': {
    title: 'Nolltecken i filen',
    meaning:
      'Filen innehåller tecken som inte finns i text. Oftast är den sparad som UTF-16, eller så är den en bild eller ett Word-dokument med fel namn.',
    why: 'En sådan fil kan se ut att bara innehålla en del av sin text.',
  },
  'file/empty': {
    title: 'Filen är tom',
    meaning: 'Filen finns, men det står ingenting i den.',
    why: 'Det går inte att veta om texten har försvunnit eller aldrig skrevs. Därför får en tom fil inte gå igenom obemärkt.',
  },
  'file/merge-marker': {
    title: 'Två versioner i samma fil',
    meaning: 'Två personer har ändrat samma rader, och båda versionerna står kvar med markeringar emellan.',
    why: 'Annars kan båda versionerna hamna i rapporten, med markeringarna synliga.',
  },
  'file/number-missing': {
    title: 'Nummer saknas i namnet',
    meaning:
      'Varje avsnitt och kapitel har ett nummer först i sitt namn. Numret bestämmer ordningen i rapporten.',
    why: 'Utan nummer vet ingen var avsnittet ska stå. Luckor mellan nummer går bra.',
  },
  'file/number-duplicate': {
    title: 'Samma nummer två gånger',
    meaning: 'Två filer eller mappar på samma plats börjar med samma nummer.',
    why: 'Ordningen i rapporten får inte bero på slumpen.',
  },
  'file/name-collision': {
    title: 'Två namn som ser likadana ut',
    meaning:
      'Namnen ser lika ut för ögat men är lagrade på olika sätt. Det händer när filer flyttas mellan Mac och Windows.',
    why: 'På vissa datorer blir de en och samma fil, och då försvinner den ena.',
  },
  'file/unlisted': {
    title: 'Filen hör inte till planen',
    meaning:
      'Filen ligger i planens mapp, men den är varken ett avsnitt, en datafil eller en bild som visas i texten.',
    why: 'Den som lade filen där trodde kanske att den skulle komma med i rapporten.',
  },
};
