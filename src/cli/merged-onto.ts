import { type Git, GitRefusal } from './git.ts';
import type { GitState } from './git-state.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What a runner has merged a change onto: it checks out not the change but what it would become, and the base that it names may be older
 * than that. Only the runner's own word tells such a merge from one that somebody made, so it must name what is checked out.
 */
export function mergedOnto({ git, commit }: GitState, env: Environment): string | undefined {
  const [head, first, second] = parentsOfHead(git);
  if (first === undefined || second === undefined || !isMergeOfRunner(head!, env)) return undefined;
  return isAncestor(git, commit, first) ? first : undefined;
}

/** GitHub merges every pull request; GitLab does where merged results are on, and in a merge train. */
function isMergeOfRunner(head: string, env: Environment): boolean {
  if (env.GITHUB_SHA === head) return /^refs\/pull\/\d+\/merge$/.test(env.GITHUB_REF ?? '');
  if (env.CI_COMMIT_SHA !== head) return false;
  return /^merge(d_result|_train)$/.test(env.CI_MERGE_REQUEST_EVENT_TYPE ?? '');
}

function parentsOfHead(git: Git): readonly string[] {
  return git(['rev-list', '--parents', '--max-count=1', 'HEAD']).toString('utf8').trim().split(' ');
}

function isAncestor(git: Git, earlier: string, later: string): boolean {
  try {
    git(['merge-base', '--is-ancestor', earlier, later]);
    return true;
  } catch (error) {
    if (!(error instanceof GitRefusal)) throw error;
    return false;
  }
}
