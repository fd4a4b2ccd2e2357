import type { LookAlike, TextPart } from '../../../diagnostics/index.ts';
import { isUnseen, shown } from '../../quoted.ts';
import type { CodesOf, Sentence, SentencesOf } from '../../sentence.ts';
import { format } from '../format.ts';
import { didYouMean, knownWords, quote } from '../words.ts';

const PART: Readonly<Record<TextPart, string>> = {
  lines: 'rader',
  signs: 'tecken med egen betydelse, till exempel * och |',
  containers: 'listor, citat och fotnoter',
  word: 'tecken i följd utan mellanslag',
};

const LOOKS_LIKE: Readonly<Record<LookAlike, (text: string) => Sentence>> = {
  heading: (text) => ({
    found: `${text} ser ut som en rubrik, men blir vanlig text.`,
    expected: 'En rubrik har ett mellanslag efter #.',
    todo: 'Sätt ett mellanslag efter det sista #.',
  }),
  table: (text) => ({
    found: `${text} ser ut som en rad i en tabell, men blir vanlig text.`,
    expected: 'Under tabellens första rad står en rad med streck: | --- | --- |.',
    todo: 'Lägg till raden med streck under kolumnernas namn, och en tom rad före tabellen.',
  }),
  link: (text) => ({
    found: `${text} ser ut som en länk, men blir vanlig text.`,
    expected: 'En länk skrivs [ord](adress), utan mellanslag i adressen och mellan ] och (.',
    todo: 'Ta bort mellanslagen. Ett mellanslag som hör till adressen skrivs %20.',
  }),
};

export const textSentences: SentencesOf<
  CodesOf<'text' | 'heading' | 'table' | 'footnote' | 'html' | 'character'>
