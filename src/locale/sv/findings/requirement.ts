import type { Asked } from '../../../diagnostics/index.ts';
import { areaFile } from '../../example.ts';
import { listed } from '../../list.ts';
import { inOneLine, shown } from '../../quoted.ts';
import type { CodesOf, WordsAndExamplesOf } from '../../sentence.ts';
import { format } from '../format.ts';
import { quote } from '../words.ts';

/** Words of an agreement, which are never cut: the author is to read the whole of what is asked. */
function whole(text: string): string {
  return `”${inOneLine(text)}”`;
}

/** What is asked, how strongly, and where that is known from. */
function askedFor({ strength, agreement, text, knownFrom, ownText, contradicted }: Asked): string {
  const who = {
    krav: `Överenskommelsen ${quote(agreement)} kräver`,
    bör: `Enligt överenskommelsen ${quote(agreement)} bör planen följa detta`,
    praxis: `Brukligt under överenskommelsen ${quote(agreement)}`,
  }[strength];
  const sources = listed(knownFrom.map(whole), 'och');
  const says =
    ownText || strength === 'praxis'
      ? `Källa: ${sources}.`
      : `Det säger ${sources}, inte överenskommelsens egen text.`;
  const others = contradicted.map(
    ({ statement, sources: by }) => ` Men ${listed(by.map(whole), 'och')} säger: ${whole(statement)}`,
  );
  const dispute =
    others.length === 0 ? '' : `${others.join('')} Källorna säger olika, så det räknas inte som ett fel.`;
  return `${who}: ${whole(text)} ${says}${dispute}`;
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

const GOALS = 'mål:\n  - id: fler-sip\n    text: Fler får en SIP.\n    sikt: kort\n';

const WHY =
  'Kravet står i överenskommelsens fil, med sin källa och hur starkt det är. Kommandot ”plan agreement” visar alla krav för ett år.';

export const requirementFindings: WordsAndExamplesOf<CodesOf<'requirement' | 'decision' | 'activity'>> = {
  'requirement/areas-uncovered': {
    title: 'Ett av överenskommelsens områden tas inte upp',
    say: ({ area, title, ...asked }) => ({
      found: `Inget område i planen hör till ${whole(title)} (${area}), och planen säger inte varför.`,
      expected: askedFor(asked),
      todo: `Skriv ${quote(area)} under ”fokusområden” i ett område, eller under ”utanför” i plan.md med en orsak.`,
    }),
    meaning:
      'Överenskommelsen har ett område som länet svarar för, men inget område i planen nämner det under ”fokusområden”. Planen säger inte heller under ”utanför” varför det är så. Områden som bara regionen eller kommunerna svarar för räknas inte.',
    why: WHY,
    example: {
      file: 'plan.md, när överenskommelsen har området ungdomsmottagningar',
      wrong: 'överenskommelse: 2023\n',
      right:
        'överenskommelse: 2023\nutanför:\n  - område: ungdomsmottagningar\n    orsak: Redovisas separat av Region Gävleborg\n',
      illustration: true,
    },
  },
  'requirement/too-few': {
    title: 'För få mål, aktiviteter, indikatorer eller ansvariga',
    say: ({ what, least, found, all, horizon, area, ...asked }) => {
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
    meaning:
      'Ett område, eller planen som helhet, har färre mål, aktiviteter, indikatorer eller ansvariga än överenskommelsen ber om. För mål kan det gälla dem på en viss sikt.',
    why: WHY,
    example: {
      file: 'ett område, när överenskommelsen ber om mål på lång eller kort sikt',
      wrong: 'mål:\n  - id: fler-sip\n    text: Fler får en SIP.\n',
      right: GOALS,
      illustration: true,
    },
  },
  'requirement/field-missing': {
    title: 'Ett begärt fält saknas',
    say: ({ holder, field, in: name, ...asked }) => ({
      found: `${HOLDERS[holder]}${name === '' ? '' : ` ${quote(name)}`} saknar fältet ${quote(field)}.`,
      expected: askedFor(asked),
      todo: `Lägg till ${quote(field)}, och fyll i det.`,
    }),
    meaning:
      'Överenskommelsen ber om en uppgift som saknas i planen, i ett område eller i något som står där.',
    why: WHY,
    example: {
      file: 'ett område, när överenskommelsen ber om målgrupper',
      wrong: 'typ: område\nid: sip\n',
      right: 'typ: område\nid: sip\nmålgrupper:\n  - vuxna\n',
      illustration: true,
    },
  },
  'requirement/section-missing': {
    title: 'Ett begärt avsnitt saknas',
    say: ({ role, area, empty, ...asked }) => ({
      found: empty
        ? `Avsnittet med rollen ${quote(role)} är tomt.`
        : `${area === undefined ? 'Planen' : `Området ${quote(area)}`} har inget avsnitt med rollen ${quote(role)}.`,
      expected: askedFor(asked),
      todo: empty
        ? 'Skriv avsnittets text under rubriken.'
        : `Skriv avsnittet, med ”roll: ${role}” i dess filhuvud.`,
    }),
    meaning:
      'Överenskommelsen ber om ett avsnitt, och inget avsnitt med text har den rollen. Rollen skrivs med ”roll” i filhuvudet; vad rubriken heter spelar ingen roll.',
    why: WHY,
    example: {
      file: 'ett avsnitt, när överenskommelsen ber om ett avsnitt om jämställdhet',
      wrong: '---\ntyp: avsnitt\n---\n\n# Jämställd hälsa\n',
      right:
        '---\ntyp: avsnitt\nroll: jämställdhet\n---\n\n# Jämställd hälsa\n\nInsatserna når kvinnor och män lika.\n',
      illustration: true,
    },
  },
  'requirement/not-divided': {
    title: 'Värdena är inte uppdelade på kön',
    say: ({ indicator, ...asked }) => ({
      found: `Indikatorn ${quote(indicator)} gäller personer, men dess värden är inte uppdelade på kön.`,
      expected: askedFor(asked),
      todo: 'Lägg till en serie för vardera könet, med ”kön” i serien.',
    }),
    meaning:
      'Indikatorn har ”individbaserad: ja” och värden, men inga serier för kvinnor och män, eller för flickor och pojkar.',
    why: WHY,
    example: {
      file: 'indikatorer.yaml, när överenskommelsen ber om värden uppdelade på kön',
      wrong: 'individbaserad: ja\nserier:\n  - nivå: län\n    värden:\n      2017: 41\n',
      right:
        'individbaserad: ja\nserier:\n  - nivå: län\n    kön: kvinnor\n    värden:\n      2017: 44\n  - nivå: län\n    kön: män\n    värden:\n      2017: 38\n',
      illustration: true,
    },
  },
  'requirement/value-missing': {
    title: 'Ett begärt värde saknas',
    say: ({ indicator, year, ...asked }) => ({
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
    meaning:
      'Överenskommelsen ber om en baslinje, eller om ett värde för planens sista år. Orden ”ej mätbar”, ”ej publicerad” och ”undertryckt” svarar på frågan; ”okänt” gör det inte.',
    why: WHY,
    example: {
      file: 'indikatorer.yaml, när överenskommelsen ber om indikatorernas utveckling',
      wrong: 'sip-antal:\n  text: Antal upprättade SIP\n',
      right:
        'sip-antal:\n  text: Antal upprättade SIP\n  serier:\n    - nivå: län\n      värden:\n        2017: 412\n',
      illustration: true,
    },
  },
  'requirement/amounts-missing': {
    title: 'Belopp saknas',
    say: ({ area, activity, ...asked }) => ({
      found:
        activity !== undefined
          ? `Aktiviteten ${quote(activity)} har inget belopp.`
          : area !== undefined
            ? `Ingen aktivitet i området ${quote(area)} har något belopp.`
            : 'Ingen av planens aktiviteter har något belopp.',
      expected: askedFor(asked),
      todo: 'Skriv belopp under ”medel” i aktiviteten, ett för varje post i medel.yaml som betalar den.',
    }),
    meaning:
      'Överenskommelsen ber om beloppssatta aktiviteter. Det sägs en gång när ingen aktivitet har något belopp, annars där beloppen saknas.',
    why: WHY,
    example: {
      file: 'ett område, när överenskommelsen ber om beloppssatta aktiviteter',
      wrong: 'aktiviteter:\n  - id: sip-utbildning\n    text: Hålla utbildningar.\n',
      right:
        'aktiviteter:\n  - id: sip-utbildning\n    text: Hålla utbildningar.\n    medel:\n      handlingsplaner: 250 000 kr\n',
      illustration: true,
    },
  },
  'requirement/funds-unreported': {
    title: 'Det framgår inte hur medlen har använts',
    say: ({ fund, title, ...asked }) => ({
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
    meaning:
      'Överenskommelsen ber om en redovisning av medlen, men en post saknar ”använt”, eller så har planen inga medel alls.',
    why: WHY,
    example: {
      file: 'medel.yaml, när överenskommelsen ber om en redovisning av medlen',
      wrong: 'poster:\n  suicidprevention:\n    belopp: 5 577 707,31 kr\n',
      right: 'poster:\n  suicidprevention:\n    belopp: 5 577 707,31 kr\n    använt: 5 100 000 kr\n',
      illustration: true,
    },
  },
  'requirement/by-sister': {
    title: 'Det som systerplanen svarar för',
    say: ({ sister, met, lacking }) => ({
      found: [
        ...(met.length === 0
          ? []
          : [`Systerplanen ${shown(sister)} svarar för ${listed(met.map(whole), 'och')}.`]),
        ...(lacking.length === 0
          ? []
          : [`Systerplanen ${shown(sister)} svarar inte heller för ${listed(lacking.map(whole), 'eller')}.`]),
      ].join(' '),
      expected: 'Systerplaner svarar tillsammans mot överenskommelsen.',
      todo:
        lacking.length === 0
          ? 'Se efter att det som står i systerplanen räcker för båda.'
          : 'Ta upp det som saknas i någon av planerna. Det sägs också för sig.',
    }),
    meaning:
      'Något som överenskommelsen ber om finns inte i planen. Det sägs om systerplanen har det, eller om det saknas i båda.',
    why: 'Den som läser en plan av två ska se att inget är glömt, och var det står.',
    example: {
      file: 'plan.md',
      wrong: 'systerplaner: [vuxna/2024]\n',
      right: 'systerplaner: [vuxna/2024]   (den här planen har själv allt som överenskommelsen ber om)\n',
      illustration: true,
    },
  },
  'requirement/human': {
    title: 'Något som människor ska bedöma',
    say: (asked) => ({
      found: 'Det här kan bara människor bedöma.',
      expected: askedFor(asked),
      todo: 'Läs planen med kravet framför er innan den lämnas in.',
    }),
    meaning: 'Överenskommelsen ber om något som inget program kan avgöra. Det sägs när planen ska lämnas in.',
    why: 'En kontroll utan anmärkning ska inte se ut som ett godkännande av det som ingen har prövat.',
    example: {
      file: 'något som bara människor kan bedöma',
      wrong: 'Målen säger inget om kvinnor och män.\n',
      right: 'Målen är skrivna så att resultaten kan följas för kvinnor och män.\n',
      illustration: true,
    },
  },
  'requirement/undecidable': {
    title: 'Kravet kan inte avgöras',
    say: ({ agreement, what }) => ({
      found: {
        requirements: `Det går inte att avgöra om planen innehåller det som överenskommelsen ${quote(agreement)} kräver, för kraven är inte kända.`,
        areas: `Det går inte att avgöra om planen täcker alla områden i överenskommelsen ${quote(agreement)}, för de är inte kända.`,
        focus: `Det går inte att avgöra om planen täcker alla områden i överenskommelsen ${quote(agreement)}, för det står okänt vilka av dem delar av planen hör till.`,
        scheme: `Det går inte att avgöra om planen täcker alla områden i överenskommelsen ${quote(agreement)}, för det står okänt vad delar av länets egen indelning motsvarar.`,
        deadline: `Det går inte att avgöra om beslutet kom i tid, för sista dag enligt överenskommelsen ${quote(agreement)} är inte känd.`,
        'deadline-disputed': `Det går inte att avgöra om beslutet kom i tid, för källorna till överenskommelsen ${quote(agreement)} anger olika sista dagar.`,
      }[what],
      todo: `Kontrollera mot överenskommelsens egen text. Kommandot ”plan agreement ${agreement}” visar vad som är känt.`,
    }),
    meaning:
      'Något i överenskommelsen är inte känt: vilka krav eller områden den har, eller sista dagen för att redovisa. Det sägs när planen ska lämnas in.',
    why: 'Det som inte är känt ska sägas. Annars kunde en brist se ut som om den inte fanns.',
    example: {
      file: 'överenskommelsens fil',
      wrong: 'krav: okänt\n',
      right: 'krav: och vad överenskommelsen ber om, sedan någon har läst den\n',
      illustration: true,
    },
  },
  'decision/late': {
    title: 'Beslutet kom efter sista dagen',
    say: ({ body, date, deadline, agreement, consequence }) => ({
      found: `Beslutet av ${quote(body)} är daterat ${format.date(date)}, efter sista dagen för att redovisa enligt överenskommelsen ${quote(agreement)}.`,
      expected: `Sista dag är ${format.date(deadline)}.${consequence === undefined ? '' : ` Följden annars: ${consequence}.`}`,
      todo: 'Kontrollera datumet, och vad mottagaren säger om en sen redovisning.',
    }),
    meaning: 'Planen är beslutad senare än den dag då länet skulle ha redovisat enligt överenskommelsen.',
    why: 'En sen redovisning kan få följder, till exempel att medel ska betalas tillbaka.',
    example: {
      file: 'plan.md, när sista dagen är den 31 oktober 2016',
      wrong:
        'beslut:\n  - organ: Länsledning Välfärd\n    typ: fastställer\n    datum: 2016-11-15\n    status: fattat\n',
      right:
        'beslut:\n  - organ: Länsledning Välfärd\n    typ: fastställer\n    datum: 2016-10-15\n    status: fattat\n',
      illustration: true,
    },
  },
  'activity/without-goal': {
    title: 'Aktiviteten hör inte till något mål',
    say: ({ activity, area }) => ({
      found: `Aktiviteten ${quote(activity)} hör inte till något mål, fast andra aktiviteter i området ${quote(area)} gör det.`,
      expected: 'När aktiviteterna är kopplade till mål gäller det alla i området.',
      todo: 'Skriv vilka mål aktiviteten hör till under ”mål” i aktiviteten.',
    }),
    meaning:
      'I området är aktiviteter kopplade till mål, men inte den här. Där ingen aktivitet är kopplad till ett mål krävs det inte heller.',
    why: 'En aktivitet utan mål syns inte i tabellen som en väg till målet, och läsaren kan inte se vad den är till för.',
    example: {
      file: '2-gemensamt/1-sip.md',
      wrong: areaFile(
        `${GOALS}aktiviteter:\n  - id: sip-utbildning\n    text: Hålla utbildningar.\n    status: genomförd\n    mål: [fler-sip]\n  - id: sip-träffar\n    text: Hålla träffar.\n    status: genomförd\n`,
      ),
      right: areaFile(
        `${GOALS}aktiviteter:\n  - id: sip-utbildning\n    text: Hålla utbildningar.\n    status: genomförd\n    mål: [fler-sip]\n  - id: sip-träffar\n    text: Hålla träffar.\n    status: genomförd\n    mål: [fler-sip]\n`,
      ),
    },
  },
  'activity/status-missing': {
    title: 'Det framgår inte hur det gick med aktiviteten',
    say: ({ activity, planned }) => ({
      found: planned
        ? `Aktiviteten ${quote(activity)} står fortfarande som planerad.`
        : `Aktiviteten ${quote(activity)} saknar status.`,
      expected: 'En redovisning säger hur det gick med varje aktivitet.',
      todo: 'Skriv ”status” i aktiviteten, eller svara i texten med :svar[…] och aktivitetens id.',
    }),
    meaning:
      'I en redovisning har varje aktivitet en status, eller ett svar i texten. En aktivitet som ska vara klar efter perioden får vara planerad.',
    why: 'En redovisning ska svara på vad som blev av det som planerades.',
    example: {
      file: '2-gemensamt/1-sip.md',
      wrong: areaFile('aktiviteter:\n  - id: sip-utbildning\n    text: Hålla utbildningar.\n'),
      right: areaFile(
        'aktiviteter:\n  - id: sip-utbildning\n    text: Hålla utbildningar.\n    status: genomförd\n',
      ),
    },
  },
};
