import { ACTING, RUNNER_COMMAND } from '../../diagnostics/index.ts';

/** A value as JSON that may be printed in any log: what acts there, and what would be a command of a runner's, stands by its number. */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, null, 2).replace(RUNNER_COMMAND, '#\\u0023');
  return `${text.replace(ACTING, (sign) => (sign === '\n' ? sign : numbered(sign)))}\n`;
}

function numbered(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
