import type { CodesOf, ExplanationsOf } from '../../sentence.ts';

export const linkExplanations: ExplanationsOf<CodesOf<'link' | 'picture' | 'chart'>> = {
  'link/broken': {
    title: 'Länken leder ingenstans',
    meaning: 'Länken går till en fil eller en rubrik i planen som inte finns.',
    why: 'Filer och rubriker byter namn mellan åren. Länken följer inte med av sig själv.',
  },
  'link/unusable': {
    title: 'Adress som inte går att öppna',
    meaning: 'Länkens adress är felskriven, så att ingen webbläsare kan öppna den.',
    why: 'Länken skulle annars försvinna ur rapporten utan att någon märker det.',
  },
  'link/active-scheme': {
    title: 'Länk som kan starta program',
    meaning: 'Länken börjar med något annat än en vanlig adress, till exempel ”javascript:”.',
    why: 'Rapporten publiceras av en myndighet. En länk i den får inte köra något på läsarens dator. Därför kan fyndet inte godtas.',
  },
  'link/local-disk': {
    title: 'Länk till en egen dator',
    meaning:
      'Länken går till en fil på någons dator eller i en gemensam mapp, till exempel ”C:\\” eller ”file:”.',
    why: 'Ingen annan kan öppna den. Sökvägen kan också röja namn på personer och mappar.',
  },
  'link/tracking': {
    title: 'Länk som spårar',
    meaning:
      'I slutet av adressen står uppgifter som talar om för någon annan vem som har klickat och varifrån.',
    why: 'En myndighet ska inte låta andra följa sina läsare. Länken fungerar lika bra utan uppgifterna.',
  },
  'link/unused-definition': {
    title: 'Adress som ingen länk använder',
    meaning: 'En rad anger en adress till en länk, men ingen länk i texten använder den.',
    why: 'Antingen har länken försvunnit ur texten, eller så är den felskriven.',
  },
  'chart/empty': {
    title: 'För få värden för ett diagram',
    meaning:
      'Texten visar ett diagram över en indikator som inte har tal för minst två perioder. Rapporten visar det som finns som en tabell.',
    why: 'En ensam punkt säger inget om utvecklingen. Ett tomt diagram ser ut som ett fel i rapporten.',
  },
  'picture/missing': {
    title: 'Bilden finns inte',
    meaning:
      'Texten visar en bild som inte ligger där texten säger. Sökvägen utgår från den fil där bilden visas.',
    why: 'Annars skulle rapporten få ett tomrum där bilden skulle stå.',
  },
  'picture/remote': {
    title: 'Bild från webben',
    meaning: 'Bilden hämtas från en adress på webben i stället för från planens mapp.',
    why: 'Rapporten ska se likadan ut när den skapas igen. En bild på webben kan bytas ut eller försvinna, och programmet hämtar ingenting från nätet.',
  },
  'picture/no-alternative': {
    title: 'Bildbeskrivning saknas',
    meaning: 'Bilden har ingen beskrivning för den som inte kan se den.',
    why: 'DOS-lagen (2018:1937) kräver att rapporten är tillgänglig. Den som använder skärmläsare behöver få veta vad bilden visar.',
  },
  'picture/format': {
    title: 'Bilden går inte att använda',
    meaning:
      'Bilden är skadad, för stor, har färger för tryck, eller är av ett slag som inte går att använda. PNG, JPEG och enkel SVG går bra.',
    why: 'Bilden ska kunna visas både i PDF och på webben, och se likadan ut.',
  },
  'picture/inline': {
    title: 'Bild mitt i texten',
    meaning: 'Bilden står på samma rad som annan text, eller i en rubrik eller en tabell.',
    why: 'En bild behöver en egen plats för att kunna få bildtext och beskrivning.',
  },
};