> = {
  'text/paragraph-too-large': ({ bytes, limit }) => ({
    found: `Stycket är för långt: ${format.integer(bytes)} byte.`,
    expected: `Ett stycke får vara högst ${format.integer(limit)} byte.`,
    todo: 'Dela stycket med tomma rader.',
  }),
  'text/too-deep': ({ depth, limit }) => ({
    found: `Texten ligger i ${format.integer(depth)} nivåer av listor eller citat.`,
    expected: `Högst ${limit} nivåer får ligga i varandra.`,
    todo: 'Minska indraget, eller dela upp texten.',
  }),
  'text/too-many-marks': ({ count, limit }) => ({
    found: `Stycket har ${format.integer(count)} tecken med egen betydelse, till exempel *, [ och <!.`,
    expected: `Ett stycke får ha högst ${format.integer(limit)} sådana tecken.`,
    todo: 'Ta bort dem som inte behövs, eller dela stycket med tomma rader.',
  }),
  'text/too-many-parts': ({ part, count, limit }) => ({
    found: `Filen har ${format.integer(count)} ${PART[part]}.`,
    expected: `Gränsen är ${format.integer(limit)}${part === 'word' ? '' : ' i en fil'}.`,
    todo:
      part === 'word'
        ? 'Sätt mellanslag mellan orden, eller korta det som står här.'
        : 'Dela upp texten på flera filer.',
  }),
  'text/to-write': ({ prompt }) => ({
    found: `Här återstår att skriva: ${prompt}`,
    todo: 'Skriv det som frågan gäller, och ta sedan bort raden med frågan.',
  }),
  'text/looks-like': ({ what, text }) => LOOKS_LIKE[what](quote(text)),
  'heading/title-missing': () => ({
    found: 'Här saknas en rubrik.',
    expected: 'Varje fil har en rubrik direkt efter filhuvudet, och ingen rubrik är tom.',
    todo: 'Skriv rubriken på en egen rad, efter ett #.',
  }),
  'heading/several-titles': ({ title }) => ({
    found: `Filen har redan en rubrik. ${quote(title)} är en till på samma nivå.`,
    expected: 'Varje fil har en enda rubrik med ett #.',
    todo: 'Skriv ## framför den här rubriken, eller flytta texten till en egen fil.',
  }),
  'heading/title-not-first': () => ({
    found: 'Filens rubrik kommer efter annan text.',
    expected: 'Filens rubrik, den med ett #, står före all text i filen.',
    todo: 'Flytta rubriken till raden efter filhuvudet.',
  }),
  'heading/misplaced': ({ title }) => ({
    found: `Rubriken ${quote(title)} står där ingen rubrik kan stå: i plan.md, en lista, ett citat eller en fotnot.`,
    todo: 'Flytta rubriken till ett avsnitt, eller gör om den till vanlig text.',
  }),
  'heading/skipped': ({ level, expected }) => ({
    found: `Rubriken börjar med ${'#'.repeat(level)} och hoppar över en nivå.`,
    expected: `Här ska rubriken börja med ${'#'.repeat(expected)}.`,
    todo: `Byt ${'#'.repeat(level)} mot ${'#'.repeat(expected)}.`,
  }),
  'heading/too-deep': ({ limit }) => ({
    found: 'Rubriken ligger för djupt.',
    expected: `Rapporten har högst ${limit} rubriknivåer.`,
    todo: 'Ta bort ett #, eller flytta texten till ett eget avsnitt.',
  }),
  'heading/typed-number': ({ number, rest }) => ({
    found: `Rubriken börjar med numret ${quote(number)}, skrivet för hand.`,
    expected: 'Rapporten numrerar rubrikerna själv.',
    todo: `Ta bort numret, så att bara ${quote(rest)} står kvar.`,
  }),
  'heading/unnumbered-unknown': ({ heading, suggestion }, expected) => ({
    found: `Under ”onumrerade” står ${quote(heading)}, men ingen rubrik heter så.`,
    ...knownWords('Rubriker i filen', expected),
    todo: didYouMean(suggestion, 'Skriv rubriken exakt som den står i texten, eller ta bort den ur listan.'),
  }),
  'table/too-wide': ({ columns, limit }) => ({
    found: `Tabellen har ${columns} kolumner.`,
    expected: `En tabell får ha högst ${limit} kolumner.`,
    todo: 'Dela tabellen i flera, eller låt raderna och kolumnerna byta plats.',
  }),
  'table/extra-cell': ({ cells, columns }) => ({
    found: `Tabellraden har ${cells} celler, men tabellen har bara ${columns} ${columns === 1 ? 'kolumn' : 'kolumner'}.`,
    expected: 'En rad har högst lika många celler som tabellens första rad.',
    todo: 'Lägg till en kolumn i tabellens första rad, eller ta bort ett lodstreck.',
  }),
  'footnote/undefined': ({ label }) => ({
    found: `Fotnoten [^${shown(label)}] har ingen text.`,
    todo: `Skriv en rad som börjar med [^${shown(label)}]: och fotnotens text.`,
  }),
  'footnote/unused': ({ label }) => ({
    found: `Ingenstans i texten står [^${shown(label)}]. Därför kommer fotnoten inte med.`,
    todo: `Sätt [^${shown(label)}] där fotnoten hör hemma, eller ta bort den.`,
  }),
  'footnote/nested': ({ label }) => ({
    found: `Fotnoten [^${shown(label)}] står inne i en annan fotnot.`,
    expected: 'En fotnot hör till den löpande texten.',
    todo: 'Skriv ihop de två fotnoterna till en.',
  }),
  'html/raw': ({ html }) => ({
    found: `Här står HTML-kod: ${quote(html)}.`,
    expected: 'Rubriker, listor och fet text skrivs med Markdown, utan HTML-kod.',
    todo: 'Ta bort koden. Sätt \\ före < om tecknet ska synas i texten.',
  }),
  'character/no-glyph': ({ character, code }) =>
    isUnseen(character)
      ? {
          found: `Här står ett osynligt tecken (${shown(code)}), som inte finns i rapportens typsnitt.`,
          todo: 'Ta bort tecknet. Skriv ett vanligt mellanslag om det ska vara ett mellanrum.',
        }
      : {
          found: `Tecknet ${quote(character)} (${shown(code)}) finns inte i rapportens typsnitt.`,
          todo: 'Byt tecknet mot ett annat, eller ta bort det.',
        },
};
