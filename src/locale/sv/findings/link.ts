import { sectionFile } from '../../example.ts';
import { listed } from '../../list.ts';
import { shown } from '../../quoted.ts';
import type { CodesOf, WordsAndExamplesOf } from '../../sentence.ts';
import { format } from '../format.ts';
import { didYouMean, quote, rightWords } from '../words.ts';
import { PICTURE_REASONS } from './picture-reasons.ts';

export const linkFindings: WordsAndExamplesOf<CodesOf<'link' | 'picture' | 'chart'>> = {
  'link/no-words': {
    title: 'Länken har inga ord',
    say: () => ({
      found: 'Länken har ingen text att klicka på.',
      expected:
        'Inom hakparenteserna står det som länken leder till: [Folkhälsomyndighetens rapport](adress).',
      todo: 'Skriv inom hakparenteserna vart länken leder.',
    }),
    meaning: 'En länk är skriven utan ord, så att det inte finns något att läsa eller klicka på.',
    why: 'Den som läser med hjälpmedel hör bara ”länk”, och den som ser har inget att trycka på. Lagen om tillgänglighet kräver att det framgår vart en länk leder.',
    example: {
      file: '1-inledning.md',
      wrong: sectionFile('Se [](https://www.folkhalsomyndigheten.se/).'),
      right: sectionFile('Se [Folkhälsomyndigheten](https://www.folkhalsomyndigheten.se/).'),
    },
  },
  'link/broken': {
    title: 'Länken leder ingenstans',
    say: ({ target, suggestion }) => ({
      found: `Länken går till ${quote(target)}, som inte finns i planen.`,
      todo: didYouMean(suggestion, 'Rätta länken, eller ta bort den.'),
    }),
    meaning: 'Länken går till en fil eller en rubrik i planen som inte finns.',
    why: 'Filer och rubriker byter namn mellan åren. Länken följer inte med av sig själv.',
    example: {
      file: '1-inledning.md',
      wrong: sectionFile('Läs mer om [SIP](2-gemensamt/2-sip.md).'),
      right: sectionFile('Läs mer om [SIP](2-gemensamt/1-sip.md).'),
    },
  },
  'link/unusable': {
    title: 'Adress som inte går att öppna',
    say: ({ target }) => ({
      found: `Adressen ${quote(target)} går inte att öppna.`,
      expected:
        'En webbadress skrivs https:// och sedan webbplatsens namn, en e-postadress mailto: och sedan namn@plats.',
      todo: 'Öppna sidan i en webbläsare, och kopiera adressen därifrån.',
    }),
    meaning: 'Länkens adress är felskriven, så att ingen webbläsare kan öppna den.',
    why: 'Länken skulle annars försvinna ur rapporten utan att någon märker det.',
    example: {
      file: '1-inledning.md',
      wrong: sectionFile('Läs mer hos [SKR](https:/skr.se).'),
      right: sectionFile('Läs mer hos [SKR](https://skr.se).'),
    },
  },
  'link/active-scheme': {
    title: 'Länk som kan starta program',
    say: ({ scheme }, expected) => ({
      found: `Länken börjar med ${quote(`${scheme.replace(/:$/, '')}:`)}. En sådan länk kan starta program hos läsaren.`,
      expected: 'En länk går till en webbsida, en e-postadress eller en plats i planen.',
      ...rightWords('En länk kan börja med', expected),
      todo: 'Byt till en vanlig webbadress, eller ta bort länken.',
    }),
    meaning: 'Länken börjar med något annat än en vanlig adress, till exempel ”javascript:”.',
    why: 'Rapporten publiceras av en myndighet. En länk i den får inte köra något på läsarens dator. Därför kan fyndet inte godtas.',
    example: {
      file: '1-inledning.md',
      wrong: sectionFile('Läs [hela rutinen](javascript:rutin).'),
      right: sectionFile('Läs [hela rutinen](https://www.regiongavleborg.se/samverkanswebben/).'),
    },
  },
  'link/local-disk': {
    title: 'Länk till en egen dator',
    say: ({ target }) => ({
      found: `Länken går till ${quote(target)}, som bara finns på en viss dator eller i ett visst nät.`,
      expected: 'En länk i rapporten ska fungera för alla som läser den.',
      todo: 'Länka till en sida på webben i stället, eller ta bort länken.',
    }),
    meaning:
      'Länken går till en fil på någons dator eller i en gemensam mapp, till exempel ”C:\\” eller ”file:”.',
    why: 'Ingen annan kan öppna den. Sökvägen kan också röja namn på personer och mappar.',
    example: {
      file: '1-inledning.md',
      wrong: sectionFile('Läs [hela rutinen](file:///C:/Users/namn/rutin.pdf).'),
      right: sectionFile('Läs [hela rutinen](https://www.regiongavleborg.se/samverkanswebben/).'),
    },
  },
  'link/tracking': {
    title: 'Länk som spårar',
    say: ({ parameters }) => ({
      found: `Länken spårar den som klickar, med ${listed(parameters.map(quote), 'och')}.`,
      todo: `Ta bort ${listed(parameters.map(quote), 'och')} ur adressen.`,
    }),
    meaning:
      'I slutet av adressen står uppgifter som talar om för någon annan vem som har klickat och varifrån.',
    why: 'En myndighet ska inte låta andra följa sina läsare. Länken fungerar lika bra utan uppgifterna.',
    example: {
      file: '1-inledning.md',
      wrong: sectionFile('Se [kurserna](https://www.regiongavleborg.se/kurser?utm_source=nyhetsbrev).'),
      right: sectionFile('Se [kurserna](https://www.regiongavleborg.se/kurser).'),
    },
  },
  'link/unused-definition': {
    title: 'Adress som ingen länk använder',
    say: ({ label }) => ({
      found: `Adressen till [${shown(label)}] står här, men ingen länk använder den.`,
      todo: `Skriv [${shown(label)}] där länken hör hemma, eller ta bort raden.`,
    }),
    meaning: 'En rad anger en adress till en länk, men ingen länk i texten använder den.',
    why: 'Antingen har länken försvunnit ur texten, eller så är den felskriven.',
    example: {
      file: '1-inledning.md',
      wrong: sectionFile('Kurserna är digitala.\n\n[kurserna]: https://www.regiongavleborg.se/kurser'),
      right: sectionFile('[Kurserna] är digitala.\n\n[kurserna]: https://www.regiongavleborg.se/kurser'),
    },
  },
  'link/ambiguous': {
    title: 'Länk till en av flera rubriker',
    say: ({ target, count }) => ({
      found: `Länken ${quote(target)} stämmer med ${count} rubriker med samma ord, och leder till den första.`,
      todo: 'Ge rubriken som menas egna ord, och länka till dem.',
    }),
    meaning: 'Länken leder till en rubrik, och filen har flera rubriker med samma ord.',
    why: 'Den som läser kan hamna på fel ställe, och den som skriver märker det inte.',
    example: {
      file: '1-inledning.md',
      wrong: sectionFile('Se [insatserna](#insats).\n\n## Insats\n\nKurser.\n\n## Insats\n\nMöten.'),
      right: sectionFile(
        'Se [insatserna](#insats-för-unga).\n\n## Insats\n\nKurser.\n\n## Insats för unga\n\nMöten.',
      ),
    },
  },
  'chart/empty': {
    title: 'För få värden för ett diagram',
    say: ({ indicator, periods }) => ({
      found:
        periods === 0
          ? `Diagrammet över ${quote(indicator)} har inga tal att visa.`
          : `Diagrammet över ${quote(indicator)} har tal för bara en period.`,
      expected: 'Ett diagram behöver tal för minst två år eller perioder.',
      todo: 'Lägg till värden i indikatorer.yaml, eller ta bort diagrammet.',
    }),
    meaning:
      'Texten visar ett diagram över en indikator som inte har tal för minst två perioder. Rapporten visar det som finns som en tabell.',
    why: 'En ensam punkt säger inget om utvecklingen. Ett tomt diagram ser ut som ett fel i rapporten.',
    example: {
      file: '1-inledning.md',
      wrong: sectionFile('::diagram{indikator=sip-antal}'),
      right: sectionFile('Antalet planer mäts första gången i år.'),
    },
  },
  'chart/too-large': {
    title: 'Diagrammen är för många, eller har för många värden',
    say: ({ part, count, limit }) =>
      part === 'charts'
        ? {
            found: `Det här är planens diagram nummer ${format.integer(count)}.`,
            expected: `En plan får ha högst ${format.integer(limit)} diagram.`,
            todo: 'Ta bort diagram.',
          }
        : {
            found: `Här har planens diagram ${format.integer(count)} värden tillsammans.`,
            expected: `Alla diagram i en plan får ha högst ${format.integer(limit)} värden tillsammans.`,
            todo: 'Ta bort diagram, eller visa serier med färre värden.',
          },
    meaning:
      'Planen har fler diagram, eller fler värden i dem tillsammans, än rapporten rymmer. Ett diagram och dess värden räknas varje gång det visas.',
    why: 'Varje diagram ritas och får dessutom en tabell med sina värden. Med så många går rapporten inte att läsa, och den tar mycket lång tid att göra.',
    example: {
      file: '1-inledning.md',
      wrong: sectionFile('::diagram{indikator=per-dag}'),
      right: sectionFile('::diagram{indikator=per-år}'),
      illustration: true,
    },
  },
  'picture/missing': {
    title: 'Bilden finns inte',
    say: ({ target, suggestion }) => ({
      found: `Bilden ${quote(target)} finns inte.`,
      expected: 'Bildens plats anges från den fil där den visas.',
      todo: didYouMean(suggestion, 'Lägg bilden där, eller rätta namnet.'),
    }),
    meaning:
      'Texten visar en bild som inte ligger där texten säger. Sökvägen utgår från den fil där bilden visas.',
    why: 'Annars skulle rapporten få ett tomrum där bilden skulle stå.',
    example: {
      file: '1-inledning.md',
      wrong: sectionFile('![Karta över länets kommuner](bilder/karta.pgn)'),
      right: sectionFile('![Karta över länets kommuner](bilder/karta.png)'),
    },
  },
  'picture/remote': {
    title: 'Bild från webben',
    say: ({ target }) => ({
      found: `Bilden hämtas från webben: ${quote(target)}.`,
      expected: 'Bilder ska ligga i planens mapp.',
      todo: 'Spara bilden i en mapp i planen, till exempel bilder, och ange den platsen i texten.',
    }),
    meaning: 'Bilden hämtas från en adress på webben i stället för från planens mapp.',
    why: 'Rapporten ska se likadan ut när den skapas igen. En bild på webben kan bytas ut eller försvinna, och programmet hämtar ingenting från nätet.',
    example: {
      file: '1-inledning.md',
      wrong: sectionFile('![Karta över länets kommuner](https://www.regiongavleborg.se/karta.png)'),
      right: sectionFile('![Karta över länets kommuner](bilder/karta.png)'),
    },
  },
  'picture/no-alternative': {
    title: 'Bildbeskrivning saknas',
    say: ({ target }) => ({
      found: `Bilden ${quote(target)} saknar beskrivning.`,
      expected: 'Varje bild har en beskrivning för den som inte kan se den.',
      todo: `Skriv vad bilden visar inom hakparentesen: ![beskrivning](${shown(target)}).`,
    }),
    meaning: 'Bilden har ingen beskrivning för den som inte kan se den.',
    why: 'DOS-lagen (2018:1937) kräver att rapporten är tillgänglig. Den som använder skärmläsare behöver få veta vad bilden visar.',
    example: {
      file: '1-inledning.md',
      wrong: sectionFile('![](bilder/karta.png)'),
      right: sectionFile('![Karta över länets kommuner](bilder/karta.png)'),
    },
  },
  'picture/format': {
    title: 'Bilden går inte att använda',
    say: ({ target, reason, detail }, expected) => ({
      found: `Bilden ${quote(target)} ${PICTURE_REASONS[reason](detail).what}.`,
      ...rightWords('Bilden kan vara', expected),
      todo: PICTURE_REASONS[reason](detail).todo,
    }),
    meaning:
      'Bilden är skadad, för stor, har färger för tryck, eller är av ett slag som inte går att använda. PNG, JPEG och SVG går bra.',
    why: 'Bilden ska kunna visas både i PDF och på webben, och se likadan ut.',
    example: {
      file: '1-inledning.md',
      wrong: sectionFile('![Karta över länets kommuner](bilder/karta.bmp)'),
      right: sectionFile('![Karta över länets kommuner](bilder/karta.png)'),
    },
  },
  'picture/inline': {
    title: 'Bild mitt i texten',
    say: ({ target }) => ({
      found: `Bilden ${quote(target)} står inne i en text.`,
      expected: 'En bild står ensam i sitt stycke.',
      todo: 'Sätt bilden på en egen rad, med en tom rad före och en efter.',
    }),
    meaning: 'Bilden står på samma rad som annan text, eller i en rubrik eller en tabell.',
    why: 'En bild behöver en egen plats för att kunna få bildtext och beskrivning.',
    example: {
      file: '1-inledning.md',
      wrong: sectionFile('Kartan ![Karta över länets kommuner](bilder/karta.png) visar kommunerna.'),
      right: sectionFile('Kartan visar kommunerna.\n\n![Karta över länets kommuner](bilder/karta.png)'),
    },
  },
};
