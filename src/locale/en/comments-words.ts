import type { CommentsWords } from '../comments-words.ts';

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

export const commentsWords: CommentsWords = {
  command: 'show what a reader has commented on and changed in the plan’s Word file',
  argument: 'the Word file that has come back',
  option: {
    apply: 'takes in changes whose place is certain; the rest is left and told',
    template: 'the template that the Word file was built with, where it is not the standard one',
  },
  otherPlan: (file, plan) =>
    `${file} is made of the plan ${plan}, which is not here. Say which plan it is about, for example: plan comments ${file} 2024.`,
  looked: (file, plan, paragraphs, found) =>
    `${file} is held against the plan ${plan}: ${found} of ${count(paragraphs, 'paragraph is', 'paragraphs are')} in the plan.`,
  nothing: 'No comments and no changes.',
  applied: (places) => `${count(places.length, 'change has been taken in', 'changes have been taken in')}:`,
  left: (number) => `${count(number, 'change is', 'changes are')} left to you, with the reason below.`,
  noneApplied: () => 'No change has been taken in.',
};
