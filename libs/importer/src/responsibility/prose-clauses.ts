import type { TextSpan } from '#domain';
import { collectiveEnd, isCollectiveName, type Lexicon } from './lexicon.js';
import { MAX_PHRASE, OPEN_MARK, type NamedParty, type ParsedPhrase } from './parse-phrase.js';
import type { VerbMeaning } from './verbs.js';

/** 此项工作由, 具体由, 由: who is told to act stands behind it. */
const BY = /(?:(?:此项|该项|本项|这项|上述|以上|相关|有关|具体|日常)?(?:工作|任务|事项),?|具体|统一|原则上)?由/y;
const MODAL = '(?:(?:要|应当|应该|应|必须|须|需要|需|将)?(?:统一|具体|主要|共同|切实|抓紧|尽快|认真|继续|进一步|积极|密切)?)';
/** Behind 负责 and 牵头 these make a noun of it, or tell what has been: 负责同志, 牵头单位, 牵头制定的, 牵头建立了. */
const NO_DUTY = /\p{Script=Han}{0,4}[的了](?!解)|同志|人(?![力口才民])|任|制(?![定订作])|者|单位|部门|方(?![案式])/uy;
const LEADS = new RegExp(`${MODAL}(?:负责)?总?牵头(?:负责)?`, 'y');
const ANSWERS = new RegExp(`${MODAL}(?:负责|承担|组织实施)`, 'y');
const WITH = new RegExp(`${MODAL}(?:会同|会商)`, 'y');
const LEAD_WITH = /,?(?:并)?(?:会同|会商)/y;
/** What they are to do together; 印发 and its like tell what has been done. */
const DOES = /(?:共同|联合|抓紧|尽快|另行|加快|研究|制定|起草|修订|修改|提出|建立|组织|开展|推进|推动|落实|编制|出台|指导|做好|抓好|负责|完善|加强|明确|确定|实施|督促|统筹|细化|健全|开发|建设|探索|支持|协调|清理|梳理|牵头)/y;
const JOINS = new RegExp(`(?:${MODAL})(?:按照?(?:各自)?职责(?:分工)?)?(参与|配合|参加|协助|支持|负责)(?:做好|落实|相关工作|有关工作|工作)*(?=[,;。\\n]|$)`, 'y');
const JOINED: Readonly<Record<string, VerbMeaning>> = { 参与: 'participate', 配合: 'participate', 参加: 'participate', 协助: 'participate', 支持: 'support', 负责: 'responsible' };
const LIST = /、|以及|和|与|及/y;
const BOUNDARY = /[。;,:\n]/;
const SENTENCE_END = /[。;\n]/;

export interface ProseClause extends TextSpan {
  readonly parsed: ParsedPhrase;
}

/**
 * Who is told to act in running text, where a measure prints it nowhere else: 发展改革委要牵头修订…, 由工业和信息化部会同财政部制定….
 * Only at the beginning of a clause, and only bodies that the registry has: 鼓励企业牵头 and 报财政部会同… say something else.
 */
export function proseClauses(view: string, { start, end }: TextSpan, lexicon: Lexicon): ProseClause[] {
  const found: ProseClause[] = [];
  for (let at = start; at < end; at += 1) {
    if (at > start && !BOUNDARY.test(view.charAt(at - 1))) continue;
    const clause = new ClauseReader(view, at, Math.min(end, at + MAX_PHRASE), lexicon).read();
    if (clause === null) continue;
    found.push(clause);
    at = clause.end - 1;
  }
  return found;
}

class ClauseReader {
  private readonly parties: NamedParty[] = [];
  private openEnded = false;
  private at: number;

  constructor(private readonly view: string, start: number, private readonly end: number, private readonly lexicon: Lexicon) {
    this.at = start;
  }

  read(): ProseClause | null {
    while (this.at < this.end && /\s/.test(this.view.charAt(this.at))) this.at += 1;
    const start = this.at;
    this.take(BY);
    const who = this.names();
    if (!who.some(({ agencies }) => agencies.length > 0 && !isCollectiveName(agencies))) return null;
    const read = this.take(LEADS) ? this.leads(who) : this.take(ANSWERS) ? this.answers(who) : this.take(WITH) && this.together(who);
    if (!read) return null;
    const parsed = { parties: this.parties, openEnded: this.openEnded, convention: null, labelled: [], hasObject: true };
    return { start, end: this.at, parsed };
  }

  private leads(who: readonly NamedParty[]): boolean {
    if (this.sees(NO_DUTY)) return false;
    this.give(who, 'lead');
    const back = this.at;
    if (this.take(LEAD_WITH)) {
      const others = this.names();
      if (others.length > 0) this.give(others, 'with');
      else this.at = back;
    }
    this.others();
    return true;
  }

  private answers(who: readonly NamedParty[]): boolean {
    if (this.sees(NO_DUTY)) return false;
    this.give(who, 'responsible');
    this.others();
    return true;
  }

  private together(who: readonly NamedParty[]): boolean {
    const others = this.names();
    const named = this.at;
    if (others.length === 0 || !this.take(DOES)) return false;
    while (this.take(DOES));
    if (this.sees(NO_DUTY)) return false;
    this.at = named;
    this.give(who, 'responsible');
    this.give(others, 'with');
    return true;
  }

  /** …,财政部配合: the clauses behind it in its sentence that say who joins in. */
  private others(): void {
    for (let from = this.at; from < this.end; from += 1) {
      const char = this.view.charAt(from);
      if (SENTENCE_END.test(char)) return;
      if (char !== ',') continue;
      const back = this.at;
      this.at = from + 1;
      const who = this.names();
      const role = who.length > 0 ? JOINED[this.match(JOINS)?.[1] ?? ''] : undefined;
      if (role === undefined) this.at = back;
      else {
        this.give(who, role);
        from = this.at - 1;
      }
    }
  }

  private give(parties: readonly NamedParty[], role: VerbMeaning): void {
    this.parties.push(...parties.map((party) => ({ ...party, role, roleFrom: 'verb' as const })));
  }

  /** A list of bodies and collectives; nothing where something else stands in it. */
  private names(): NamedParty[] {
    const found: NamedParty[] = [];
    do {
      const [known] = this.lexicon.matchesAt(this.view, this.at);
      const collective = collectiveEnd(this.view, this.at);
      const end = Math.max(known?.end ?? 0, collective ?? 0);
      if (end === 0 || end > this.end) return [];
      const agencies = known?.end === end ? known.agencies : [];
      found.push({ start: this.at, end, agencies, collective: agencies.length === 0 || isCollectiveName(agencies), role: null, roleFrom: null });
      this.at = end;
    } while (this.take(LIST));
    if (this.take(OPEN_MARK)) this.openEnded = true;
    return found;
  }

  private take(shape: RegExp): boolean {
    return this.match(shape) !== null;
  }

  private match(shape: RegExp): RegExpExecArray | null {
    shape.lastIndex = this.at;
    const found = shape.exec(this.view);
    if (found === null || shape.lastIndex > this.end) return null;
    this.at = shape.lastIndex;
    return found;
  }

  private sees(shape: RegExp): boolean {
    shape.lastIndex = this.at;
    return shape.test(this.view);
  }
}
