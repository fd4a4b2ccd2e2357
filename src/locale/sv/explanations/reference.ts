import type { CodesOf, ExplanationsOf } from '../../sentence.ts';

export const referenceExplanations: ExplanationsOf<CodesOf<'id' | 'goal' | 'indicator' | 'reference'>> = {
  'id/missing': {
    title: 'Id saknas',
    meaning:
      'Ett mål eller en aktivitet är bara en mening, eller saknar fältet ”id”. I ett utkast går det bra.',
    why: 'Nästa års plan jämförs med den här genom id:t. Utan det ser ett omskrivet mål ut som ett nytt, och det gamla som borttaget.',
  },
  'id/duplicate': {
    title: 'Samma id två gånger',
    meaning:
      'Varje område, mål, aktivitet, indikator, avsnitt och löfte i en plan har ett eget id. Bara ett svar (:svar) har samma id som det löfte det svarar på. Även fotnoterna i en fil har var sitt nummer eller namn.',
    why: 'Med id:t följs ett mål eller ett löfte från år till år. Betyder det två saker går det inte.',
  },
  'goal/unknown': {
    title: 'Okänt mål',
    meaning: 'En aktivitet hänvisar till ett mål som inte finns.',
    why: 'Det ska gå att se vilka aktiviteter som leder till vilket mål. En hänvisning som inte leder någonstans döljer att målet saknar aktivitet.',
  },
  'goal/without-activity': {
    title: 'Målet har ingen aktivitet',
    meaning: 'I området är aktiviteter kopplade till mål, men ingen av dem till det här målet.',
    why: 'Ett mål som ingen aktivitet leder till blir lätt en förhoppning. Kopplingen ska vara hel, eller inte finnas alls.',
  },
  'indicator/unknown': {
    title: 'Okänd indikator',
    meaning: 'Ett område eller ett mål hänvisar till en indikator som inte finns i indikatorer.yaml.',
    why: 'Ett mål utan en verklig indikator går inte att följa upp.',
  },
  'reference/unknown': {
    title: 'Hänvisning till okänt id',
    meaning: 'Texten hänvisar med :se[…] till något som inte finns i planen.',
    why: 'Den som läser rapporten skulle hänvisas till ingenting.',
  },
  'reference/typed': {
    title: 'Avsnittsnummer skrivet för hand',
    meaning:
      'I texten står ett avsnittsnummer som någon har skrivit själv. Skriv :se[…] med avsnittets id, så sätts rätt nummer in.',
    why: 'När avsnitt läggs till eller tas bort ändras numren, men inte det som är skrivet för hand.',
  },
  'reference/typed-unknown': {
    title: 'Hänvisning till ett avsnitt som inte finns',
    meaning: 'I texten står ett avsnittsnummer som inget avsnitt i planen har.',
    why: 'Hänvisningen följde troligen med från en tidigare plan. Den som läser letar då förgäves.',
  },
};
