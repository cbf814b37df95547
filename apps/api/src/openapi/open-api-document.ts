import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentTextDto } from '../documents/documents.dto.js';
import { ProblemDto } from '../problem/problem.dto.js';
import { addRefusals } from './refusals.js';

const DESCRIPTION = [
  'Duban (督办) sees each measure of a policy document through, from its text to closed tasks.',
  'Civil dates are YYYY-MM-DD in the office\'s zone; instants are RFC 3339 in UTC; deadlines count working days by the State Council\'s notices.',
  'Every refusal is application/problem+json (RFC 9457) with a stable `code` and a sentence in zh or en by Accept-Language.',
  'Objects with a version are changed only with If-Match; a conflict (stale_version) carries in details.changes what others did since that version: type, at, person, agency, post, reason, before, after. Who may do what: /docs/permissions.',
  'Every object carries its `allowedActions`.',
  'Every writing request takes an Idempotency-Key: repeated with it, also after a crash, it is done once and gets the same answer. A refused request may be repeated with its key. Signing in and refreshing take none.',
  'Who holds posts in several agencies names the one he acts for in the header Duban-Agency.',
].join('\n\n');

/** The OpenAPI 3.1 document of the running routes. */
export function openApiDocument(app: NestFastifyApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0').setTitle('Duban 督办').setDescription(DESCRIPTION).setVersion('1')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' })
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    extraModels: [ProblemDto, DocumentTextDto],
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '').toLowerCase()}_${method}`,
  });
  return addRefusals(document);
}
