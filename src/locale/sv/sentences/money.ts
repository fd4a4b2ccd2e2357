import type { TableFault, UndecidableReason, UnreadableReason } from '../../../diagnostics/index.ts';
import type { CodesOf, SentencesOf } from '../../sentence.ts';
import { format } from '../format.ts';
import { didYouMean, knownWords, quote } from '../words.ts';

const READABLE =
  'Ett belopp skrivs med siffror i grupper om tre, decimalkomma och enhet: 7\u00a0649\u00a0410,97\u00a0kr, 2\u00a0377\u00a0tkr eller 95\u00a0mnkr. Det som inte är känt skrivs okänt.';

const FAULTS: { readonly [R in UnreadableReason]: string } = {
  'unit-missing': 'saknar enhet',
  'unit-unknown': 'har en enhet som inte kan läsas',
  'decimal-point': 'har punkt eller annat tecken där det ska vara mellanslag eller decimalkomma',
  grouping: 'har siffror som inte står i grupper om tre',
  decimals: 'har fel antal decimaler: ören skrivs med två siffror, och inget är mindre än ett öre',
  'too-large': 'är större än vad någon överenskommelse handlar om',
  'no-number': 'börjar inte med ett tal',
  empty: 'är tomt',
  share: 'kan inte läsas som procent',
};

const LAYOUT: { readonly [R in TableFault]: { readonly found: string; readonly todo: string } } = {
  'not-block': {
    found: 'är inte skriven som ett block med en rad per part',
    todo: 'Skriv ”fördelning: |” och tabellen på raderna under, indragen.',
  },
  'no-rows': {
    found: 'har ingen rubrikrad med minst en rad under',
    todo: 'Skriv först en rad med kolumnernas id och sedan en rad per part, med | mellan cellerna.',
  },
  'too-wide': {
    found: 'har fler kolumner än det får plats på en sida',
    todo: 'Dela upp tabellen på flera tabeller.',
  },
  'total-name': {
    found: 'har en rad som ser ut att vara en summa, men som inte heter kolumnsumma',
    todo: 'Skriv kolumnsumma i radens första cell, så räknas den inte som en part.',
  },
  'total-not-last': {
    found: 'har raden kolumnsumma före andra rader',
    todo: 'Flytta raden sist, och ha bara en.',
  },
};

const WHY: { readonly [R in UndecidableReason]: (name: string) => string } = {
  amount: (name) =>
    `Det går inte att avgöra om det som bygger på beloppet för ${name} stämmer, för det är okänt.`,
  share: (name) =>
    `Det går inte att avgöra om beloppet för ${name} stämmer med sin nyckel, för länets andel är inte känd och det finns ingen annan post att jämföra med.`,
  coarse: (name) =>
    `Det går inte att avgöra om beloppet för ${name} stämmer med sin nyckel, för länets andel har för få decimaler.`,
  'too-large': (name) =>
    `Det går inte att avgöra om beloppen för ${name} ryms, för de är för stora för att summera.`,
  lines: (name) =>
    `Det går inte att avgöra om ${name} är en post i överenskommelsen, för dess poster är inte kända.`,
  'line-amount': (name) =>
    `Det går inte att avgöra om aktiviteternas belopp för ${name} ryms, för medel.yaml har inget belopp för posten.`,
};

const WHAT_TO_DO: { readonly [R in UndecidableReason]: string } = {
  amount: 'Skriv beloppet när det blir känt.',
  share: 'Skriv länets andel under ”andel”, eller nyckeln på en post till.',
  coarse: 'Skriv andelen med alla decimaler som är kända.',
  'too-large': 'Kontrollera beloppen på aktiviteterna.',
  lines: 'Kontrollera posten mot överenskommelsens egen text.',
  'line-amount': 'Lägg till posten med belopp i medel.yaml.',
};

const differs = (calculated: number, stated: string, difference: number) =>
  `Uträknat: ${format.money(calculated)}. Angivet: ${stated}. Skillnad: ${format.money(difference)}.`;

