import type { Agency } from '#domain';
import { matchDeadline } from '../deadline/match-deadline.js';
import { conventionAt, type Convention } from './convention.js';
import { collectiveEnd, isCollectiveName, type Lexicon, type LexiconMatch } from './lexicon.js';
import { labelAt, verbRunAt, type VerbMeaning } from './verbs.js';

/** A name in a phrase. agencies: the bodies the printed name may mean; none where the registry has none. */
export interface NamedParty {
  readonly start: number;
  readonly end: number;
  readonly agencies: readonly Agency[];
  readonly collective: boolean;
  /** The role its verb, label or bracket gives it; null where none does. */
  readonly role: VerbMeaning | null;
  readonly roleFrom: 'verb' | 'label' | null;
}

/** A stretch of text read as a responsibility phrase. */
export interface ParsedPhrase {
  readonly parties: readonly NamedParty[];
  readonly openEnded: boolean;
  readonly convention: Convention | null;
  /** Stretches behind 完成时限: and its like. */
  readonly labelled: readonly { readonly start: number; readonly end: number }[];
  /** Something follows the verb: 由财政部负责制定具体办法 says who makes rules, not who answers for the measure. */
  readonly hasObject: boolean;
}

/** The longest list seen in published plans names 34 bodies in about 300 characters. */
export const MAX_PHRASE = 800;

const DELIMITER = /[\s、,;。./]/;
const JOINING = /以及|及其|和|及|与|并|或/y;
/** 等, 等有关部门: others belong to it. */
export const OPEN_MARK =
  /等(?:\d{1,2}个?)?(?:各?(?:有关|相关|中央|国务院)?(?:部门和单位|部门单位|部门|单位|部委|机构|成员单位|方面))?/y;
const OPENING = /(?:此项工作|该项工作|本项工作|上述工作|以上工作)?,?由/y;

/**
 * Reads view[start, end) as a responsibility phrase: names, joints, verbs, labels, times (A3). Every character
 * is accounted for: what is no name, verb or time becomes an unknown name, and the caller judges the whole.
 * Linear in the length, which the caller bounds by MAX_PHRASE.
 */
export function parsePhrase(view: string, start: number, end: number, lexicon: Lexicon): ParsedPhrase {
  return new PhraseReader(view, start, end, lexicon).read();
}

interface OpenParty { start: number; end: number; agencies: readonly Agency[]; collective: boolean; role: VerbMeaning | null; roleFrom: 'verb' | 'label' | null; }

class PhraseReader {
  private readonly parties: OpenParty[] = [];
  private pending: OpenParty[] = [];
  private joining = false;
  /** How many of the pending names stand before a semicolon. */
  private afterSemicolon = 0;
  private labelRole: VerbMeaning | 'deadline' | null = null;
  private openEnded = false;
  private hasObject = false;
  private convention: Convention | null = null;
  private readonly labelled: { start: number; end: number }[] = [];
  private at: number;

  constructor(
    private readonly view: string, start: number, private readonly end: number, private readonly lexicon: Lexicon,
  ) {
    this.at = start;
  }

  read(): ParsedPhrase {
    while (this.at < this.end) {
      const taken = this.takeDelimiter() || this.takeConvention() || this.takeLabel() || this.takeTime()
        || this.takeName() || this.takeVerb() || this.takeOpenMark() || this.takeOpening() || this.takeUnknown();
      if (!taken) this.at += 1;
    }
    this.settle(null);
    const { parties, openEnded, convention, labelled, hasObject } = this;
    return { parties, openEnded, convention, labelled, hasObject };
  }

  private takeDelimiter(): boolean {
    if (DELIMITER.test(this.view.charAt(this.at)) || '()[]:'.includes(this.view.charAt(this.at))) {
      if (this.view.charAt(this.at) === ';') this.afterSemicolon = this.pending.length;
      this.at += 1;
      return true;
    }
    return this.takeSticky(JOINING);
  }

  private takeConvention(): boolean {
    const found = conventionAt(this.view, this.at);
    if (found === null || found.end > this.end) return false;
    this.convention = found;
    this.at = found.end;
    return true;
  }

  private takeLabel(): boolean {
    const label = labelAt(this.view, this.at);
    if (label === null || label.end > this.end) return false;
    this.settle(null);
    this.labelRole = label.role;
    this.at = label.end;
    if (label.role === 'deadline') {
      let stop = this.at;
      while (stop < this.end && !/[;\n]/.test(this.view.charAt(stop))) stop += 1;
      this.labelled.push({ start: this.at, end: stop });
      this.at = stop;
      this.labelRole = null;
    }
    return true;
  }

  private takeTime(): boolean {
    const time = matchDeadline(this.view, this.at, this.end, { issuedOn: null, labelled: false, edge: true });
    if (time === null && !this.sees(TIME_REMARK, this.at)) return false;
    this.at = time?.end ?? this.at;
    // 完成, 出台实施方案, 取得明显成效: what is due then, to the end of the clause.
    while (this.at < this.end && !/[、,;。\s]/.test(this.view.charAt(this.at))) this.at += 1;
    return true;
  }

  private takeName(): boolean {
    const known = this.lexicon.matchesAt(this.view, this.at).find(({ end }) => end <= this.end && this.isNameEnd(end));
    const loose = collectiveEnd(this.view, this.at);
    const collective = loose !== null && loose <= this.end && this.isNameEnd(loose) ? loose : null;
    if (known !== undefined && known.end >= (collective ?? 0)) {
      this.push(known.end, this.withShorterName(known), isCollectiveName(known.agencies));
      return true;
    }
    if (collective === null) return false;
    this.push(collective, [], true);
    return true;
  }

