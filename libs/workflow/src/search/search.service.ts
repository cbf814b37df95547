import { listAgencies, searchDocuments, searchMeasures, searchTasks, type Credentials, type Database, type FoundDocument, type FoundMeasure, type FoundTask } from '#database';
import { DomainError, requirePermission, rolesMay, snippetOf, type Permission, type Snippet } from '#domain';

export interface SearchResult {
  measures: (Omit<FoundMeasure, 'fragment'> & { snippet: Snippet })[];
  tasks: (FoundTask & { snippet: Snippet })[];
  agencies: { code: string; name: string; snippet: Snippet | null }[];
  documents: (Omit<FoundDocument, 'fragment'> & { snippet: Snippet })[];
}

/** How long what is looked for may be, in characters, and how many results a group has. */
export const SEARCH_LIMITS = { shortest: 2, longest: 100, group: 8, most: 20 } as const;

/** Looking for words in whatever the person may see. */
export class Search {
  constructor(private readonly db: Database) {}

  /**
   * `q` as it stands, whatever its case, in measures, tasks, agencies and documents: `limit` of each at most. A group that the
   * person's posts may not read is empty. Throws invalid_input for less than two characters beside spaces.
   */
  async find(credentials: Credentials, { q, limit = SEARCH_LIMITS.group }: { q: string; limit?: number }): Promise<SearchResult> {
    const wanted = q.trim();
    if ([...wanted].length < SEARCH_LIMITS.shortest) throw new DomainError('invalid_input', { field: 'q' });
    return this.db.asPerson(credentials, async (tx) => {
      const { person } = requirePermission(tx.actor, 'directory.read');
      const roles = person.posts.map(({ role }) => role);
      const agency = person.scope === 'office' ? null : person.agency;
      const ask = <T>(permission: Permission, search: () => Promise<T[]>): Promise<T[]> => (rolesMay(roles, permission) ? search() : Promise.resolve([]));
      const measures = await ask('measure.read', () => searchMeasures(tx, wanted, agency, limit));
      const tasks = await ask('task.read', () => searchTasks(tx, wanted, agency, limit));
      const documents = await ask('document.read', () => searchDocuments(tx, wanted, limit));
      const agencies = await listAgencies(tx, { q: wanted, kind: null, after: null, limit });
      return {
        measures: measures.map(({ fragment, ...measure }) => ({ ...measure, snippet: snippetIn([measure.title, fragment, measure.ref], wanted) })),
        tasks: tasks.map((task) => ({ ...task, snippet: snippetOf(task.title, wanted) })),
        documents: documents.map(({ fragment, ...document }) => ({ ...document, snippet: snippetIn([document.title, document.docNumber, fragment], wanted) })),
        agencies: agencies.map(({ code, shortZh, nameZh, nameEn }) => ({ code, name: shortZh, snippet: hit([shortZh, nameZh, nameEn], wanted) })),
      };
    });
  }
}

/** From the first of these texts that holds it. */
function hit(texts: readonly (string | null)[], q: string): Snippet | null {
  return texts.map((text) => (text === null ? null : snippetOf(text, q))).find((snippet) => snippet !== null && snippet.length > 0) ?? null;
}

function snippetIn(texts: readonly (string | null)[], q: string): Snippet {
  return hit(texts, q) ?? snippetOf(texts.find((text) => text !== null) ?? '', q);
}
