import type { PictureProblem } from '../../../diagnostics/index.ts';
import { listed } from '../../list.ts';
import { shown } from '../../quoted.ts';
import type { CodesOf, SentencesOf } from '../../sentence.ts';
import { didYouMean, quote, rightWords } from '../words.ts';

const PICTURE: Readonly<Record<PictureProblem, { readonly what: string; readonly todo: string }>> = {
  'unknown-format': {
    what: 'är inte i ett format som går att använda',
    todo: 'Spara om bilden som PNG, JPEG eller SVG.',
  },
  broken: { what: 'är skadad och går inte att öppna', todo: 'Hämta bilden på nytt, och byt ut filen.' },
  'too-large': { what: 'är för stor', todo: 'Förminska bilden, och spara den på nytt.' },
  cmyk: { what: 'har färger för tryck (CMYK)', todo: 'Spara om bilden med färger för skärm (RGB).' },
  'not-what-the-name-says': {
    what: 'är av ett annat slag än filnamnet säger',
    todo: 'Rätta filnamnets ändelse, eller spara om bilden.',
  },
  'svg-active': {
    what: 'innehåller program, animering eller något annat som kan köras hos läsaren',
    todo: 'Spara bilden utan skript och animering (”vanlig SVG”), eller som PNG.',
  },
  'svg-outside': {
    what: 'hämtar något utanför sig själv, en bild eller en annan fil',
    todo: 'Lägg allt i bilden själv, eller spara den som PNG.',
  },
  'svg-part': {
    what: 'innehåller något som inte går att rita likadant överallt, till exempel en toning, genomskinlighet eller en stilmall',
    todo: 'Spara bilden som ”vanlig SVG” med hela färger och utan stilmall, eller som PNG.',
  },
};

export const linkSentences: SentencesOf<CodesOf<'link' | 'picture' | 'chart'>> = {
  'link/broken': ({ target, suggestion }) => ({
    found: `Länken går till ${quote(target)}, som inte finns i planen.`,
    todo: didYouMean(suggestion, 'Rätta länken, eller ta bort den.'),
  }),
  'link/unusable': ({ target }) => ({
    found: `Adressen ${quote(target)} går inte att öppna.`,
    expected:
      'En webbadress skrivs https:// och sedan webbplatsens namn, en e-postadress mailto: och sedan namn@plats.',
    todo: 'Öppna sidan i en webbläsare, och kopiera adressen därifrån.',
  }),
  'link/active-scheme': ({ scheme }, expected) => ({
    found: `Länken börjar med ${quote(`${scheme.replace(/:$/, '')}:`)}. En sådan länk kan starta program hos läsaren.`,
    expected: 'En länk går till en webbsida, en e-postadress eller en plats i planen.',
    ...rightWords('En länk kan börja med', expected),
    todo: 'Byt till en vanlig webbadress, eller ta bort länken.',
  }),
  'link/local-disk': ({ target }) => ({
    found: `Länken går till ${quote(target)}, som bara finns på en viss dator eller i ett visst nät.`,
    expected: 'En länk i rapporten ska fungera för alla som läser den.',
    todo: 'Länka till en sida på webben i stället, eller ta bort länken.',
  }),
  'link/tracking': ({ parameters }) => ({
    found: `Länken spårar den som klickar, med ${listed(parameters.map(quote), 'och')}.`,
    todo: `Ta bort ${listed(parameters.map(quote), 'och')} ur adressen.`,
  }),
  'link/unused-definition': ({ label }) => ({
    found: `Adressen till [${shown(label)}] står här, men ingen länk använder den.`,
    todo: `Skriv [${shown(label)}] där länken hör hemma, eller ta bort raden.`,
  }),
  'chart/empty': ({ indicator, periods }) => ({
    found:
      periods === 0
        ? `Diagrammet över ${quote(indicator)} har inga tal att visa.`
        : `Diagrammet över ${quote(indicator)} har tal för bara en period.`,
    expected: 'Ett diagram behöver tal för minst två år eller perioder.',
    todo: 'Lägg till värden i indikatorer.yaml, eller ta bort diagrammet.',
  }),
  'picture/missing': ({ target, suggestion }) => ({
    found: `Bilden ${quote(target)} finns inte.`,
    expected: 'Bildens plats anges från den fil där den visas.',
    todo: didYouMean(suggestion, 'Lägg bilden där, eller rätta namnet.'),
  }),
  'picture/remote': ({ target }) => ({
    found: `Bilden hämtas från webben: ${quote(target)}.`,
    expected: 'Bilder ska ligga i planens mapp.',
    todo: 'Spara bilden i en mapp i planen, till exempel bilder, och ange den platsen i texten.',
  }),
  'picture/no-alternative': ({ target }) => ({
    found: `Bilden ${quote(target)} saknar beskrivning.`,
    expected: 'Varje bild har en beskrivning för den som inte kan se den.',
    todo: `Skriv vad bilden visar inom hakparentesen: ![beskrivning](${shown(target)}).`,
  }),
  'picture/format': ({ target, reason }, expected) => ({
    found: `Bilden ${quote(target)} ${PICTURE[reason].what}.`,
    ...rightWords('Bilden kan vara', expected),
    todo: PICTURE[reason].todo,
  }),
  'picture/inline': ({ target }) => ({
    found: `Bilden ${quote(target)} står inne i en text.`,
    expected: 'En bild står ensam i sitt stycke.',
    todo: 'Sätt bilden på en egen rad, med en tom rad före och en efter.',
  }),
};
