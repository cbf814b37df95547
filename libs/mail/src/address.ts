/** RFC 5321 4.5.3.1: 64 octets before the '@', 254 in all. */
const LONGEST = { local: 64, whole: 254 } as const;
/** Unquoted local parts only: nobody is issued a quoted one, and quoting is where injections hide. */
const LOCAL = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u;

/** Whether a person can be written to at all (J3): anything but 'ok' is an alarm to the office, not a mail. */
export function checkAddress(address: string | null | undefined): 'ok' | 'missing' | 'malformed' {
  if (address === null || address === undefined || address.trim() === '') return 'missing';
  const at = address.lastIndexOf('@');
  const local = address.slice(0, at);
  const labels = address.slice(at + 1).split('.');
  if (at < 1 || local.length > LONGEST.local || address.length > LONGEST.whole) return 'malformed';
  return LOCAL.test(local) && labels.length > 1 && labels.every((label) => LABEL.test(label)) ? 'ok' : 'malformed';
}
