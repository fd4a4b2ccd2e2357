/** What sort of party stands behind a plan, in the words that authors write. */
export const PARTY_KINDS = [
  'region',
  'kommun',
  'kommunalförbund',
  'brukarorganisation',
  'civilsamhälle',
  'statlig',
  'ungdomsmottagning',
  'delregion',
] as const;

type PartyKind = (typeof PARTY_KINDS)[number];

/** One of those who stand behind a plan. Its kind is known only where the author said it. */
export interface Party {
  readonly name: string;
  readonly kind: PartyKind | undefined;
}
