import { data } from './data.ts';

/** What a year says of the one before, and of what was decided. */
export const PROMISE_CODES = {
  'decided/lost': data<{
    readonly id: string | undefined;
    readonly text: string;
    readonly state: string;
    readonly kind: 'promise' | 'goal' | 'target';
  }>(),
  'decided/unreadable': data<{ readonly state: string }>(),
  'promise/silent': data<{
    readonly id: string | undefined;
    readonly text: string;
    readonly plan: string;
    readonly kind: 'promise' | 'goal' | 'target' | 'money';
  }>(),
  'promise/untold': data<{
    readonly id: string | undefined;
    readonly text: string;
    readonly plan: string;
    readonly verbatim: boolean;
  }>(),
  'promise/undecidable': data<{ readonly plan: string; readonly files: readonly string[] }>(),
  'promise/earlier-unknown': data<{
    readonly earlier: string;
    readonly field: 'tidigare' | 'fortsätter';
    readonly kind: 'activity' | 'goal' | 'area' | 'indicator';
    readonly plan: string;
    readonly suggestion: string | undefined;
  }>(),
  'promise/circle': data<{ readonly ids: readonly string[] }>(),
  'answer/without-promise': data<{
    readonly id: string;
    readonly plan: string;
    readonly suggestion: string | undefined;
  }>(),
  'answer/unlike': data<{
    readonly id: string;
    readonly promised: string;
    readonly told: string;
    readonly plan: string;
  }>(),
};
