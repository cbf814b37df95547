/** Connection failure, class 08: the server was lost and had no time to say why. */
const CONNECTION_LOST = '08006';

/**
 * The error itself, with PostgreSQL's own code (SQLSTATE) where Prisma put one of its own in its place, and a code for
 * a connection that was lost without a word: by it a transaction is run again or a database is known to be away.
 */
export function withSqlState(error: unknown, lost: boolean): unknown {
  if (error === null || typeof error !== 'object') return error;
  const state = stateBehindPrisma(error) ?? (lost && !('code' in error) ? CONNECTION_LOST : null);
  return state === null ? error : Object.assign(error, { code: state });
}

/** Where the adapter of PostgreSQL leaves it: meta.driverAdapterError.cause.originalCode. */
function stateBehindPrisma(error: object): string | null {
  const inside = ['meta', 'driverAdapterError', 'cause', 'originalCode'].reduce<unknown>(
    (one, key) => (one !== null && typeof one === 'object' ? Reflect.get(one, key) as unknown : undefined), error);
  return typeof inside === 'string' ? inside : null;
}
