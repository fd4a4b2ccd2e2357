import { listed } from '../list.ts';
import type { SiteWords } from '../site-words.ts';

export const siteWords: SiteWords = {
  description: 'gör en liten webbplats av planerna: rapporter, löften, indikatorer, ändringar och data',
  argument: 'vilka planer: 2024, dalarna/2020, plans/2024 eller en sökväg; utan namn alla',
  out: 'mappen som webbplatsen skrivs till (annars build/webbplats)',
  template: 'hur sidorna ser ut: standard, profil eller en mall i mappen templates',
  made: (place, pages, plans, size) =>
    `${place}  ${pages} sidor, ${plans} ${plans === 1 ? 'plan' : 'planer'}, ${size}`,
  stopped: (plans) =>
    `Webbplatsen skrevs inte, för ${listed(plans, 'och')} har fel. Rätta dem, eller namnge de planer som ska vara med.`,
  stoppedByFacts: (file) => `Webbplatsen skrevs inte, för ${file} har fel.`,
  notOurs: (file) =>
    `${file} finns redan och är inte gjord av plan site. Välj en annan mapp med --out, eller flytta undan filen.`,
  notJudged: (file) =>
    `Sidan om tillgänglighet säger att inget är bedömt. Skriv utgivare, adress och tillgänglighet i ${file} innan webbplatsen publiceras.`,
  drafts: (plans) =>
    `${listed(plans, 'och')} är inte ${plans.length === 1 ? 'beslutad' : 'beslutade'} och visas som utkast.`,
};
