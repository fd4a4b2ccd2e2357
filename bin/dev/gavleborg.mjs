/** The kommuner of the county that made plans are of, largest first. */
export const GAVLEBORG = [
  'Gävle',
  'Sandviken',
  'Hudiksvall',
  'Bollnäs',
  'Söderhamn',
  'Ljusdal',
  'Hofors',
  'Ovanåker',
  'Nordanstig',
  'Ockelbo',
];
