import { prompts } from '../locale/index.ts';
import { type Agreement, type FundLine, type Funds, takenOn } from '../model/index.ts';
import { yamlWithPrompts } from './front-matter.ts';

/**
 * medel.yaml one year on: the fund lines that the next agreement has as well, or all of them where it is not known, each
 * amount unknown until somebody knows it; money of the county's own or of another grant; and what was left, as what the year begins
 * with. Undefined where the plan has no money, or none that goes on.
 */
export function fundsFile(
  funds: Funds | undefined,
  before: Agreement | undefined,
  agreement: Agreement | undefined,
  year: string,
  from: string,
): string | undefined {
  const known = new Map(agreement?.funds.map((fund) => [fund.id, fund]));
  const posts = (funds?.lines ?? []).flatMap((line) => {
    const again = goesOn(line, agreement);
    const left = takenOn(line)?.stated;
    const some = left && !(left.kind === 'amount' && left.amount.money === 0);
    if (!again && !some) return [];
    const { id, title, recipients } = line;
    const fields = {
      ...(line.names ? { post: line.line.id } : {}),
      rubrik: isOwn(title, line.line.id, before) ? title : (known.get(line.line.id)?.title ?? title),
      ...(recipients.length === 0 ? {} : { mottagare: recipients }),
      ...(line.sort === 'överenskommelse' ? {} : { slag: line.sort }),
      ...(line.giver === undefined ? {} : { från: line.giver }),
      ...(line.time === undefined ? {} : { gäller: line.time }),
      ...(line.sharedWith.length === 0 ? {} : { 'delas-med': line.sharedWith }),
      ...(line.portion === undefined ? {} : { andel: line.portion }),
      ...(some
        ? { ingående: left.kind === 'amount' ? left.amount.text : 'okänt', 'ingående-från': from }
        : {}),
      ...(again ? { belopp: 'okänt' } : {}),
    };
    return [{ id, fields, some }];
  });
  if (posts.length === 0) return undefined;
  const managedBy = funds?.managedBy === undefined ? {} : { 'förvaltas-av': funds.managedBy };
  const ask = [
    ...(posts.some(({ fields }) => 'belopp' in fields) ? [prompts.funds(year)] : []),
    ...(posts.some(({ some }) => some) ? [prompts.broughtIn(from)] : []),
  ];
  return yamlWithPrompts(
    { ...managedBy, poster: Object.fromEntries(posts.map(({ id, fields }) => [id, fields])) },
    { poster: ask },
  );
}

/** Whether a line may get money again: one that the next agreement has, or that no agreement gives. Money for other years is asked about no more. */
function goesOn(line: FundLine, agreement: Agreement | undefined): boolean {
  return (
    line.sort !== 'överenskommelse' || !agreement || agreement.funds.some(({ id }) => id === line.line.id)
  );
}

/** Whether a line is called something that the agreement of its year does not call it. */
function isOwn(title: string, line: string, before: Agreement | undefined): boolean {
  const agreed = before?.funds.find(({ id }) => id === line)?.title;
  return agreed !== undefined && title !== agreed && title !== line;
}
