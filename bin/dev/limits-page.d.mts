export const TOLD: readonly string[];
export function limitsPage(all: Readonly<Record<string, Readonly<Record<string, number>>>>): string;
