import { useAgencyName } from '../../parts/agencies';
import { useWords } from '../../words/words';
import type { Measure } from './queries';
import { MEASURE } from './words';

/** Its number and title; some documents print the number within the title. */
export function measureTitle({ ref, title }: Pick<Measure, 'ref' | 'title'>): string {
  return title?.startsWith(ref) ? title : `${ref} ${title ?? ''}`;
}

/** Who leads it: an agency, the office where none does, nobody as long as no plan has given it out. */
export function useLeadName(): (measure: { leadAgencyCode: string | null; counts: { tasks: number } }) => string {
  const say = useWords(MEASURE);
  const agencyOf = useAgencyName();
  return ({ leadAgencyCode, counts }) => {
    if (counts.tasks === 0) return say('none');
    return leadAgencyCode === null ? say('office') : agencyOf(leadAgencyCode);
  };
}
