import { Nested, Open, Text, Whole, Words } from '../http/fields.js';

export class FieldErrorDto {
  @Text('The field, such as evidence[0].type; empty: the whole body.', { blank: true }) path!: string;
  @Words('What is wrong with it, in the language of the answer.') message!: string;
}

/** Every refusal (RFC 9457, application/problem+json). */
export class ProblemDto {
  @Text('urn:duban:problem:<code>.') type!: string;
  @Text('The kind of refusal, in the language of the answer.') title!: string;
  @Whole('The HTTP status.') status!: number;
  @Text('What happened and what to do, for the person in front of the screen, in zh or en by Accept-Language.', { max: 4000 }) detail!: string;
  @Text('Stable; what programs decide by.') code!: string;
  @Text('The path of the request.', { max: 2000 }) instance!: string;
  @Text('Also in the header X-Request-Id; name it when you ask for help.') requestId!: string;
  @Open('Facts behind the sentence, such as the working days around a day off.') details!: Record<string, unknown>;
  @Nested(() => FieldErrorDto, 'Field by field, for invalid_input.', { optional: true, list: 50 }) errors?: FieldErrorDto[];
}
