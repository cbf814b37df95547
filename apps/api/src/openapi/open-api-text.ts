import { openFiles } from '#files';
import { Books, Database } from '#workflow';
import { createApiApp } from '../app/create-api-app.js';
import { openApiDocument } from './open-api-document.js';

/** The text of docs/openapi.json, from the routes themselves; asks no database. */
export async function openApiText(): Promise<string> {
  const zone = 'Asia/Shanghai';
  const db = new Database({ url: 'postgresql://localhost/unused', role: 'duban_api', zone });
  const app = await createApiApp({ db, books: new Books(zone), files: openFiles({ folder: 'unused', s3: null }), settings: { tokenSecret: 'x'.repeat(32) } });
  try {
    return `${JSON.stringify(openApiDocument(app), null, 2)}\n`;
  } finally {
    await app.close();
    await db.close();
  }
}
