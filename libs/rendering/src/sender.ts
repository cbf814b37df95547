/** `name <address>` or an address alone, as MAIL_FROM has it. */
export function senderOf(text: string): { name: string; address: string } {
  const match = /^(.*)<([^<>]+)>\s*$/.exec(text);
  return match === null ? { name: '', address: text.trim() } : { name: (match[1] ?? '').trim(), address: (match[2] ?? '').trim() };
}
