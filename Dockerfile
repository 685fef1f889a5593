# The runtime, the sources and the dependencies, nothing else; the pinned Node comes with the packages.
FROM node:24-bookworm-slim
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force
COPY . .
USER node
ENTRYPOINT ["node", "bin/megawatch.mjs"]
CMD ["--help"]
