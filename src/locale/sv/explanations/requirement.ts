import type { CodesOf, ExplanationsOf } from '../../sentence.ts';

const WHY =
  'Kravet står i överenskommelsens fil, med sin källa och hur starkt det är. Kommandot ”plan agreement” visar alla krav för ett år.';

export const requirementExplanations: ExplanationsOf<CodesOf<'requirement' | 'decision' | 'activity'>> = {
  'requirement/areas-uncovered': {
    title: 'Ett av överenskommelsens områden tas inte upp',
    meaning:
      'Överenskommelsen har ett område som länet svarar för, men inget område i planen nämner det under ”fokusområden”. Planen säger inte heller under ”utanför” varför det är så. Områden som bara regionen eller kommunerna svarar för räknas inte.',
    why: WHY,
  },
  'requirement/too-few': {
    title: 'Det finns för få',
    meaning:
      'Ett område, eller planen som helhet, har färre mål, aktiviteter, indikatorer eller ansvariga än överenskommelsen ber om. För mål kan det gälla dem på en viss sikt.',
    why: WHY,
  },
  'requirement/field-missing': {
    title: 'Ett begärt fält saknas',
    meaning:
      'Överenskommelsen ber om en uppgift som saknas i planen, i ett område eller i något som står där.',
    why: WHY,
  },
  'requirement/section-missing': {
    title: 'Ett begärt avsnitt saknas',
    meaning:
      'Överenskommelsen ber om ett avsnitt, och inget avsnitt med text har den rollen. Rollen skrivs med ”roll” i filhuvudet; vad rubriken heter spelar ingen roll.',
    why: WHY,
  },
  'requirement/not-divided': {
    title: 'Värdena är inte uppdelade på kön',
    meaning:
      'Indikatorn har ”individbaserad: ja” och värden, men inga serier för kvinnor och män, eller för flickor och pojkar.',
    why: WHY,
  },
  'requirement/value-missing': {
    title: 'Ett begärt värde saknas',
    meaning:
      'Överenskommelsen ber om en baslinje, eller om ett värde för planens sista år. Orden ”ej mätbar”, ”ej publicerad” och ”undertryckt” svarar på frågan; ”okänt” gör det inte.',
    why: WHY,
  },
  'requirement/amounts-missing': {
    title: 'Belopp saknas',
    meaning:
      'Överenskommelsen ber om beloppssatta aktiviteter. Det sägs en gång när ingen aktivitet har något belopp, annars där beloppen saknas.',
    why: WHY,
  },
  'requirement/funds-unreported': {
    title: 'Det framgår inte hur medlen har använts',
    meaning:
      'Överenskommelsen ber om en redovisning av medlen, men en post saknar ”använt”, eller så har planen inga medel alls.',
    why: WHY,
  },
  'requirement/human': {
    title: 'Något som människor ska bedöma',
    meaning: 'Överenskommelsen ber om något som inget program kan avgöra. Det sägs när planen ska lämnas in.',
    why: 'En kontroll utan anmärkning ska inte se ut som ett godkännande av det som ingen har prövat.',
  },
  'requirement/undecidable': {
    title: 'Kravet kan inte avgöras',
    meaning:
      'Något i överenskommelsen är inte känt: vilka krav eller områden den har, eller sista dagen för att redovisa. Det sägs när planen ska lämnas in.',
    why: 'Det som inte är känt ska sägas. Annars kunde en brist se ut som om den inte fanns.',
  },
  'decision/late': {
    title: 'Beslutet kom efter sista dagen',
    meaning: 'Planen är beslutad senare än den dag då länet skulle ha redovisat enligt överenskommelsen.',
    why: 'En sen redovisning kan få följder, till exempel att medel ska betalas tillbaka.',
  },
  'activity/without-goal': {
    title: 'Aktiviteten hör inte till något mål',
    meaning:
      'I området är aktiviteter kopplade till mål, men inte den här. Där ingen aktivitet är kopplad till ett mål krävs det inte heller.',
    why: 'En aktivitet utan mål syns inte i tabellen som en väg till målet, och läsaren kan inte se vad den är till för.',
  },
  'activity/status-missing': {
    title: 'Det framgår inte hur det gick med aktiviteten',
    meaning:
      'I en redovisning har varje aktivitet en status, eller ett svar i texten. En aktivitet som ska vara klar efter perioden får vara planerad.',
    why: 'En redovisning ska svara på vad som blev av det som planerades.',
  },
};
