import type { CodesOf, ExplanationsOf } from '../../sentence.ts';

export const moneyExplanations: ExplanationsOf<CodesOf<'money'>> = {
  'money/unreadable': {
    title: 'Beloppet kan inte läsas',
    meaning:
      'Ett belopp eller en andel är skriven så att den inte kan läsas, eller så att den kan läsas på mer än ett sätt.',
    why: 'Pengar räknas på öret. Ett belopp som programmet gissar sig till vore inte redovisat.',
  },
  'money/table-layout': {
    title: 'Tabellen kan inte läsas som tabell',
    meaning:
      'Fältet fördelning är inte en tabell med en rubrikrad och en rad per part, eller har en summarad som inte går att känna igen.',
    why: 'En summa som räknas som en part gör att allt räknas två gånger.',
  },
  'money/row-cells': {
    title: 'Raden har fel antal celler',
    meaning: 'En rad i en tabell med medel har fler eller färre celler än rubrikraden.',
    why: 'Saknas en cell hamnar beloppen efter den under fel rubrik.',
  },
  'money/sum-column-missing': {
    title: 'Kolumnen radsumma saknas',
    meaning: 'Tabellen säger att den har radsummor, men ingen av kolumnerna är det.',
    why: 'Utan kolumnen kontrolleras inga radsummor, fast tabellen ser ut att ha sådana.',
  },
  'money/duplicate': {
    title: 'Samma sak står två gånger',
    meaning:
      'En part har två rader, en post har två kolumner, eller två poster gäller samma post i överenskommelsen.',
    why: 'Det som står två gånger räknas två gånger i summorna.',
  },
  'money/line-unknown': {
    title: 'Okänd post',
    meaning:
      'En post, en kolumn eller en aktivitet nämner en post som varken finns i överenskommelsen eller i medel.yaml.',
    why: 'Årets överenskommelse säger vad pengarna är till för. Varje belopp ska kunna följas dit.',
  },
  'money/reference-unknown': {
    title: 'Texten visar medel som inte finns',
    meaning: 'En text visar ett belopp eller en tabell med ett namn som inte finns i medel.yaml.',
    why: 'Rapporten kan bara visa det som finns. Annars skulle det stå ett tomrum i texten.',
  },
  'money/reference-empty': {
    title: 'Texten visar ett belopp som inte är ifyllt',
    meaning: 'En text visar ett belopp i en post som finns, men beloppet är inte ifyllt i medel.yaml.',
    why: 'Läsaren får veta att uppgiften saknas. Det är bättre att den fylls i.',
  },
  'money/row-sum': {
    title: 'Radsumman stämmer inte',
    meaning: 'En radsumma är inte summan av radens celler, avrundad som tabellen säger.',
    why: 'Programmet räknar men rättar inte: källan bestämmer vilket av beloppen som är fel.',
  },
  'money/column-sum': {
    title: 'Kolumnens summa stämmer inte',
    meaning: 'En kolumn blir inte summan under den, eller inte beloppet för den post som den fördelar.',
    why: 'Det som fördelas ska vara det som har kommit in, på öret.',
  },
  'money/parts-sum': {
    title: 'Delarna blir inte beloppet',
    meaning: 'En post är delad, och delarna är tillsammans inte postens belopp.',
    why: 'Något är fördelat två gånger, eller inte alls.',
  },
  'money/balance': {
    title: 'Använt och kvar blir inte beloppet',
    meaning:
      'Det som har använts och det som är kvar, överfört eller återbetalt, är tillsammans inte det som kom in.',
    why: 'En redovisning svarar för varje krona som har tagits emot.',
  },
  'money/rounding': {
    title: 'Avrundningen ger två summor',
    meaning:
      'De avrundade radsummorna är tillsammans en annan summa än den man får om allt summeras först och avrundas sedan.',
    why: 'Båda är rätt räknade, men den som jämför två dokument ska veta varför de skiljer.',
  },
  'money/over-used': {
    title: 'Mer är använt än vad som kom in',
    meaning: 'Under en post har det använts mer än beloppet.',
    why: 'Stimulansmedel kan inte användas mer än en gång. Det som har betalats med andra pengar redovisas för sig.',
  },
  'money/over-allotted': {
    title: 'Aktiviteterna kostar mer än posten',
    meaning: 'Aktiviteternas belopp för en post är tillsammans mer än postens belopp.',
    why: 'En plan lovar inte mer än det finns pengar till.',
  },
  'money/key-differs': {
    title: 'Beloppet följer inte nyckeln',
    meaning:
      'Ett belopp är inte det fasta beloppet och länets andel av resten, varken avrundat eller avhugget.',
    why: 'Nyckeln visar hur beloppet kom till. Stämmer de inte är något av beloppet, nyckeln eller andelen fel.',
  },
  'money/share-differs': {
    title: 'Två poster ger olika andelar',
    meaning:
      'Länets andel av befolkningen är en annan enligt en post än enligt en annan, eller en kommuns andel är en annan i en kolumn än i en annan.',
    why: 'Andelen är densamma i hela överenskommelsen, så något av beloppen är fel.',
  },
  'money/national-differs': {
    title: 'Nyckeln är inte överenskommelsens',
    meaning: 'Nyckeln fördelar ett annat belopp i hela landet än det som överenskommelsen anger för posten.',
    why: 'Fel belopp i hela landet ger fel belopp i länet.',
  },
  'money/within-rounding': {
    title: 'Kolumnen skiljer på avrundningen',
    meaning:
      'En kolumn är tillsammans inte precis det som länets andel ger, men skillnaden är så liten att den kan komma av att varje rad är avrundad.',
    why: 'Det som räknas ut på två sätt får skilja på några ören. Det sägs, så att ingen annan skillnad göms bakom avrundningen.',
  },
  'money/cut': {
    title: 'Beloppet är avhugget',
    meaning: 'Beloppet är det uträknade utan sina sista siffror, inte avrundat.',
    why: 'Källor gör på båda sätten. Det sägs, så att den som räknar om vet varför det skiljer.',
  },
  'money/unchecked': {
    title: 'Tabellen är inte kontrollerad',
    meaning: 'Tabellen har varken summor eller poster med belopp, så det finns inget att jämföra den med.',
    why: 'Att inget fel är funnet betyder inte att tabellen är rätt.',
  },
  'money/undecidable': {
    title: 'Det kan inte avgöras',
    meaning:
      'Ett belopp, en andel eller en post är inte känd, så det som bygger på den kan inte kontrolleras.',
    why: 'Det som inte är känt ska sägas. Annars kunde ett fel se ut som om det vore rätt.',
  },
};
