import { leadRules, rostersOn, type MeasureRow, type ReadingRow, type Tx } from '#database';
import { DomainError, type AgencyRegistry, type CorrectedMeasure, type ProposalOptions } from '#domain';
import { registryOf } from '../documents/registry-of.js';

/** The rule that makes the first listed the lead, in seeds/rules. */
export const FIRST_LISTED = 'first-listed';

/** What proposals are made of: the registry, the lead rule as it is switched, the rosters in force on the date. */
export async function proposalBasis(tx: Tx, onDate: string): Promise<{ registry: AgencyRegistry; options: ProposalOptions }> {
  const rule = (await leadRules(tx)).find(({ key }) => key === FIRST_LISTED);
  const rosters = await rostersOn(tx, onDate);
  return {
    registry: await registryOf(tx),
    options: {
      onDate, rosters,
      leadRule: {
        key: FIRST_LISTED, enabled: rule?.enabled ?? false, scope: rule?.scope ?? 'all',
        source: { zh: rule?.sourceZh ?? '', en: rule?.sourceEn ?? '' },
      },
    },
  };
}

/** The measure as the confirmed reading has it, by the name under which it was made: a requirement is never to a measure without one. */
export function readMeasureOf(reading: ReadingRow, { ref, title }: Pick<MeasureRow, 'ref' | 'title'>): CorrectedMeasure {
  const measure = reading.reading.measures.find(({ id }) => id === ref);
  if (measure === undefined) throw new DomainError('not_found', { what: 'measure', ref });
  return { ...measure, title };
}
