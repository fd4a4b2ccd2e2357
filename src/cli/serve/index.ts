/**
 * The page to write in, served by the machine it is looked at on.
 *
 * In: a session. Out: answers to the page that was opened by this run, and to nobody else. This drawer must not listen to other machines, take a
 * path from a request, or tell anything to who does not know the token.
 */

export { withoutQuestion } from './answers/answered.ts';
export { Desk } from './desk/desk.ts';
export { shownText, storedText } from './desk/stored.ts';
export type { Gate } from './door/guard.ts';
export { type Answer, type Listening, listen, type Route } from './door/listen.ts';
export { openBrowser } from './door/open-browser.ts';
export { pageFiles } from './door/page-files.ts';
export { answerTo, findRunning, forget, HERE_PATH, recordOf, remember } from './door/running.ts';
export { watchWindows } from './door/windows.ts';
export { routesOf } from './routes.ts';
