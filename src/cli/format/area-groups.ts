import { addTo } from '../../diagnostics/index.ts';
import { type AgreementArea, RECIPIENTS, type Recipient } from '../../model/index.ts';

/** Areas that are for the same recipients. */
export interface AreaGroup {
  readonly recipients: readonly Recipient[];
  readonly areas: readonly AgreementArea[];
}

/** Areas by whom they are for: those of the county first, those of several recipients last. */
export function areaGroups(areas: readonly AgreementArea[]): readonly AreaGroup[] {
  const groups = new Map<string, AgreementArea[]>();
  for (const area of areas) addTo(groups, area.recipients.join(), area);
  return [...groups.values()]
    .map((inside) => ({ recipients: inside[0]!.recipients, areas: inside }))
    .sort((a, b) => rank(a) - rank(b));
}

function rank({ recipients }: AreaGroup): number {
  const first = recipients[0];
  return recipients.length * RECIPIENTS.length + (first === undefined ? 0 : RECIPIENTS.indexOf(first));
}
