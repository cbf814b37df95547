const PAGE_LINK = /https?:\/\/\S*?(\/(?:tasks\/[0-9a-f-]{36}(?:\?act=[A-Za-z,]+|#reports)?|notices\/[0-9a-f-]{36}|tasks\?plan=[0-9a-f-]{36}|plans\/[0-9a-f-]{36}|inbox|alarms))(?=\s|$)/g;

/**
 * The screens of this product that a mail's text links to, each once. Only their paths are taken, never an address: what a
 * person wrote into a title can't lead away from here.
 */
export function pagesLinked(text: string): string[] {
  return [...new Set([...text.matchAll(PAGE_LINK)].flatMap(([, path]) => (path === undefined ? [] : [path])))];
}
