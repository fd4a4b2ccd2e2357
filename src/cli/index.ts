/**
 * The door: the command line, files, the process, colour and exit codes.
 *
 * In: words, streams, a folder. Out: printed findings, written files, an exit code. Only here is a disk, a clock or the
 * environment touched; this room must not judge a plan or set a line of a report.
 */
export { runProgram } from './program.ts';
