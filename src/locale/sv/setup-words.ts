import { listed } from '../list.ts';
import type { SetupWords } from '../setup-words.ts';

export const setupWords: SetupWords = {
  init: 'gör en mapp för länets planer, med en första plan och kontroller av ändringar',
  placeholder: { ci: 'var' },
  argument: { folder: 'mappen att göra, annars den här' },
  noCi: 'ingen',
  programOutside: (file) =>
    `package.json hämtar programmet från ${file}, som ligger utanför mappen. Kontrollen på nätet hittar det inte. Lägg filen i mappen, skriv npm install --save-dev ./ och filens namn, och ta med den i git.`,
  option: {
    ci: 'kontroller av ändringar: github, gitlab eller ingen',
    year: 'året som den första planen gäller (annars den senaste överenskommelsens)',
  },
  ask: {
    county: 'Vilket län gäller planerna? ',
    years: (standard) => `Vilket år gäller den första planen? (Retur för ${standard}) `,
    ci: (words) => `Var ska ändringar kontrolleras? Svara ${listed(words, 'eller')}. (Retur för ingen) `,
  },
  broken: 'Frågorna är inte besvarade, så inget är skrivet.',
  isWorkspace: (folder) =>
    `${folder} har redan planer. Gå dit och skriv plan new för att börja på en plan till.`,
  insideWorkspace: (folder, above) =>
    `${folder} ligger i ${above}, som redan är en mapp med planer. Gå dit och skriv plan new, eller välj en mapp någon annanstans.`,
  inTheWay: (file) =>
    `${file} är i vägen: där ska programmet lägga en mapp eller en fil. Byt namn på det som ligger där, eller välj en annan mapp.`,
  packageUnreadable: (file) =>
    `${file} går inte att läsa som JSON, så det går inte att se vilken version av programmet som gäller. Rätta filen först.`,
  packageWithout: (file, program, version) =>
    `${file} finns redan och nämner inte ${program}. Skriv npm install --save-dev ${program}@${version} först, så att det syns vilken version som gäller.`,
  belowRepository: (folder, root) =>
    `${folder} ligger inne i git-arkivet ${root}, och kontroller av ändringar fungerar bara i dess rot. Skriv plan init där, eller välj --ci ingen.`,
  missingOptions: (options) =>
    `Det går inte att ställa frågor här. Ange ${listed(options, 'och')}, till exempel plan init --county Värmland --ci github.`,
  left: 'Det här fanns redan och är som det var:',
  goThere: (folder) => `Gå till mappen ${folder}. Filerna ovan ligger där.`,
  setupSteps: (plan, ci, hasPackage, hasRepository) => [
    ...(hasPackage
      ? []
      : ['npm install hämtar programmet och skriver package-lock.json, som ska med i git.']),
    `plan check ${plan} --each visar varje fråga som planen väntar på svar på, med fil och rad. Ta bort frågan när du har svarat.`,
    `plan build ${plan} bygger planen som den är nu. Det står Utkast på den tills den är beslutad.`,
    ...(hasRepository
      ? []
      : ['git init gör mappen till ett git-arkiv, om ni ska ha historik och granskning.']),
    ...(ci === 'none' ? [] : ['Lägg in allt i huvudgrenen först. Sedan kontrolleras varje ändring mot den.']),
  ],
};
