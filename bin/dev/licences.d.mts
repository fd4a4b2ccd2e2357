export function licencesText(root: string): string;
