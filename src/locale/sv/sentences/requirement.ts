import type { Asked } from '../../../diagnostics/index.ts';
import { inOneLine } from '../../quoted.ts';
import type { CodesOf, SentencesOf } from '../../sentence.ts';
import { format } from '../format.ts';
import { quote } from '../words.ts';

/** Words of an agreement, which are never cut: the author is to read the whole of what is asked. */
function whole(text: string): string {
  return `”${inOneLine(text)}”`;
}

/** What is asked, how strongly, and where that is known from. */
function askedFor({ strength, agreement, text, knownFrom }: Asked): string {
  const who = {
    krav: `Överenskommelsen ${quote(agreement)} kräver`,
    bör: `Enligt överenskommelsen ${quote(agreement)} bör planen följa detta`,
    praxis: `Brukligt under överenskommelsen ${quote(agreement)}`,
  }[strength];
  return `${who}: ${whole(text)} Källa: ${knownFrom.map(whole).join(' och ')}.`;
}

const ONE = {
  mål: 'ett mål',
  aktiviteter: 'en aktivitet',
  indikatorer: 'en indikator',
  ansvariga: 'en ansvarig',
};
const HOLDERS = {
  plan: 'Planen',
  område: 'Området',
  mål: 'Målet',
  aktivitet: 'Aktiviteten',
  indikator: 'Indikatorn',
};

function horizonWords(horizon: readonly string[]): string {
  return horizon.length === 0 ? '' : ` på ${horizon.join(' eller ')} sikt`;
}

export const requirementSentences: SentencesOf<CodesOf<'requirement' | 'decision' | 'activity'>> = {
  'requirement/areas-uncovered': ({ area, title, ...asked }) => ({
    found: `Inget område i planen hör till ${whole(title)} (${area}), och planen säger inte varför.`,
    expected: askedFor(asked),
    todo: `Skriv ${quote(area)} under ”fokusområden” i ett område, eller under ”utanför” i plan.md med en orsak.`,
  }),
  'requirement/too-few': ({ what, least, found, all, horizon, area, ...asked }) => {
    const where = area === undefined ? 'Planen' : `Området ${quote(area)}`;
    const which = `${what}${horizonWords(horizon)}`;
    const wanted = least === 1 ? `minst ${ONE[what]}` : `minst ${least} ${what}`;
    const field = horizon.length > 0 ? ', med ”sikt” på målet' : '';
    return {
      found:
        found > 0
          ? `${where} har ${found} av de minst ${least} ${which} som efterfrågas.`
          : all > 0
            ? `${where} har ${all} ${what}, men inget${horizonWords(horizon)}.`
            : `${where} har inga ${what}.`,
      expected: askedFor(asked),
      todo: `Skriv ${wanted}${horizonWords(horizon)} under ”${what}”${field}.`,
    };
  },
  'requirement/field-missing': ({ holder, field, in: name, ...asked }) => ({
    found: `${HOLDERS[holder]}${name === '' ? '' : ` ${quote(name)}`} saknar fältet ${quote(field)}.`,
    expected: askedFor(asked),
    todo: `Lägg till ${quote(field)}, och fyll i det.`,
  }),
  'requirement/section-missing': ({ role, area, ...asked }) => ({
    found: `${area === undefined ? 'Planen' : `Området ${quote(area)}`} har inget avsnitt med rollen ${quote(role)}.`,
    expected: askedFor(asked),
    todo: `Skriv avsnittet, med ”roll: ${role}” i dess filhuvud.`,
  }),
  'requirement/not-divided': ({ indicator, ...asked }) => ({
    found: `Indikatorn ${quote(indicator)} gäller personer, men dess värden är inte uppdelade på kön.`,
    expected: askedFor(asked),
    todo: 'Lägg till en serie för vardera könet, med ”kön” i serien.',
  }),
  'requirement/value-missing': ({ indicator, year, ...asked }) => ({
    found:
      year === undefined
        ? `Indikatorn ${quote(indicator)} har ingen baslinje.`
        : `Indikatorn ${quote(indicator)} har inget värde för ${year}.`,
    expected: askedFor(asked),
    todo:
      year === undefined
        ? 'Skriv år och värde under ”baslinje”, eller ”ej mätbar” som värde.'
        : `Skriv värdet för ${year} under ”serier”, eller ett ord för varför det inte finns.`,
  }),
  'requirement/amounts-missing': ({ area, activity, ...asked }) => ({
    found:
      activity !== undefined
        ? `Aktiviteten ${quote(activity)} har inget belopp.`
        : area !== undefined
          ? `Ingen aktivitet i området ${quote(area)} har något belopp.`
          : 'Ingen av planens aktiviteter har något belopp.',
    expected: askedFor(asked),
    todo: 'Skriv belopp under ”medel” i aktiviteten, ett för varje post i medel.yaml som betalar den.',
  }),
  'requirement/funds-unreported': ({ fund, title, ...asked }) => ({
    found:
      fund === undefined
        ? 'Planen säger inget om några medel.'
        : `Posten ${whole(title === '' ? fund : title)} säger inte hur mycket som har använts.`,
    expected: askedFor(asked),
    todo:
      fund === undefined
        ? 'Skriv medlen i filen medel.yaml, med ”använt” för varje post.'
        : 'Lägg till ”använt” i posten, med belopp.',
  }),
  'requirement/human': (asked) => ({
    found: 'Det här kan bara människor bedöma.',
    expected: askedFor(asked),
    todo: 'Läs planen med kravet framför er innan den lämnas in.',
  }),
  'requirement/undecidable': ({ agreement, what }) => ({
    found: {
      requirements: `Det går inte att avgöra om planen innehåller det som överenskommelsen ${quote(agreement)} kräver, för kraven är inte kända.`,
      areas: `Det går inte att avgöra om planen täcker alla områden i överenskommelsen ${quote(agreement)}, för de är inte kända.`,
      deadline: `Det går inte att avgöra om beslutet kom i tid, för sista dag enligt överenskommelsen ${quote(agreement)} är inte känd.`,
      'deadline-disputed': `Det går inte att avgöra om beslutet kom i tid, för källorna till överenskommelsen ${quote(agreement)} anger olika sista dagar.`,
    }[what],
    todo: `Kontrollera mot överenskommelsens egen text. Kommandot ”plan agreement ${agreement}” visar vad som är känt.`,
  }),
  'decision/late': ({ body, date, deadline, agreement, consequence }) => ({
    found: `Beslutet av ${quote(body)} är daterat ${format.date(date)}, efter sista dagen för att redovisa enligt överenskommelsen ${quote(agreement)}.`,
    expected: `Sista dag är ${format.date(deadline)}.${consequence === undefined ? '' : ` Följden annars: ${consequence}.`}`,
    todo: 'Kontrollera datumet, och vad mottagaren säger om en sen redovisning.',
  }),
  'activity/without-goal': ({ activity, area }) => ({
    found: `Aktiviteten ${quote(activity)} hör inte till något mål, fast andra aktiviteter i området ${quote(area)} gör det.`,
    expected: 'När aktiviteterna är kopplade till mål gäller det alla i området.',
    todo: 'Skriv vilka mål aktiviteten hör till under ”mål” i aktiviteten.',
  }),
  'activity/status-missing': ({ activity, planned }) => ({
    found: planned
      ? `Aktiviteten ${quote(activity)} står fortfarande som planerad.`
      : `Aktiviteten ${quote(activity)} saknar status.`,
    expected: 'En redovisning säger hur det gick med varje aktivitet.',
    todo: 'Skriv ”status” i aktiviteten, eller svara i texten med :svar[…] och aktivitetens id.',
  }),
};
