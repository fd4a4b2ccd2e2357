import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locale } from '../../../locale/index.ts';
import { programFolder } from '../../program-files.ts';
import { policyOf } from './headers.ts';
import type { Answer, Route } from './listen.ts';
import { shellHtml } from './shell.ts';

const FONT = 'font/woff2';

/** The program's own files that the page is made of, each by the one path at which it is asked for. */
const FILES: readonly (readonly [path: string, place: string, type: string])[] = [
  ['/page.js', 'dist/page.js', 'text/javascript; charset=utf-8'],
  ['/page.css', 'dist/page.css', 'text/css; charset=utf-8'],
  ['/regular.woff2', 'templates/fonts/PlanSans-Regular.woff2', FONT],
  ['/bold.woff2', 'templates/fonts/PlanSans-Bold.woff2', FONT],
  ['/italic.woff2', 'templates/fonts/PlanSans-Italic.woff2', FONT],
];

/** The page before anything is known of who looks at it: the same for everybody, and no secret. */
export function pageFiles({ lang, page }: Locale): readonly (readonly [path: string, route: Route])[] {
  const shell = (): Answer => {
    const nonce = randomBytes(16).toString('base64');
    return {
      headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policyOf(nonce) },
      body: shellHtml(nonce, lang, page),
    };
  };
  return [
    ['/', { door: 'open', answer: shell }],
    ...FILES.map(([name, place, type]): readonly [string, Route] => [
      name,
      {
        door: 'open',
        answer: () => ({
          headers: { 'content-type': type },
          body: readFileSync(path.join(programFolder(), place)),
        }),
      },
    ]),
  ];
}
