/** The words of the web site, which is in Swedish whatever language the messages are in. */
export const siteLabels = {
  name: (counties: readonly string[]) =>
    counties.length === 1
      ? `Planer för psykisk hälsa och suicidprevention, ${counties[0]}`
      : 'Planer för psykisk hälsa och suicidprevention',
  navigation: 'Webbplatsens sidor',
  /** Above plans of which nobody has said whose they are. */
  noCounty: 'Utan uppgift om län',

  start: 'Planer och redovisningar',
  startAbout: (publisher: string | undefined) =>
    `Här finns planerna och redovisningarna att läsa och hämta, de nyaste först.${publisher === undefined ? '' : ` Utgivare: ${publisher}.`}`,
  kind: 'Dokument',
  period: 'Gäller',
  state: 'Läge',
  draft: 'Utkast',
  finished: 'Färdig',
  fetch: 'Hämta',
  sender: 'Utgivare',

  promisedIn: (plan: string) => `Utlovat i ${plan}`,
  seeAll: 'Se alla löften',

  promises: 'Löften och utfall',
  promisesAbout:
    'Det som en plan lovar följs upp i nästa. Här står vad som utlovades, år för år, och vad som sades om det sedan.',
  noPromises: 'Ingen plan följer på en annan, så det finns inget att följa upp.',
  lasting: 'Det som har följt med i flera år',
  lastingAbout: 'Löften och mål som var öppna i mer än en plan i rad.',
  lastingTable: 'Det som var öppet i mer än en plan i rad',
  what: 'Utlovat',
  toldIn: (plan: string) => `Enligt ${plan}`,
  notOpen: '–',
  fromTo: (before: string, after: string) => `Från ${before} till ${after}`,

  indicators: 'Indikatorer',
  indicatorsAbout: 'Alla indikatorer i planerna, med de värden som den senaste planen anger.',
  noIndicators: 'Ingen plan har någon indikator.',
  followedIn: 'Finns i',
  differsIn: (plan: string, series: string, period: string, then: string, now: string | undefined) =>
    `${plan} anger ${then} för ${series}, ${period}${now === undefined ? '; den senaste planen anger inget' : `; den senaste planen anger ${now}`}.`,
  withoutValues: (count: number) =>
    count === 1 ? 'En indikator utan värden' : `${count} indikatorer utan värden`,
  unit: 'Enhet',
  target: 'Målvärde',
  source: 'Källa',
  breaks: 'Serien bryts',

  changes: 'Ändringar',
  changesAbout: 'Vad som är nytt, ändrat och borta mellan två planer som följer på varandra.',
  noChanges: 'Ingen plan följer på en annan, så det finns inga ändringar att visa.',

  register: 'Register',
  registerAbout:
    'Rubrikerna i alla planer, i bokstavsordning, med vägen till varje år. Sök bland dem med webbläsarens egen sökning: Ctrl+F, på Mac Cmd+F.',
  otherSigns: 'Siffror och tecken',

  data: 'Data',
  dataAbout:
    'Planernas innehåll som öppna data: en JSON-fil med allt, och fyra tabeller i CSV som kan öppnas i Excel. Tal och ord är planernas egna.',
  file: 'Fil',
  contains: 'Innehåll',
  size: 'Storlek',
  filesOf: (plan: string) => `Filer för ${plan}`,
  fileKinds: {
    pdf: 'Rapporten som PDF',
    json: 'Hela planen som data',
    csv: 'Tabell ur planen',
  },
  tables: {
    aktiviteter: 'Aktiviteter, som tabell',
    mal: 'Mål, som tabell',
    indikatorer: 'Indikatorer med värden, som tabell',
    medel: 'Medel, som tabell',
  },

  accessibility: 'Tillgänglighet',
  accessibilityAbout: (publisher: string) =>
    `${publisher} ansvarar för den här webbplatsen. Här beskrivs hur den uppfyller lagen om tillgänglighet till digital offentlig service, och hur du gör om något inte fungerar för dig.`,
  noPublisher: 'Den som ger ut webbplatsen',
  conformance: 'Så tillgänglig är webbplatsen',
  conforms: {
    helt: 'Webbplatsen är helt förenlig med lagen om tillgänglighet till digital offentlig service.',
    delvis:
      'Webbplatsen är delvis förenlig med lagen om tillgänglighet till digital offentlig service. Bristerna står nedan.',
    inte: 'Webbplatsen är inte förenlig med lagen om tillgänglighet till digital offentlig service. Bristerna står nedan.',
  },
  notAssessed: 'Det är ännu inte bedömt hur webbplatsen uppfyller lagen.',
  shortcomings: 'Kända brister',
  noShortcomings: 'Inga brister är kända.',
  assessed: 'Så har webbplatsen bedömts',
  assessedOn: (date: string, how: string | undefined) =>
    how === undefined
      ? `Senaste bedömningen gjordes ${date}.`
      : `Senaste bedömningen gjordes ${date}: ${how}`,
  built: 'Så är webbplatsen gjord',
  builtAbout: [
    'Sidorna är vanlig HTML utan skript, kakor eller innehåll från andra webbplatser. De går att läsa med tangentbord, med skärmläsare och på en telefon.',
    'Rapporterna finns också som PDF med taggar för uppläsning. Diagram har samma uppgifter i ord och i en tabell.',
  ],
  contact: 'Om något inte fungerar för dig',
  contactAbout: 'Hör av dig om du inte kan läsa något här, eller behöver det i en annan form.',
  noContact: 'Ingen kontakt är angiven.',
  authority: 'Anmäl till tillsynsmyndigheten',
  authorityAbout: (name: string) =>
    `${name} har tillsyn över lagen. Dit kan du anmäla brister, om du inte är nöjd med svaret du får.`,
  telephone: 'Telefon',
  email: 'E-post',
};
