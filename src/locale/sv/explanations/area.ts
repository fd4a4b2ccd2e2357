import type { CodesOf, ExplanationsOf } from '../../sentence.ts';

export const areaExplanations: ExplanationsOf<CodesOf<'area' | 'party' | 'proposal'>> = {
  'party/unknown': {
    title: 'Okänd part',
    meaning:
      'En aktivitet säger vilka parter som har valt den, men en av dem står inte bland planens parter.',
    why: 'En part kan välja en del av planen. Då ska det gå att lita på vem som har valt vad.',
  },
  'proposal/wording': {
    title: 'Beslut utan att-satser',
    meaning: 'Ett avsnitt med beslut är en lista, där varje punkt börjar med ”att”.',
    why: 'Så skrivs beslut i kommuner och regioner. Var och en av punkterna kan då föras in i protokollet som den står.',
  },
  'area/undecidable': {
    title: 'Området kan inte avgöras',
    meaning: 'Planen nämner ett område i en överenskommelse vars områden inte är kända för programmet.',
    why: 'Det som inte är känt ska sägas. Annars kunde ett fel se ut som om det vore rätt.',
  },
  'area/unknown': {
    title: 'Okänt område i överenskommelsen',
    meaning: 'Planen pekar på ett område som inte finns i överenskommelsen.',
    why: 'Överenskommelsen (ÖK) mellan staten och SKR anger områdena. De byter namn mellan åren, så ett namn från förra året kan ha blivit fel.',
  },
  'area/achievement-missing': {
    title: 'Måluppfyllelse saknas',
    meaning:
      'I en redovisning har varje område en underrubrik Måluppfyllelse, som berättar vad som gjordes och vad det gav.',
    why: 'En redovisning ska svara på hur det gick. Annars går det inte att skilja det som inte blev gjort från det som inte blev berättat.',
  },
  'area/planning-missing': {
    title: 'Planering saknas',
    meaning:
      'I en redovisning har varje område en underrubrik Planering, som berättar vad som ska göras härnäst.',
    why: 'Nästa års plan jämförs med det som planerades. Står inget här går det inte att se vad som har fallit bort.',
  },
  'area/focus-missing': {
    title: 'Fokusområde saknas',
    meaning: 'Området är inte knutet till något av överenskommelsens områden, och inget skäl är angivet.',
    why: 'Redovisningen till staten följer överenskommelsens (ÖK) områden. Det som hör till inget av dem är tillåtet, men ska förklaras.',
  },
  'area/goals-missing': {
    title: 'Mål saknas',
    meaning: 'Ett område i en handlingsplan har inga mål.',
    why: 'Utan mål går det inte att säga om aktiviteterna ledde någonstans.',
  },
  'area/activities-missing': {
    title: 'Aktiviteter saknas',
    meaning: 'Ett område i en handlingsplan har inga aktiviteter.',
    why: 'Ett mål utan aktiviteter säger vad länet vill, men inte vad det ska göra.',
  },
  'area/responsible-missing': {
    title: 'Ansvarig saknas',
    meaning:
      'Ingen är ansvarig för området i handlingsplanen. Ansvariga anges för hela området, eller för var och en av aktiviteterna.',
    why: 'Planen är gemensam för region och kommuner. Står ingen som ansvarig är det ingen som svarar för att det blir gjort.',
  },
  'area/indicators-missing': {
    title: 'Indikatorer saknas',
    meaning:
      'Ett område i en handlingsplan har ingen indikator. En tom lista och ett fält som saknas är olika saker, och båda sägs.',
    why: 'Utan indikator går det inte att visa om något har ändrats. Att listan är tom kan vara meningen, men det ska synas.',
  },
};
