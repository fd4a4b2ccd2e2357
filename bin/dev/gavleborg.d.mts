export const GAVLEBORG: readonly string[];