const CHECK_BOTH = 'Jämför beloppen med källan och rätta det som är fel.';

export const moneySentences: SentencesOf<CodesOf<'money'>> = {
  'money/unreadable': ({ text, reason, suggestion }) => ({
    found: reason === 'empty' ? 'Ett belopp saknas i cellen.' : `${quote(text)} ${FAULTS[reason]}.`,
    expected:
      reason === 'share'
        ? 'En andel skrivs i procent med decimalkomma: 2,788853655 %. Om den inte är känd skrivs okänt.'
        : READABLE,
    todo: didYouMean(
      suggestion,
      reason === 'empty'
        ? 'Skriv beloppet, 0 kr eller okänt.'
        : 'Skriv om beloppet så att det bara kan betyda en sak.',
    ),
  }),
  'money/table-layout': ({ table, reason }) => ({
    found: `Tabellen ${quote(table)} ${LAYOUT[reason].found}.`,
    todo: LAYOUT[reason].todo,
  }),
  'money/row-cells': ({ table, row, cells, columns }) => ({
    found: `Raden ${quote(row)} i tabellen ${quote(table)} har ${cells} celler.`,
    expected: `Rubrikraden har ${columns}, och varje rad ska ha lika många.`,
    todo:
      cells > columns
        ? 'Ta bort cellen som är för mycket, eller lägg till en kolumn i rubrikraden.'
        : 'Lägg till det som saknas. Ett belopp som inte är känt skrivs okänt.',
  }),
  'money/sum-column-missing': ({ table }) => ({
    found: `Tabellen ${quote(table)} säger att den har radsummor, men ingen kolumn heter radsumma.`,
    todo: 'Skriv radsumma över kolumnen med radernas summor, eller ta bort fältet ”radsumma”.',
  }),
  'money/duplicate': ({ what, name }) => ({
    found: {
      row: `${quote(name)} har mer än en rad i tabellen.`,
      column: `${quote(name)} har mer än en kolumn i tabellen.`,
      line: `Två poster gäller ${quote(name)} i överenskommelsen.`,
    }[what],
    expected: 'Det som står två gånger räknas två gånger.',
    todo:
      what === 'line'
        ? 'Slå ihop posterna, och skriv delarna under ”delar”.'
        : 'Ta bort den ena, eller rätta namnet.',
  }),
  'money/line-unknown': ({ line, suggestion }, expected) => ({
    found: `Posten ${quote(line)} finns inte i överenskommelsen.`,
    ...knownWords('Poster som finns', expected),
    todo: didYouMean(
      suggestion,
      'Byt till en post som finns, eller skriv under ”post” vilken av dem det gäller.',
    ),
  }),
  'money/reference-unknown': ({ name, suggestion }, expected) => ({
    found: `${quote(name)} finns inte i medel.yaml.`,
    ...knownWords('Det som finns där', expected),
    todo: didYouMean(suggestion, 'Skriv namnet på något som finns i medel.yaml.'),
  }),
  'money/reference-empty': ({ name }) => ({
    found: `Texten visar ${quote(name)}, men medel.yaml har inget belopp där.`,
    expected: 'I rapporten står det uppgift saknas.',
    todo: 'Fyll i beloppet i medel.yaml.',
  }),
  'money/row-sum': ({ name, calculated, stated, difference }) => ({
    found: `Radsumman för ${quote(name)} stämmer inte.`,
    expected: differs(calculated, stated, difference),
    todo: CHECK_BOTH,
  }),
  'money/column-sum': ({ name, calculated, stated, difference, against }) => ({
    found:
      against === 'row'
        ? `Summan under kolumnen ${quote(name)} stämmer inte.`
        : `Kolumnen ${quote(name)} blir inte beloppet för posten.`,
    expected: differs(calculated, stated, difference),
    todo: CHECK_BOTH,
  }),
  'money/parts-sum': ({ name, calculated, stated, difference }) => ({
    found: `Delarna av ${quote(name)} blir inte tillsammans beloppet.`,
    expected: differs(calculated, stated, difference),
    todo: CHECK_BOTH,
  }),
  'money/balance': ({ name, calculated, stated, difference }) => ({
    found: `Det som är använt och det som är kvar av ${quote(name)} blir inte tillsammans beloppet.`,
    expected: differs(calculated, stated, difference),
    todo: CHECK_BOTH,
  }),
  'money/rounding': ({ table, ofRounded, roundedOnce }) => ({
    found: `De avrundade radsummorna i tabellen ${quote(table)} är tillsammans ${format.money(ofRounded)}. Om allt summeras först och avrundas sedan blir det ${format.money(roundedOnce)}.`,
    expected: 'Båda är rätt räknade. Skillnaden kommer av avrundningen.',
    todo: 'Nämn vilken av summorna som används, om den nämns i en text.',
  }),
  'money/over-used': ({ name, used, received }) => ({
    found: `Av ${quote(name)} har ${used} använts, men bara ${received} har kommit in.`,
    todo: 'Rätta det belopp som är fel. Det som har betalats med andra pengar hör inte hit.',
  }),
  'money/over-allotted': ({ name, calculated, stated, difference }) => ({
    found: `Aktiviteterna kostar tillsammans mer än vad ${quote(name)} har.`,
    expected: `Aktiviteterna: ${format.money(calculated)}. Posten: ${stated}. Skillnad: ${format.money(difference)}.`,
    todo: 'Minska beloppen på aktiviteterna, eller rätta postens belopp.',
  }),
  'money/key-differs': ({ name, calculated, stated, difference, share }) => ({
    found: `Beloppet för ${quote(name)} är inte det som nyckeln ger${share === '' ? '' : ` med andelen ${share}`}.`,
    expected: differs(calculated, stated === '' ? format.money(calculated - difference) : stated, difference),
    todo: 'Kontrollera beloppet, nyckeln och andelen mot källan. I en tabell kan en part saknas.',
  }),
  'money/share-differs': ({ name, share, other, otherShare }) => ({
    found: `Beloppet för ${quote(name)} ger andelen ${share}, men beloppet för ${quote(other)} ger ${otherShare}.`,
    expected: 'En andel av befolkningen är densamma i alla poster och kolumner.',
    todo: 'Kontrollera beloppen och nycklarna mot källan.',
  }),
  'money/national-differs': ({ name, stated, national }) => ({
    found: `Nyckeln för ${quote(name)} fördelar ${stated} efter befolkning.`,
    expected: `Enligt överenskommelsen är posten ${national} i hela landet.`,
    todo: 'Rätta nyckeln, eller skriv det fasta beloppet under ”fast” om en del delas lika.',
  }),
  'money/within-rounding': ({ name, calculated, total, difference }) => ({
    found: `Kolumnen ${quote(name)} är tillsammans ${format.money(total)}. Nyckeln ger ${format.money(calculated)}.`,
    expected: `Skillnaden, ${format.money(difference)}, ryms i avrundningen av raderna.`,
    todo: 'Låt beloppen stå om källan skriver så.',
  }),
  'money/cut': ({ name, stated, calculated }) => ({
    found: `Beloppet för ${quote(name)}, ${stated}, är avhugget och inte avrundat. Uträknat är det ${format.money(calculated)}.`,
    expected: 'Båda sätten godtas.',
    todo: 'Låt beloppet stå om källan skriver så.',
  }),
  'money/unchecked': ({ table }) => ({
    found: `Tabellen ${quote(table)} har inga summor och ingen nyckel att jämföra med, så ingenting i den är kontrollerat.`,
    todo: 'Lägg till radsumma eller kolumnsumma om källan har dem, eller lägg till posternas belopp.',
  }),
  'money/undecidable': ({ name, reason }) => ({
    found: WHY[reason](quote(name)),
    todo: WHAT_TO_DO[reason],
  }),
};
