# The runtime, the sources and the dependencies, nothing else. Left out by --omit=optional: the embedded Postgres (here
# DATABASE_URL names one) and a second Node, as the image is of the version that package.json pins.
FROM node:24.21.0-bookworm-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --omit=optional --ignore-scripts

FROM node:24.21.0-bookworm-slim
ENV NODE_ENV=production MEGAWATCH_DATA_FOLDER=/home/node/.megawatch
WORKDIR /app
COPY --from=dependencies /app/node_modules node_modules
COPY package.json cli.ts ./
COPY bin bin
COPY schemas schemas
COPY registry registry
COPY platform platform
COPY ingest ingest
COPY transform transform
COPY sinks sinks
COPY resolve resolve
COPY forecast forecast
COPY serve serve
COPY commands commands
COPY demo demo
USER node
EXPOSE 8484 9464
ENTRYPOINT ["node", "bin/megawatch.mjs"]
CMD ["--help"]
