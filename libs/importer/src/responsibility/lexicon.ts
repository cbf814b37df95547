import type { Agency, AgencyRegistry } from '#domain';
import { isCollective } from '#domain';
import { normalView } from '../text/normal-view.js';

/** Every printed name of every agency, as a trie over the normal view: longest match in one walk. */
export interface Lexicon {
  readonly registry: AgencyRegistry;
  /** The ends of all names that begin at an offset, the longest first. */
  matchesAt(view: string, at: number): readonly LexiconMatch[];
}
export interface LexiconMatch {
  readonly end: number;
  readonly agencies: readonly Agency[];
}

interface Node {
  readonly next: Map<string, Node>;
  agencies: Agency[] | null;
}

const built = new WeakMap<AgencyRegistry, Lexicon>();

/** The lexicon of a registry; built once for each registry. */
export function lexiconOf(registry: AgencyRegistry): Lexicon {
  const held = built.get(registry) ?? buildLexicon(registry);
  built.set(registry, held);
  return held;
}

function buildLexicon(registry: AgencyRegistry): Lexicon {
  const root: Node = { next: new Map(), agencies: null };
  for (const agency of registry.agencies) {
    for (const name of namesOf(agency)) add(root, normalView(name), agency);
  }
  return { registry, matchesAt: (view, at) => walk(root, view, at) };
}

function namesOf(agency: Agency): ReadonlySet<string> {
  const printed = [agency.nameZh, agency.shortZh, ...agency.aliasesZh].filter((name) => name !== null);
  if (isCollective(agency)) return new Set(printed);
  // A name with a second name in brackets is printed with and without it: 省市场监管局（省知识产权局）.
  const withoutBracket = printed.map((name) => name.replace(/（[^）]{1,30}）$/u, ''));
  return new Set([...printed, ...withoutBracket]);
}

function add(root: Node, name: string, agency: Agency): void {
  let node = root;
  for (const char of name.split('')) {
    let child = node.next.get(char);
    if (child === undefined) {
      child = { next: new Map(), agencies: null };
      node.next.set(char, child);
    }
    node = child;
  }
  node.agencies ??= [];
  if (!node.agencies.includes(agency)) node.agencies.push(agency);
}

function walk(root: Node, view: string, at: number): LexiconMatch[] {
  const found: LexiconMatch[] = [];
  let node: Node | undefined = root;
  for (let end = at; node !== undefined; end += 1) {
    if (node.agencies !== null) found.unshift({ end, agencies: node.agencies });
    node = end < view.length ? node.next.get(view.charAt(end)) : undefined;
  }
  return found;
}

/**
 * A collective the registry does not list: 各设区市人民政府, 各市、县（区）人民政府, 有关企业. Returns its end, or
 * null. Bounded.
 */
export function collectiveEnd(view: string, at: number): number | null {
  GOVERNMENTS.lastIndex = at;
  const governments = GOVERNMENTS.exec(view);
  if (governments !== null) return at + governments[0].length;
  OTHERS.lastIndex = at;
  const others = OTHERS.exec(view);
  return others === null ? null : at + others[0].length;
}
const GOVERNMENTS =
  /(?:各(?:有关|相关)?|(?:有关|相关))(?:省级?|市|州|盟|县|区|旗|乡|镇|街道|地级?|设区的?|开发区|功能区|自治区|直辖市|级|地方|以上|、|\(|\)|\/|和){1,20}(?:人民政府|政府|管委会|党委和政府|党委)/y;
const OTHERS = /(?:各|有关|相关|其他|其它)(?:有关|相关|市|县|区|市县|县区|成员|责任|直属|省直|中央|地方|行业|级)?(?:部门|单位|地区|地方|企业|高校|学校|机构|省份?|市|州|县|区)(?:和(?:单位|部门|地区|企业))?/y;

export const isCollectiveName = (agencies: readonly Agency[]): boolean => agencies.length > 0 && agencies.every(isCollective);
