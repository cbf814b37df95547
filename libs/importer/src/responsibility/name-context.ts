import type { Agency, AgencyRegistry, ReadDocument } from '#domain';
import { findConvention } from './convention.js';
import type { NameContext } from './to-responsibility.js';

/**
 * What names mean in this document. 省教育厅 is Guangdong's in a Guangdong document and nobody's we know in a
 * Hunan one; where the province can't be told, a name only one province has is taken with a doubt.
 */
export function nameContextOf(registry: AgencyRegistry, document: ReadDocument, view: string): NameContext {
  const province = provinceOf(registry, `${document.title ?? ''} ${document.issuer ?? ''}`, view);
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

/** 'GD', 'ZJ', … or another province's code; by the title and the issuer, else by what the text names most. */
function provinceOf(registry: AgencyRegistry, head: string, view: string): string | null {
  const provinces = registry.agencies.filter(({ code, kind }) => /^CN-[A-Z]{2}$/.test(code) && kind !== 'special_region');
  const named = provinces.find((agency) => placeNames(agency).some((name) => head.includes(name)));
  if (named !== undefined) return named.code.slice(3);
  const counts = provinces
    .map((agency) => ({ code: agency.code.slice(3), count: occurrences(view, agency.aliasesZh[0] ?? agency.shortZh ?? '') }))
    .sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  return first !== undefined && first.count > 0 && first.count > (second?.count ?? 0) * 2 ? first.code : null;
}

const placeNames = ({ nameZh, shortZh, aliasesZh }: Agency): string[] =>
  [shortZh, nameZh, ...aliasesZh].filter((name) => name !== null);

const occurrences = (view: string, name: string): number => (name === '' ? 0 : view.split(name).length - 1);
