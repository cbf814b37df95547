/** The TypeScript types of an OpenAPI document, as the web application imports them. */
export async function webSchemaOf(document: string): Promise<string> {
  // Loaded here: a tool for developers, which the image does not hold.
  const { default: openapiTypes, astToString } = await import('openapi-typescript');
  const types = astToString(await openapiTypes(document, { alphabetize: false }));
  return `/* Written by \`npm run duban -- openapi\` from docs/openapi.json; not to be edited. */\n${types}`;
}
