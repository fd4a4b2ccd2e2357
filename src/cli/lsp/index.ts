/**
 * The language server: an editor's questions about a workspace, over the protocol that editors share.
 *
 * In: a context, and the two streams that an editor talks over. Out: answers and findings as the protocol has them, and an exit code.
 * This drawer must not judge, know a rule or a word of a plan, write a file, or trust what the other end sends.
 */
export { serve } from './server.ts';
