import { writeFile } from 'node:fs/promises';
import { openApiText } from '#api';
import { OPENAPI, WEB_SCHEMA } from '../paths.js';
import { say } from '../terminal.js';
import { webSchemaOf } from '../web-schema.js';

/** `duban openapi`: writes the committed OpenAPI document anew, and the types that the web application takes from it. */
export async function openapiCommand(): Promise<void> {
  const text = await openApiText();
  await writeFile(OPENAPI, text);
  await writeFile(WEB_SCHEMA, await webSchemaOf(text));
  say(`Wrote ${OPENAPI} and ${WEB_SCHEMA}`);
}
