import type { CodesOf, WordsAndExamplesOf } from '../../sentence.ts';
import { format } from '../format.ts';
import { didYouMean, knownWords, quote } from '../words.ts';
import { accountFindings } from './money-account.ts';
import { doubtFindings } from './money-doubts.ts';
import {
  CHECK_BOTH,
  differs,
  drawn,
  FILE,
  GAVLE,
  HEADER,
  keyed,
  line,
  OVANAKER,
  RIGHT_TABLE,
  table,
  told,
} from './money-examples.ts';
import { FAULTS, LAYOUT, READABLE, WHAT_TO_DO, WHY } from './money-reasons.ts';

export const moneyFindings: WordsAndExamplesOf<CodesOf<'money'>> = {
  ...accountFindings,
  ...doubtFindings,
  'money/unreadable': {
    title: 'Beloppet kan inte läsas',
    say: ({ text, reason, suggestion }) => ({
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
    meaning:
      'Ett belopp eller en andel är skriven så att den inte kan läsas, eller så att den kan läsas på mer än ett sätt.',
    why: 'Pengar räknas på öret. Ett belopp som programmet gissar sig till vore inte redovisat.',
    example: told(line('    belopp: 1,234.50\n'), line('    belopp: 1 234,50 kr\n')),
  },
  'money/table-layout': {
    title: 'Tabellen kan inte läsas som tabell',
    say: ({ table, reason, row }) => ({
      found: `Tabellen ${quote(table)} ${LAYOUT[reason].found}.`,
      todo:
        row === undefined
          ? LAYOUT[reason].todo
          : `${LAYOUT[reason].todo} Den första av dem skrivs så här: ${quote(row)}.`,
    }),
    meaning:
      'Fältet fördelning är inte en tabell med en rubrikrad och en rad per part, eller har en summarad som inte går att känna igen.',
    why: 'En summa som räknas som en part gör att allt räknas två gånger.',
    example: told(
      table([HEADER, GAVLE, 'Summa | 120 000 kr | 60 000 kr | 180 000 kr']),
      table([HEADER, GAVLE, 'kolumnsumma | 120 000 kr | 60 000 kr | 180 000 kr']),
    ),
  },
  'money/row-cells': {
    title: 'Raden har fel antal celler',
    say: ({ table, row, cells, columns }) => ({
      found: `Raden ${quote(row)} i tabellen ${quote(table)} har ${cells} celler.`,
      expected: `Rubrikraden har ${columns}, och varje rad ska ha lika många.`,
      todo:
        cells > columns
          ? 'Ta bort cellen som är för mycket, eller lägg till en kolumn i rubrikraden.'
          : 'Lägg till det som saknas. Ett belopp som inte är känt skrivs okänt.',
    }),
    meaning: 'En rad i en tabell med medel har fler eller färre celler än rubrikraden.',
    why: 'Saknas en cell hamnar beloppen efter den under fel rubrik.',
    example: told(table([HEADER, GAVLE, 'Ovanåker | 14 000 kr | 7 000 kr']), RIGHT_TABLE),
  },
  'money/sum-column-missing': {
    title: 'Kolumnen radsumma saknas',
    say: ({ table }) => ({
      found: `Tabellen ${quote(table)} säger att den har radsummor, men ingen kolumn heter radsumma.`,
      todo: 'Skriv radsumma över kolumnen med radernas summor, eller ta bort fältet ”radsumma”.',
    }),
    meaning: 'Tabellen säger att den har radsummor, men ingen av kolumnerna är det.',
    why: 'Utan kolumnen kontrolleras inga radsummor, fast tabellen ser ut att ha sådana.',
    example: told(
      table(
        ['kommun | suicidprevention', 'Gävle | 120 000 kr', 'kolumnsumma | 120 000 kr'],
        '    radsumma:\n      rubrik: Summa\n',
      ),
      table(
        [HEADER, GAVLE, 'kolumnsumma | 120 000 kr | 60 000 kr | 180 000 kr'],
        '    radsumma:\n      rubrik: Summa\n',
      ),
    ),
  },
  'money/duplicate': {
    title: 'Samma sak står två gånger',
    say: ({ what, name }) => ({
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
    meaning:
      'En part har två rader, en post har två kolumner, eller två poster gäller samma post i överenskommelsen.',
    why: 'Det som står två gånger räknas två gånger i summorna.',
    example: told(table([HEADER, GAVLE, GAVLE]), RIGHT_TABLE),
  },
  'money/line-unknown': {
    title: 'Okänd post',
    say: ({ line, suggestion }, expected) => ({
      found: `Posten ${quote(line)} finns inte i överenskommelsen.`,
      ...knownWords('Poster som finns', expected),
      todo: didYouMean(
        suggestion,
        'Byt till en post som finns, eller nämn den under ”post”. Pengar som inte är årets skrivs med ”slag” eller ”ingående”.',
      ),
    }),
    meaning:
      'En post, en kolumn eller en aktivitet nämner en post som varken finns i överenskommelsen eller i medel.yaml.',
    why: 'Årets överenskommelse säger vad pengarna är till för. Varje belopp ska kunna följas dit.',
    example: told(
      line('    belopp: 250 000 kr\n', 'suicidprev'),
      line('    belopp: 250 000 kr\n    post: suicidprevention\n', 'suicidprev'),
    ),
  },
  'money/reference-unknown': {
    title: 'Texten visar medel som inte finns',
    say: ({ name, suggestion }, expected) => ({
      found: `${quote(name)} finns inte i medel.yaml.`,
      ...knownWords('Det som finns där', expected),
      todo: didYouMean(suggestion, 'Skriv namnet på något som finns i medel.yaml.'),
    }),
    meaning: 'En text visar ett belopp eller en tabell med ett namn som inte finns i medel.yaml.',
    why: 'Rapporten kan bara visa det som finns. Annars skulle det stå ett tomrum i texten.',
    example: drawn(
      '1-inledning.md',
      'Länet fick :belopp[medel/suicidprevantion].\n',
      'Länet fick :belopp[medel/suicidprevention].\n',
    ),
  },
  'money/reference-empty': {
    title: 'Texten visar ett belopp som inte är ifyllt',
    say: ({ name }) => ({
      found: `Texten visar ${quote(name)}, men medel.yaml har inget belopp där.`,
      expected: 'I rapporten står det uppgift saknas.',
      todo: 'Fyll i beloppet i medel.yaml.',
    }),
    meaning: 'En text visar ett belopp i en post som finns, men beloppet är inte ifyllt i medel.yaml.',
    why: 'Läsaren får veta att uppgiften saknas. Det är bättre att den fylls i.',
    example: drawn(
      '1-inledning.md',
      'Länet använde :belopp[medel/suicidprevention/använt].   (medel.yaml har inget ”använt”)\n',
      'Länet använde :belopp[medel/suicidprevention/använt].   (medel.yaml har ”använt: 200 000 kr”)\n',
    ),
  },
  'money/row-sum': {
    title: 'Radsumman stämmer inte',
    say: ({ name, calculated, stated, difference }) => ({
      found: `Radsumman för ${quote(name)} stämmer inte.`,
      expected: differs(calculated, stated, difference),
      todo: CHECK_BOTH,
    }),
    meaning: 'En radsumma är inte summan av radens celler, avrundad som tabellen säger.',
    why: 'Programmet räknar men rättar inte: källan bestämmer vilket av beloppen som är fel.',
    example: told(table([HEADER, 'Gävle | 120 000 kr | 60 000 kr | 190 000 kr', OVANAKER]), RIGHT_TABLE),
  },
  'money/column-sum': {
    title: 'Kolumnens summa stämmer inte',
    say: ({ name, calculated, stated, difference, against }) => ({
      found:
        against === 'row'
          ? `Summan under kolumnen ${quote(name)} stämmer inte.`
          : `Kolumnen ${quote(name)} blir inte beloppet för posten.`,
      expected: differs(calculated, stated, difference),
      todo: CHECK_BOTH,
    }),
    meaning: 'En kolumn blir inte summan under den, eller inte beloppet för den post som den fördelar.',
    why: 'Det som fördelas ska vara det som har kommit in, på öret.',
    example: told(
      table([HEADER, GAVLE, OVANAKER, 'kolumnsumma | 135 000 kr | 67 000 kr | 201 000 kr']),
      table([HEADER, GAVLE, OVANAKER, 'kolumnsumma | 134 000 kr | 67 000 kr | 201 000 kr']),
    ),
  },
  'money/parts-sum': {
    title: 'Delarna blir inte beloppet',
    say: ({ name, calculated, stated, difference }) => ({
      found: `Delarna av ${quote(name)} blir inte tillsammans beloppet.`,
      expected: differs(calculated, stated, difference),
      todo: CHECK_BOTH,
    }),
    meaning: 'En post är delad, och delarna är tillsammans inte postens belopp.',
    why: 'Något är fördelat två gånger, eller inte alls.',
    example: told(
      line(
        '    belopp: 250 000 kr\n    delar:\n      kurser:\n        rubrik: Kurser\n        belopp: 200 000 kr\n      resor:\n        rubrik: Resor\n        belopp: 40 000 kr\n',
      ),
      line(
        '    belopp: 250 000 kr\n    delar:\n      kurser:\n        rubrik: Kurser\n        belopp: 200 000 kr\n      resor:\n        rubrik: Resor\n        belopp: 50 000 kr\n',
      ),
    ),
  },
  'money/rounding': {
    title: 'Avrundningen ger två summor',
    say: ({ table, ofRounded, roundedOnce }) => ({
      found: `De avrundade radsummorna i tabellen ${quote(table)} är tillsammans ${format.money(ofRounded)}. Om allt summeras först och avrundas sedan blir det ${format.money(roundedOnce)}.`,
      expected: 'Båda är rätt räknade. Skillnaden kommer av avrundningen.',
      todo: 'Nämn vilken av summorna som används, om den nämns i en text.',
    }),
    meaning:
      'De avrundade radsummorna är tillsammans en annan summa än den man får om allt summeras först och avrundas sedan.',
    why: 'Båda är rätt räknade, men den som jämför två dokument ska veta varför de skiljer.',
    example: told(
      table([
        HEADER,
        'Gävle | 120 000,30 kr | 60 000,30 kr | 180 001 kr',
        'Ovanåker | 14 000,30 kr | 7 000,30 kr | 21 001 kr',
      ]),
      table([
        HEADER,
        'Gävle | 120 000,30 kr | 60 000,30 kr | 180 000,60 kr',
        'Ovanåker | 14 000,30 kr | 7 000,30 kr | 21 000,60 kr',
      ]),
    ),
  },
  'money/over-allotted': {
    title: 'Aktiviteterna kostar mer än posten',
    say: ({ name, calculated, stated, difference }) => ({
      found: `Aktiviteterna kostar tillsammans mer än vad ${quote(name)} har.`,
      expected: `Aktiviteterna: ${format.money(calculated)}. Posten: ${stated}. Skillnad: ${format.money(difference)}.`,
      todo: 'Minska beloppen på aktiviteterna, eller rätta postens belopp.',
    }),
    meaning: 'Aktiviteternas belopp för en post är tillsammans mer än postens belopp.',
    why: 'En plan lovar inte mer än det finns pengar till.',
    example: drawn(
      '2-gemensamt/1-sip.md',
      'aktiviteter:\n  - id: kurs\n    text: En kurs hålls.\n    medel:\n      samsjuklighet: 300 000 kr   (medel.yaml har 250 000 kr)\n',
      'aktiviteter:\n  - id: kurs\n    text: En kurs hålls.\n    medel:\n      samsjuklighet: 200 000 kr   (medel.yaml har 250 000 kr)\n',
    ),
  },
  'money/key-differs': {
    title: 'Beloppet följer inte nyckeln',
    say: ({ name, calculated, stated, difference, share }) => ({
      found: `Beloppet för ${quote(name)} är inte det som nyckeln ger${share === '' ? '' : ` med andelen ${share}`}.`,
      expected: differs(
        calculated,
        stated === '' ? format.money(calculated - difference) : stated,
        difference,
      ),
      todo: 'Kontrollera beloppet, nyckeln och andelen mot källan. I en tabell kan en part saknas.',
    }),
    meaning:
      'Ett belopp är inte det fasta beloppet och länets andel av resten, varken avrundat eller avhugget.',
    why: 'Nyckeln visar hur beloppet kom till. Stämmer de inte är något av beloppet, nyckeln eller andelen fel.',
    example: told(
      keyed('5 700 000 kr', '200 000 000 kr', '2,800000 %'),
      keyed('5 600 000 kr', '200 000 000 kr', '2,800000 %'),
    ),
  },
  'money/share-differs': {
    title: 'Två poster ger olika andelar',
    say: ({ name, share, other, otherShare }) => ({
      found: `Beloppet för ${quote(name)} ger andelen ${share}, men beloppet för ${quote(other)} ger ${otherShare}.`,
      expected: 'En andel av befolkningen är densamma i alla poster och kolumner.',
      todo: 'Kontrollera beloppen och nycklarna mot källan.',
    }),
    meaning:
      'Länets andel av befolkningen är en annan enligt en post än enligt en annan, eller en kommuns andel är en annan i en kolumn än i en annan.',
    why: 'Andelen är densamma i hela överenskommelsen, så något av beloppen är fel.',
    example: told(
      `${line('    belopp: 5 600 000 kr\n    nyckel:\n      befolkning: 200 000 000 kr\n')}  samsjuklighet:\n    rubrik: Samsjuklighet\n    belopp: 2 900 000 kr\n    nyckel:\n      befolkning: 100 000 000 kr\n`,
      `${line('    belopp: 5 600 000 kr\n    nyckel:\n      befolkning: 200 000 000 kr\n')}  samsjuklighet:\n    rubrik: Samsjuklighet\n    belopp: 2 800 000 kr\n    nyckel:\n      befolkning: 100 000 000 kr\n`,
    ),
  },
  'money/national-differs': {
    title: 'Nyckeln är inte överenskommelsens',
    say: ({ name, stated, national }) => ({
      found: `Nyckeln för ${quote(name)} fördelar ${stated} efter befolkning.`,
      expected: `Enligt överenskommelsen är posten ${national} i hela landet.`,
      todo: 'Rätta nyckeln, eller skriv det fasta beloppet under ”fast” om en del delas lika.',
    }),
    meaning: 'Nyckeln fördelar ett annat belopp i hela landet än det som överenskommelsen anger för posten.',
    why: 'Fel belopp i hela landet ger fel belopp i länet.',
    example: told(
      `andel:\n  befolkning: 2,8 %\n${line('    belopp: 3 920 000 kr\n    nyckel:\n      befolkning: 140 000 000 kr\n', 'ungdomsmottagningar')}`,
      `andel:\n  befolkning: 2,8 %\n${line('    belopp: 4 200 000 kr\n    nyckel:\n      befolkning: 150 000 000 kr\n', 'ungdomsmottagningar')}`,
    ),
  },
  'money/within-rounding': {
    title: 'Kolumnen skiljer på avrundningen',
    say: ({ name, calculated, total, difference }) => ({
      found: `Kolumnen ${quote(name)} är tillsammans ${format.money(total)}. Nyckeln ger ${format.money(calculated)}.`,
      expected: `Skillnaden, ${format.money(difference)}, ryms i avrundningen av raderna.`,
      todo: 'Låt beloppen stå om källan skriver så.',
    }),
    meaning:
      'En kolumn är tillsammans inte precis det som länets andel ger, men skillnaden är så liten att den kan komma av att varje rad är avrundad.',
    why: 'Det som räknas ut på två sätt får skilja på några ören. Det sägs, så att ingen annan skillnad göms bakom avrundningen.',
    example: drawn(
      FILE,
      'andel:\n  befolkning: 2,788853655 %\ntabeller:   (kolumnen är tillsammans 2 788 853,65 kr)\n',
      'andel:\n  befolkning: 2,788853655 %\ntabeller:   (kolumnen är tillsammans 2 788 853,66 kr)\n',
    ),
  },
  'money/cut': {
    title: 'Beloppet är avhugget',
    say: ({ name, stated, calculated }) => ({
      found: `Beloppet för ${quote(name)}, ${stated}, är avhugget och inte avrundat. Uträknat är det ${format.money(calculated)}.`,
      expected: 'Båda sätten godtas.',
      todo: 'Låt beloppet stå om källan skriver så.',
    }),
    meaning: 'Beloppet är det uträknade utan sina sista siffror, inte avrundat.',
    why: 'Källor gör på båda sätten. Det sägs, så att den som räknar om vet varför det skiljer.',
    example: told(
      keyed('2 377 tkr', '150 000 000 kr', '1,585214 %'),
      keyed('2 378 tkr', '150 000 000 kr', '1,585214 %'),
    ),
  },
  'money/unchecked': {
    title: 'Tabellen är inte kontrollerad',
    say: ({ table }) => ({
      found: `Tabellen ${quote(table)} har inga summor och ingen nyckel att jämföra med, så ingenting i den är kontrollerat.`,
      todo: 'Lägg till radsumma eller kolumnsumma om källan har dem, eller lägg till posternas belopp.',
    }),
    meaning: 'Tabellen har varken summor eller poster med belopp, så det finns inget att jämföra den med.',
    why: 'Att inget fel är funnet betyder inte att tabellen är rätt.',
    example: told(table(['kommun | suicidprevention', 'Gävle | 120 000 kr'], ''), RIGHT_TABLE),
  },
  'money/undecidable': {
    title: 'Det kan inte avgöras',
    say: ({ name, reason }) => ({
      found: WHY[reason](quote(name)),
      todo: WHAT_TO_DO[reason],
    }),
    meaning:
      'Ett belopp, en andel eller en post är inte känd, så det som bygger på den kan inte kontrolleras.',
    why: 'Det som inte är känt ska sägas. Annars kunde ett fel se ut som om det vore rätt.',
    example: told(line('    belopp: okänt\n'), line('    belopp: 250 000 kr\n')),
  },
};
