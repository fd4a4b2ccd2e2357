/** Begins a question that a draft leaves in a file, in a comment: what is still to be written. */
export const PROMPT = 'att skriva:';
