import type { GitWords } from '../git-words.ts';
import { listed } from '../list.ts';

export const gitWords: GitWords = {
  noGit:
    'Programmet git finns inte på datorn, och det behövs för att läsa ett tidigare läge. Installera git.',
  noRepository: (folder) =>
    `${folder} ligger inte i något git-arkiv, så det finns inget tidigare läge att läsa. Gå till arkivets mapp, eller ange den med -C.`,
  notYours: (folder) =>
    `git läser inte ${folder}, för mappen ägs av en annan användare. Kör programmet som den användaren, eller lägg mappen till safe.directory i git.`,
  noCommit: 'Arkivet har inget sparat läge än. Gör en första commit.',
  badRef: (ref) =>
    `”${ref}” kan inte vara namnet på ett läge i git. Skriv en gren, en tagg eller en commit, till exempel main eller HEAD~1.`,
  missingRef: (ref, other, command) =>
    `Läget ”${ref}” finns inte här.${
      other !== undefined
        ? ` Däremot finns ”${other}”. Skriv det i stället.`
        : command !== undefined
          ? ` Hämta det så här:\n  ${command}`
          : ' Kontrollera hur det stavas. git branch --all visar vilka grenar som finns.'
    }`,
  noMergeBase: (ref, shallow) =>
    shallow
      ? `Det går inte att se var ändringen började, för bara en del av historiken finns här. Hämta resten så här:\n  git fetch --unshallow`
      : `Det går inte att se var ändringen började, för den har ingen gemensam historik med ”${ref}”. Ange ett läge som den bygger på.`,
  planNotThen: (ref, plan, plans) =>
    plans.length === 0
      ? `I läget ”${ref}” fanns ingen plan. Där fanns alltså inte ”${plan}” heller.`
      : `I läget ”${ref}” fanns ingen plan som heter ”${plan}”. Planerna där är:\n${plans.map((name) => `  ${name}`).join('\n')}`,
  noPlanNamed: (word) =>
    `”${word}” säger inte vilken plan som menas. Skriv planen efter kolonet: ${word}2024.`,
  incomplete: (ref, command) =>
    `Allt i läget ”${ref}” finns inte på datorn, för git-arkivet är hämtat utan sitt innehåll (git clone --filter). ${
      command === undefined ? 'Hämta det på nytt, utan --filter.' : `Hämta resten så här:\n  ${command}`
    }`,
  damaged: (ref) =>
    `Allt i läget ”${ref}” finns inte på datorn. Något i git-arkivet är borta eller skadat. Hämta arkivet på nytt, eller be den som sköter det om hjälp.`,
  notCheckedOut: (folders, files, byFolder) =>
    `Allt i ${listed(folders, 'och')} finns inte på disken: ${files} ${files === 1 ? 'fil är' : 'filer är'} inte utcheckade (git sparse-checkout). Det som saknas skulle inte kontrolleras. Hämta fram det så här:\n  git sparse-checkout ${byFolder ? `add ${folders.join(' ')}` : 'disable'}`,
  emptyModule: (folder) =>
    `Mappen ${folder} är ett eget git-arkiv (en submodul) som inte är hämtat. Hämta det så här:\n  git submodule update --init`,
  otherRepository: (ref, folder) =>
    `I läget ”${ref}” är ${folder} ett eget git-arkiv (en submodul). Vad som stod där då finns i det arkivet och inte i det här, så det går inte att jämföra med. Kontrollera planen som den står, utan läge.`,
  tooMuch: 'Läget i git är större än vad programmet läser. Kontrollera att rätt läge är angivet.',
  refused: (said) => `git kunde inte svara. Så här sade git: ${said}`,
};
