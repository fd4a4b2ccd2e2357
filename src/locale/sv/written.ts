/** How a value of each kind is written, by the name of the kind in the schemas. */
export const WRITTEN: Readonly<Record<string, string>> = {
  id: 'Ett id skrivs med små bokstäver, siffror och bindestreck, till exempel mini-maria.',
  datum: 'Ett datum skrivs ÅÅÅÅ-MM-DD, ÅÅÅÅ-MM eller ÅÅÅÅ, och ska finnas i kalendern.',
  årsperiod: 'Ett år skrivs med fyra siffror, och flera år med tankstreck emellan: ÅÅÅÅ–ÅÅÅÅ.',
  plannamn:
    'En plan skrivs som på kommandoraden: med sitt år, eller serie och år, till exempel 2023 eller dalarna/2020.',
  antal: 'Ett antal skrivs med siffror, från 1 till 99.',
  djup: 'Djupet är en siffra från 1 till 5.',
  värde:
    'Ett värde är ett tal med decimalkomma, eller något av orden ja, nej, okänt, ej mätbar, ej publicerad och undertryckt.',
  belopp: 'Ett belopp skrivs med siffror och kr eller tkr, till exempel 250 000 kr.',
  procent: 'En andel skrivs med siffror och procenttecken, till exempel 12,5 %.',
  färg: 'En färg skrivs med sex siffror eller bokstäver a–f, inom citattecken om den börjar med #: "#0a566b" eller 0a566b.',
  punkter: 'En storlek är ett tal punkter från 8 till 60, till exempel 11 eller 11,5.',
  marginal: 'En marginal är ett helt antal millimeter från 20 till 60.',
  radlängd: 'Radlängden är ett helt antal tecken från 45 till 100.',
  bredd: 'Bredden är ett helt antal millimeter från 10 till 120.',
  plats: 'En text som börjar med { skrivs inom citattecken: "{titel}".',
};
