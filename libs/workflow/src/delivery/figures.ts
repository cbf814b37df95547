import { operatingFigures, type Database, type OperatingFigures } from '#database';

export type { OperatingFigures };

/** How late the product is, for whoever watches it (N4). */
export function readFigures(db: Database): Promise<OperatingFigures> {
  return db.asSystem('metrics', operatingFigures);
}
