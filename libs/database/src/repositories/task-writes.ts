import type { Holder, Task } from '#domain';
import type { Tx } from '../client/tx.js';
import { changedColumns, passBalls, stopClocksOf, type TaskRow } from './tasks.js';

interface Save { id: string; version: number; times: number; columns: Record<string, unknown> }

/**
 * What acts on many tasks write, gathered: one statement for all of them in place of three for each. Until `handIn` nothing of it can
 * be read back.
 */
export class TaskWrites {
  private readonly saves = new Map<string, Save>();
  private readonly balls: { taskId: string; heldBy: Holder; agency: string | null }[] = [];
  private readonly stops = new Map<string, { kinds: readonly string[]; taskIds: string[] }>();

  /** As saveTask, also several times for one task; of tasks that are locked, since which of them was stale is not told. */
  save(before: Task, patch: Partial<TaskRow>): number {
    const columns = Object.fromEntries(changedColumns(patch).map(([column, value]) => [column, value ?? null]));
    const earlier = this.saves.get(before.id);
    this.saves.set(before.id, earlier === undefined ? { id: before.id, version: before.version, times: 1, columns }
      : { ...earlier, times: earlier.times + 1, columns: { ...earlier.columns, ...columns } });
    return before.version + 1;
  }

  passBall(taskId: string, heldBy: Holder, agency: string | null): void {
    this.balls.push({ taskId, heldBy, agency });
  }

  stopClocks(taskId: string, kinds: readonly string[]): void {
    const same = this.stops.get(kinds.join()) ?? { kinds, taskIds: [] };
    same.taskIds.push(taskId);
    this.stops.set(kinds.join(), same);
  }

  handIn(tx: Tx): void {
    for (const rows of this.savesByColumns()) {
      const sets = Object.keys(rows[0]?.columns ?? {}).map((column) => `${column} = u.${column}`);
      tx.write(
        `WITH saved AS (
           UPDATE task t SET ${[...sets, 'version = t.version + seen.times'].join(', ')}
             FROM unnest($1::uuid[], $2::int[], $3::jsonb[], $6::int[]) AS seen(id, version, patch, times) CROSS JOIN LATERAL jsonb_populate_record(NULL::task, seen.patch) u
            WHERE t.id = seen.id AND t.version = seen.version RETURNING 1)
         SELECT saved_or_stale(count(*) - $4::int + 1, $5) FROM saved`,
        [rows.map(({ id }) => id), rows.map(({ version }) => version), rows.map(({ columns }) => JSON.stringify(columns)), rows.length, rows[0]?.version, rows.map(({ times }) => times)]);
    }
    if (this.balls.length > 0) passBalls(tx, this.balls);
    for (const { kinds, taskIds } of this.stops.values()) stopClocksOf(tx, taskIds, kinds);
  }

  /** One statement sets the same columns of all its tasks. */
  private savesByColumns(): Iterable<Save[]> {
    const groups = new Map<string, Save[]>();
    for (const save of this.saves.values()) {
      const key = Object.keys(save.columns).sort().join();
      const same = groups.get(key) ?? [];
      same.push(save);
      groups.set(key, same);
    }
    return groups.values();
  }
}
