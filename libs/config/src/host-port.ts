import { Transform } from 'class-transformer';
import { ValidateBy } from 'class-validator';

export interface HostPort {
  host: string;
  port: number;
}

/** A list as `host:port,host:port` in one variable ([::1]:6379 for IPv6). */
export function HostPortList(): PropertyDecorator {
  const transform = Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? parse(value) : value));
  const check = ValidateBy({
    name: 'hostPortList',
    validator: { validate: Array.isArray, defaultMessage: () => 'must be a list of host:port, separated by commas' },
  });
  return (target, property) => {
    transform(target, property);
    check(target, property);
  };
}

/** The parsed list, or the text itself where one entry does not fit: then the check above refuses it. */
function parse(text: string): HostPort[] | string {
  const entries = text.split(',').map((entry) => /^\s*(?:\[([^\]]+)\]|([^:\s]+)):(\d{1,5})\s*$/.exec(entry));
  const list = entries.flatMap((match) => {
    const host = match?.[1] ?? match?.[2];
    const port = Number(match?.[3]);
    return host !== undefined && port > 0 && port < 65_536 ? [{ host, port }] : [];
  });
  return list.length === entries.length ? list : text;
}
