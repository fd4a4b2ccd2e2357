/** Writes two years of so many areas and gives the areas' files of each year, by path inside the folder. */
export function makeWorkspace(folder: string, areas: number): string[];
