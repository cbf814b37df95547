import { isCollectiveName } from './lexicon.js';
import type { NamedParty, ParsedPhrase } from './parse-phrase.js';

/** Endings of the names of bodies, for names the registry does not have. */
const BODY_NAME =
  /(?:部|委|局|办|厅|署|院|会|社|政府|部门|单位|银行|公司|中心|总局|法院|检察院|集团|机构|企业|学校|高校|大学|组|处|馆|所|室|组织|联席会议|专班|海关|分行|支行|联社|工委|兵团|军区|党委|管委会|指挥部|总队|基地)$/;
const LONGEST_NAME = 30;

/** What a stretch of text is, read as a responsibility phrase. */
export type Verdict = 'phrase' | 'phrase_without_verb' | 'body' | 'body_like_list';

/**
 * Decides whether a parsed stretch is a responsibility phrase. With a verb or a label: every name known or shaped
 * like a body's. Without: only at the end of a measure and only known names (A3). （ISO）, (专项、基金等) are body.
 */
export function judgePhrase(view: string, phrase: ParsedPhrase, atEnd: boolean): Verdict {
  const { parties } = phrase;
  if (parties.length === 0) return 'body';
  const known = parties.filter(({ agencies, collective }) => agencies.length > 0 || collective);
  const strange = parties.filter((party) => !known.includes(party) && !looksLikeBody(view, party));
  const hasVerb = parties.some(({ role }) => role !== null);
  if (hasVerb) {
    if (phrase.hasObject && !(atEnd && known.length > 0 && strange.length === 0)) return 'body';
    if (strange.length === 0) return 'phrase';
    return 'body_like_list';
  }
  if (known.length === parties.length && atEnd && !parties.every((party) => isPlaceOnly(view, party))) {
    return 'phrase_without_verb';
  }
  return phrase.openEnded && parties.length > 1 && known.length === 0 ? 'body_like_list' : 'body';
}

/** The phrase without clauses that name nobody: (财政部负责,形成长效机制). Only where a verb made others responsible. */
export function withoutRemarks(view: string, phrase: ParsedPhrase): ParsedPhrase {
  if (!phrase.parties.some(({ role, agencies, collective }) => role !== null && (agencies.length > 0 || collective))) return phrase;
  const parties = phrase.parties.filter((party) =>
    party.role !== null || party.agencies.length > 0 || party.collective || looksLikeBody(view, party));
  return { ...phrase, parties };
}

function looksLikeBody(view: string, { start, end }: NamedParty): boolean {
  const name = view.slice(start, end);
  return name.length >= 2 && name.length <= LONGEST_NAME && BODY_NAME.test(name) && !/[由将把应须要“《]/.test(name);
}

/** (北京、上海) at the end of a measure are places; (北京市、上海市) are governments. */
function isPlaceOnly(view: string, { start, end, agencies }: NamedParty): boolean {
  const name = view.slice(start, end);
  return agencies.length > 0 && !isCollectiveName(agencies)
    && agencies.every(({ level }) => level === 'provincial' || level === 'sub-provincial')
    && !/[省市区厅局委办院行社会部府团]$/.test(name);
}
