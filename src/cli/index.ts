/**
 * The door: the command line, files, the process, colour and exit codes.
 *
 * In: words, streams, a folder. Out: printed findings, written files, an exit code. Only here is a disk, a clock or the
 * environment touched; nothing here judges a plan or sets a line of a report.
 */
export { runProgram } from './program.ts';