  /** 省市场监管局(省知识产权局) is one province's full name, and another's 省市场监管局 with a remark. */
  private withShorterName({ end, agencies }: LexiconMatch): readonly Agency[] {
    const bracket = this.view.slice(this.at, end).indexOf('(');
    if (bracket <= 0 || isCollectiveName(agencies)) return agencies;
    const shorter = this.lexicon.matchesAt(this.view, this.at).find((match) => match.end === this.at + bracket);
    return [...new Set([...agencies, ...(shorter?.agencies ?? [])])];
  }

  /** 财政部 ends before 、 or 负责, but not in 财政部门. */
  private isNameEnd(at: number): boolean {
    if (at >= this.end) return true;
    const char = this.view.charAt(at);
    if (DELIMITER.test(char) || '()[]'.includes(char) || /\d/.test(char)) return true;
    return this.sees(JOINING, at) || this.sees(OPEN_MARK, at) || verbRunAt(this.view, at, this.end) !== null;
  }

  private push(end: number, agencies: readonly Agency[], collective: boolean): void {
    const party: OpenParty = { start: this.at, end, agencies, collective, role: null, roleFrom: null };
    this.at = end;
    this.pending.push(party);
    this.parties.push(party);
    REMARK.lastIndex = end;
    const remark = REMARK.exec(this.view);
    if (remark === null || end + remark[0].length > this.end) return;
    this.at = end + remark[0].length;
    if (!/^\((?:牵头|主办)/.test(remark[0])) return;
    party.role = 'lead';
    party.roleFrom = 'verb';
  }

  private takeVerb(): boolean {
    const run = verbRunAt(this.view, this.at, this.end);
    if (run === null) return false;
    this.at = run.end;
    if (run.meaning === 'with') {
      // Those before 会同 get the verb that comes; those behind it join in.
      this.joining = true;
      this.hosts.push(...this.pending.filter(({ role }) => role === null));
      this.pending = [];
      return true;
    }
    this.settle(run.meaning);
    if (this.at < this.end && !this.isNameEnd(this.at) && this.view.charAt(this.at) !== '由') {
      const next = this.lexicon.matchesAt(this.view, this.at).some(({ end }) => end <= this.end && this.isNameEnd(end));
      if (!next) this.skipObject();
    }
    return true;
  }

  private readonly hosts: OpenParty[] = [];

  private skipObject(): void {
    this.hasObject = true;
    while (this.at < this.end && !/[,;。\n]/.test(this.view.charAt(this.at))) this.at += 1;
  }

  /** Gives the names since the last verb their role; at the end or at a label, the label's, or none. */
  private settle(verb: VerbMeaning | null): void {
    const own = verb ?? (this.labelRole === 'deadline' ? null : this.labelRole);
    const from = verb !== null ? 'verb' : 'label';
    this.pending.forEach((party, i) => {
      if (party.role !== null) return;
      // "A、B；C配合": only C takes part. "A、B；C、D分别负责": all four answer.
      const spoken = i >= this.afterSemicolon || verb === null || !ASIDE.has(verb);
      party.role = this.joining ? 'with' : spoken ? own : null;
      party.roleFrom = party.role === null ? null : this.joining ? 'verb' : from;
    });
    this.afterSemicolon = 0;
    for (const host of this.hosts.splice(0)) {
      host.role = own ?? 'responsible';
      host.roleFrom = 'verb';
    }
    this.pending = [];
    this.joining = false;
  }

  private takeOpenMark(): boolean {
    if (this.parties.length === 0 || !this.takeSticky(OPEN_MARK)) return false;
    this.openEnded = true;
    return true;
  }

  private takeOpening(): boolean {
    return this.takeSticky(OPENING);
  }

  /** A run of anything else, up to where a name may end or another known name begins. */
  private takeUnknown(): boolean {
    let stop = this.at + 1;
    while (stop < this.end && !this.endsUnknown(stop)) stop += 1;
    this.push(stop, [], false);
    return true;
  }

  private endsUnknown(at: number): boolean {
    const char = this.view.charAt(at);
    if (DELIMITER.test(char) || '()[]:'.includes(char)) return true;
    if (verbRunAt(this.view, at, this.end) !== null || this.sees(OPEN_MARK, at)) return true;
    if (!this.sees(JOINING, at)) return false;
    // 住房和城乡建设局 is one name; 某某中心和财政部 are two.
    const after = JOINING.lastIndex;
    return collectiveEnd(this.view, after) !== null
      || this.lexicon.matchesAt(this.view, after).some(({ end }) => end <= this.end && this.isNameEnd(end));
  }

  private takeSticky(shape: RegExp): boolean {
    if (!this.sees(shape, this.at) || shape.lastIndex > this.end) return false;
    this.at = shape.lastIndex;
    return true;
  }

  private sees(shape: RegExp, at: number): boolean {
    shape.lastIndex = at;
    return shape.test(this.view);
  }
}
/** 自2016年1月起实施: a time, but no limit. */
const TIME_REMARK = /(?:自|从)?\d{4}年/y;
const ASIDE: ReadonlySet<VerbMeaning> = new Set(['participate', 'support', 'guide']);
const REMARK = /\([^()\n]{1,30}\)/y;
