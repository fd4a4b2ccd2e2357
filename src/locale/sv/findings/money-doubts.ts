import { listed } from '../../list.ts';
import type { CodesOf, WordsAndExamplesOf } from '../../sentence.ts';
import { format } from '../format.ts';
import { quote } from '../words.ts';
import { drawn, FILE, line, told } from './money-examples.ts';

type Doubts =
  | 'money/negative'
  | 'money/unlikely'
  | 'money/recipient-differs'
  | 'money/other-time'
  | 'money/dated-late';

/** What can hardly be so of a county's money, though every sum is right. */
export const doubtFindings: Pick<WordsAndExamplesOf<CodesOf<'money'>>, Doubts> = {
  'money/negative': {
    title: 'Beloppet är mindre än noll',
    say: ({ name, amount }) => ({
      found: `Beloppet för ${quote(name)} är ${amount}, alltså mindre än noll.`,
      todo: 'Ta bort minustecknet om det inte ska stå där. Pengar som har lämnat posten skrivs som ”använt”, ”överfört” eller ”återbetalt”.',
    }),
    meaning: 'Ett belopp som länet har fått, använt eller betalat tillbaka är mindre än noll.',
    why: 'Ett minustecken vänder på summorna. De kan stämma ändå, och då märker ingen felet.',
    example: told(line('    belopp: -250 000 kr\n'), line('    belopp: 250 000 kr\n')),
  },
  'money/unlikely': {
    title: 'Beloppet är orimligt',
    say: ({ name, amount, national, what, unit }) => ({
      found:
        what === 'more'
          ? `Länet har fått ${format.money(amount)} under ${quote(name)}. Hela landet delar på ${format.money(national)}.`
          : `Länet har fått bara ${format.money(amount)} under ${quote(name)}, fast hela landet delar på ${format.money(national)}. Så lite får inget län.`,
      todo:
        unit === undefined
          ? 'Kontrollera beloppet och enheten mot beslutet om medlen. Är det bara en del av posten säger ”andel” hur stor.'
          : `Kontrollera enheten: ska det stå ”${unit}”? Är det bara en del av posten säger ”andel” hur stor.`,
    }),
    meaning:
      'Ett län har fått mer än vad överenskommelsen ger hela landet, eller så lite att inget län är så litet.',
    why: 'Tusental kronor som skrivs som kronor gör ett belopp tusen gånger för litet, och alla summor kan stämma ändå.',
    example: drawn(FILE, line('    belopp: 2 540 kr\n'), line('    belopp: 2 540 tkr\n')),
  },
  'money/recipient-differs': {
    title: 'En annan mottagare än i överenskommelsen',
    say: ({ name, recipients, agreed }) => ({
      found: `Posten ${quote(name)} har mottagaren ${listed(recipients.map(quote), 'och')}.`,
      expected: `I överenskommelsen är mottagaren ${listed(agreed.map(quote), 'och')}.`,
      todo: 'Rätta mottagaren, eller byt till den post som pengarna hör till.',
    }),
    meaning: 'En post har en annan mottagare i planen än i överenskommelsen.',
    why: 'Den som får pengarna är den som ska redovisa dem. Samma rubrik kan finnas både för regionen och för kommunerna.',
    example: drawn(
      FILE,
      line('    mottagare: kommun\n    belopp: 250 000 kr\n'),
      line('    mottagare: län\n    belopp: 250 000 kr\n'),
    ),
  },
  'money/other-time': {
    title: 'Pengarna är för en annan tid',
    say: ({ name, time, period }) => ({
      found: `Pengarna under ${quote(name)} gäller ${time}, men planen gäller ${period}. De har ingen tid gemensam.`,
      todo: 'Rätta tiden. Pengar som var kvar från ett tidigare år skrivs som ”ingående”.',
    }),
    meaning: 'En post säger med ”gäller” att pengarna är till för en tid som inte är någon del av planens.',
    why: 'En post med egen tid hålls inte mot överenskommelsen. Är tiden fel prövas pengarna inte alls.',
    example: told(line('    belopp: 250 000 kr\n    gäller: 2035\n'), line('    belopp: 250 000 kr\n')),
  },
  'money/dated-late': {
    title: 'Efter sista dagen',
    say: ({ what, date, deadline, agreement }) => ({
      found:
        what === 'rekvisition'
          ? `Pengarna är begärda ${format.date(date)}, efter sista dagen för rekvisition.`
          : `Pengarna är återbetalda ${format.date(date)}, efter sista dagen för återbetalning.`,
      expected: `Sista dag enligt överenskommelsen ${quote(agreement)} är ${format.date(deadline)}.`,
      todo: 'Kontrollera datumet, och vad mottagaren säger om det som kommer sent.',
    }),
    meaning: 'Pengar är begärda eller återbetalda efter den dag som överenskommelsen anger.',
    why: 'Den som begär pengarna för sent kan bli utan dem, och den som betalar tillbaka för sent kan få svara för det.',
    example: drawn(
      'medel.yaml, när sista dagen är den 29 november 2024',
      'rekvirerat:\n  av: Region Gävleborg\n  datum: 2024-12-15\n',
      'rekvirerat:\n  av: Region Gävleborg\n  datum: 2024-11-15\n',
    ),
  },
};
