/**
 * What went wrong outside the content: a folder that is not there, a file that cannot be written, a word on the command
 * line. The one class of error that the program throws on purpose; it is printed as a plain sentence, with exit code 2.
 */
export class OutsideError extends Error {
  override readonly name = 'OutsideError';
}
