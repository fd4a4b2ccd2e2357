import { listed } from '../../list.ts';
import { shown } from '../../quoted.ts';
import type { CodesOf, WordsAndExamplesOf } from '../../sentence.ts';
import { format } from '../format.ts';
import { didYouMean, quote } from '../words.ts';
import { CHECK_BOTH, differs, drawn, FILE, line, told } from './money-examples.ts';

type Account =
  | 'money/balance'
  | 'money/over-used'
  | 'money/rest-untold'
  | 'money/incoming-unknown'
  | 'money/incoming-differs';

/** The account of a fund line: what there was, what became of it, and what the next year begins with. */
export const accountFindings: Pick<WordsAndExamplesOf<CodesOf<'money'>>, Account> = {
  'money/balance': {
    title: 'Använt och kvar blir inte beloppet',
    say: ({ name, calculated, stated, difference }) => ({
      found: `Det som är använt och det som är kvar av ${quote(name)} blir inte tillsammans beloppet.`,
      expected: differs(calculated, stated, difference),
      todo: CHECK_BOTH,
    }),
    meaning:
      'Det som har använts och det som är kvar, överfört eller återbetalt, är tillsammans inte det som kom in.',
    why: 'En redovisning svarar för varje krona som har tagits emot.',
    example: told(
      line('    belopp: 250 000 kr\n    använt: 200 000 kr\n    kvar: 40 000 kr\n'),
      line('    belopp: 250 000 kr\n    använt: 200 000 kr\n    kvar: 50 000 kr\n'),
    ),
  },
  'money/over-used': {
    title: 'Mer är använt än vad som kom in',
    say: ({ name, used, received }) => ({
      found: `Av ${quote(name)} har ${used} använts, men bara ${received} har kommit in.`,
      todo: 'Rätta det belopp som är fel. Det som har betalats med andra pengar hör inte hit.',
    }),
    meaning: 'Under en post har det använts mer än beloppet.',
    why: 'Stimulansmedel kan inte användas mer än en gång. Det som har betalats med andra pengar redovisas för sig.',
    example: told(
      line('    belopp: 250 000 kr\n    använt: 260 000 kr\n'),
      line('    belopp: 250 000 kr\n    använt: 250 000 kr\n'),
    ),
  },
  'money/rest-untold': {
    title: 'Det sägs inte vad som blev av resten',
    say: ({ name, rest, used }) => ({
      found: `Av ${quote(name)} är ${used} använt. Resten är ${format.money(rest)} enligt uträkning, och det sägs inte vad som blev av den.`,
      expected: 'En redovisning säger om det som inte är använt är kvar, överfört eller återbetalt.',
      todo: 'Skriv kvar, överfört eller återbetalt, eller rätta det som är använt.',
    }),
    meaning:
      'Under en post är mindre använt än vad som fanns, och varken kvar, överfört eller återbetalt är ifyllt.',
    why: 'Pengar som inte har använts ska som regel betalas tillbaka. Den som läser redovisningen ska inte behöva räkna ut dem.',
    example: told(
      line('    belopp: 250 000 kr\n    använt: 200 000 kr\n'),
      line('    belopp: 250 000 kr\n    använt: 200 000 kr\n    kvar: 50 000 kr\n'),
    ),
  },
  'money/incoming-unknown': {
    title: 'Ingående som inte går att följa',
    say: ({ name, post, plan, suggestion }) =>
      post === undefined
        ? {
            found: `Posten ${quote(name)} har ett ingående belopp, men ${quote(plan)} har ingen sådan post.`,
            expected: 'Pengar som var kvar går att följa från posten som de stod på året före.',
            todo:
              suggestion === undefined
                ? 'Skriv med ”ingående-post” vilken post i planen före som de kommer från, eller med ”ingående-från” från vilket år.'
                : `Skriv ”ingående-post: ${shown(suggestion)}” om det är den posten, annars den som pengarna kommer från.`,
          }
        : {
            found: `Ingående för ${quote(name)} sägs komma från posten ${quote(post)}, men ${quote(plan)} har ingen sådan post.`,
            todo: didYouMean(suggestion, 'Skriv id:t på en post i medel.yaml i planen före.'),
          },
    meaning:
      'Ett ingående belopp kommer från en post som planen före inte har. Har posten bytt id säger ”ingående-post” vad den hette.',
    why: 'Pengar som fanns kvar ska kunna följas till det som de användes till, tills de är återbetalda eller förda vidare.',
    example: drawn(
      FILE,
      'poster:\n  gemensamt:\n    ingående: 430 000 kr   (året före stod de på posten suicidprevention)\n',
      'poster:\n  gemensamt:\n    ingående: 430 000 kr\n    ingående-post: suicidprevention\n',
    ),
  },
  'money/incoming-differs': {
    title: 'Ingående är inte det som var kvar',
    say: ({ name, others, incoming, left, plan }) => ({
      found: `Ingående för ${listed([name, ...others].map(quote), 'och')} är ${incoming}.`,
      expected: `I ${quote(plan)} var ${left} kvar.`,
      todo: 'Jämför de två med bokslutet och rätta det belopp som är fel.',
    }),
    meaning: 'En post börjar året med ett annat belopp än det som var kvar när planen före slutade.',
    why: 'Pengar som fanns kvar ska kunna följas från år till år. Skiljer beloppen saknas en förklaring till pengarna.',
    example: drawn(
      FILE,
      'poster:\n  suicidprevention:\n    ingående: 200 000 kr   (året före var 430 000 kr kvar)\n',
      'poster:\n  suicidprevention:\n    ingående: 430 000 kr   (året före var 430 000 kr kvar)\n',
    ),
  },
};
