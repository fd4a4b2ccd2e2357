import { check } from '../../src/check/index.ts';
import {
  type Checked,
  entryOf,
  laidOver,
  readBase,
  sayFindings,
  textFile,
  worldOf,
} from '../support/fixture.ts';

/** As small as an agreement may be, with the areas that the plan of the base names. */
const AGREEMENT = `# Exempel
titel: Insatser inom området psykisk hälsa
gäller:
  från: 2023
  till: 2023
områden:
  - id: samsjuklighet
    titel: Samsjuklighet
    mottagare: [län]
    källa:
      - skr-2023
källa:
  - skr-2023
källor:
  skr-2023:
    titel: SKR
`;

/** Checks the base of 2023, some of its files replaced by texts, against an agreement that has been changed. */
export function checkAgreement(
  change: (text: string) => string,
  shadows = false,
  texts: { readonly [name: string]: string } = {},
): Checked {
  const folder = 'plans/2023';
  // The agreement is smaller than the year's own, so the plan leaves nothing out.
  const base = new Map(
    [...readBase('2023')].map(([name, bytes]) =>
      name === 'plan.md'
        ? ([name, textFile(new TextDecoder().decode(bytes).replace(/utanför:\n( .*\n)+/, ''))] as const)
        : ([name, bytes] as const),
    ),
  );
  const over = new Map(Object.entries(texts).map(([name, text]) => [name, textFile(text)]));
  const entries = [...laidOver(base, over)].map(([name, bytes]) => entryOf(`${folder}/${name}`, bytes));
  const file = entryOf('schema/agreements/2023.yaml', textFile(change(AGREEMENT)));
  const world = worldOf(entries, { agreements: [{ id: '2023', entry: file, shadows }] });
  return sayFindings(check({ name: '2023', path: folder, entries }, world), folder);
}
