import { defineConfig } from 'prisma/config';

/** For the plain Prisma CLI; Duban itself migrates without it (`duban migrate`). */
export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env['DATABASE_OWNER_URL'] ?? process.env['DATABASE_URL'] ?? '' },
});
