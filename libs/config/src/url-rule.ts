import { ValidateBy } from 'class-validator';

/** The value is a URL of one of these schemes. The message does not repeat it: connection URLs carry passwords. */
export function IsUrlOf(...schemes: readonly string[]): PropertyDecorator {
  return ValidateBy({
    name: 'isUrlOf',
    validator: {
      validate: (value: unknown) => typeof value === 'string' && URL.canParse(value) && schemes.includes(new URL(value).protocol.slice(0, -1)),
      defaultMessage: () => `must be a URL that begins with ${schemes.map((scheme) => `${scheme}://`).join(' or ')}`,
    },
  });
}
