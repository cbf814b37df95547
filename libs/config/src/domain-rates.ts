import { Transform } from 'class-transformer';
import { ValidateBy } from 'class-validator';

/** A list as `example.org=60,*=30` in one variable: a number of at least 1 for each domain (in lower case then), none named twice. */
export function DomainRates(): PropertyDecorator {
  const transform = Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? parse(value) : value));
  const check = ValidateBy({
    name: 'domainRates',
    validator: { validate: (value) => value instanceof Map, defaultMessage: () => 'must be a list of domain=number, separated by commas; * is every other domain' },
  });
  return (target, property) => {
    transform(target, property);
    check(target, property);
  };
}

/** The parsed list, or the text itself where one entry does not fit: then the check above refuses it. */
function parse(text: string): Map<string, number> | string {
  const entries = text.split(',').map((entry) => /^\s*(\*|[^\s@=*]+)\s*=\s*([1-9]\d{0,5})\s*$/.exec(entry));
  const rates = new Map(entries.flatMap((match): [string, number][] => (match?.[1] === undefined ? [] : [[match[1].toLowerCase(), Number(match[2])]])));
  return rates.size === entries.length ? rates : text;
}
