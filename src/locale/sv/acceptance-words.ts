import type { AcceptanceWords } from '../acceptance-words.ts';
import { format } from './format.ts';

const counted = (count: number) => `${count} ${count === 1 ? 'godtagen avvikelse' : 'godtagna avvikelser'}`;

export const acceptanceWords: AcceptanceWords = {
  title: (plan) => `Godtagna avvikelser i ${plan}:`,
  because: (until, by, reason) => `Godtas till och med ${format.date(until)} av ${by}. Skäl: ${reason}`,
  count: counted,
  notListed: (count) => `Utöver det som listas här: ${counted(count)}. Skälen står i plan.md.`,
  nothingElse: (plan, count) => `${plan}: inget att anmärka på utöver ${counted(count)}.`,
};
