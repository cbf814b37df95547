import { writeOpenApi } from '#api';
import { OPENAPI } from '../paths.js';
import { say } from '../terminal.js';

/** `duban openapi`: writes the committed OpenAPI document anew. */
export async function openapiCommand(): Promise<void> {
  await writeOpenApi(OPENAPI);
  say(`Wrote ${OPENAPI}`);
}
