/** Short forms that end in a full stop and end no sentence; those with a full stop inside («t.ex.») need not be named. */
const SHORT = new Set(
  (
    'adr ang art avd avs bil bl ca cirka dec dir dnr doc dr dvs enl etc ev ex exkl feb fig forts ggr gr ink inkl jan jfr jul kap kl ' +
    'kv max mfl milj min mdr mkr mom mom nov nr okt osv prof prop reg resp s sek sep sept sid st sv tab tel tf tis tjg tom upp ' +
    'uppl urspr utg vol å äv'
  ).split(' '),
);

/** «i tabell 3. Därefter»: the number names a place, and is no ordinal. */
const CITED = /(?:avsnitt|kapitel|tabell|figur|bilaga)\s[\d.]*\d$/iu;

/** Whether a sentence begins after this text: at its beginning, or after one that has ended. */
export function endsSentence(text: string): boolean {
  if (/^[\s”’“"(]*$/.test(text)) return true;
  const end = /(\S*?)([.!?…])[”’"»)\]]*\s+[”’“"(]*$/.exec(text);
  if (!end) return false;
  const [, word = '', sign] = end;
  if (sign !== '.' || CITED.test(text.slice(0, end.index + word.length))) return true;
  const bare = word.replace(/^[^\p{L}\p{N}]+/u, '').toLowerCase();
  return !(bare.includes('.') || bare.length < 2 || /^\d+$/.test(bare) || SHORT.has(bare));
}
