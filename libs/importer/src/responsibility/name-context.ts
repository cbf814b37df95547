import type { Agency, AgencyRegistry, ReadDocument } from '#domain';
import { findConvention } from './convention.js';
import type { NameContext } from './to-responsibility.js';

/**
 * What names mean in this document. 省教育厅 is Guangdong's in a Guangdong document and nobody's we know in a
 * Hunan one; where the province can't be told, a name only one province has is taken with a doubt.
 */
export function nameContextOf(registry: AgencyRegistry, document: ReadDocument, view: string): NameContext {
  const province = provinceOf(registry, `${document.title ?? ''} ${document.issuer ?? ''}`, document.docNumber, view);
  const convention = findConvention(view);
  return {
    choose(agencies) {
      const fitting = agencies.filter((agency) => {
        const group = departmentGroup(agency);
        return group === null || province === null || group === province;
      });
      const [only, other] = fitting;
      if (only === undefined || other !== undefined) return { agency: null, doubtful: agencies.length > 0 };
      return { agency: only, doubtful: departmentGroup(only) !== null && province === null };
    },
    firstLeads: (at) => convention !== null && (!convention.onward || at >= convention.start - ONE_PHRASE),
  };
}

/** A convention inside a bracket (…负责。列第一位者为牵头部门，下同) holds for that bracket too. */
const ONE_PHRASE = 400;
const GROUP = 'dept:';

const departmentGroup = ({ group, level }: Agency): string | null =>
  group !== null && group.startsWith(GROUP) && level === 'provincial' ? group.slice(GROUP.length) : null;

/** The character with which a province's government numbers its documents: 浙政办发, 粤府. Inner Mongolia's are 内政发. */
const NUMBERED: Readonly<Record<string, string>> = {
  京: 'BJ', 津: 'TJ', 冀: 'HE', 晋: 'SX', 内: 'NM', 辽: 'LN', 吉: 'JL', 黑: 'HL', 沪: 'SH', 苏: 'JS', 浙: 'ZJ', 皖: 'AH', 闽: 'FJ', 赣: 'JX', 鲁: 'SD', 豫: 'HA',
  鄂: 'HB', 湘: 'HN', 粤: 'GD', 桂: 'GX', 琼: 'HI', 渝: 'CQ', 川: 'SC', 黔: 'GZ', 云: 'YN', 藏: 'XZ', 陕: 'SN', 甘: 'GS', 青: 'QH', 宁: 'NX', 新: 'XJ',
};

/** 'GD', 'ZJ', … or another province's code; by the title and the issuer, by the number, else by what the text names most. */
function provinceOf(registry: AgencyRegistry, head: string, docNumber: string | null, view: string): string | null {
  const provinces = registry.agencies.filter(({ code, kind }) => /^CN-[A-Z]{2}$/.test(code) && kind !== 'special_region');
  const named = provinces.find((agency) => placeNames(agency).some((name) => head.includes(name)));
  if (named !== undefined) return named.code.slice(3);
  const numbered = NUMBERED[/^(.)(?:政|府)/.exec(docNumber ?? '')?.[1] ?? ''];
  if (numbered !== undefined) return numbered;
  const counts = provinces
    .map((agency) => ({ code: agency.code.slice(3), count: occurrences(view, agency.aliasesZh[0] ?? agency.shortZh ?? '') }))
    .sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  return first !== undefined && first.count > 0 && first.count > (second?.count ?? 0) * 2 ? first.code : null;
}

const placeNames = ({ nameZh, shortZh, aliasesZh }: Agency): string[] =>
  [shortZh, nameZh, ...aliasesZh].filter((name) => name !== null);

const occurrences = (view: string, name: string): number => (name === '' ? 0 : view.split(name).length - 1);
