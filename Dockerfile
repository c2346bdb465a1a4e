# syntax=docker/dockerfile:1

# --- Build: JDK and Maven from one image, Node (which Vaadin's bundle needs) from another ------------------------
FROM node:24-bookworm-slim AS node

FROM maven:3.9-eclipse-temurin-25 AS build
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules /usr/local/lib/node_modules
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm \
 && ln -s ../lib/node_modules/npm/bin/npx-cli.js /usr/local/bin/npx
WORKDIR /build
COPY . .
# The libraries lie beside the small application jar, so that a new version of the game is a small layer.
ENV npm_config_cache=/cache/npm
RUN --mount=type=cache,target=/cache \
    mvn -B -ntp -q -Dmaven.repo.local=/cache/maven -Dmaven.test.skip=true package \
 && java -Djarmode=tools -jar target/liberal-paradox.jar extract --destination /app

# --- Run: a JRE, no Node, no Maven, no root ----------------------------------------------------------------------
FROM eclipse-temurin:25-jre
RUN groupadd --system --gid 10001 game \
 && useradd --system --uid 10001 --gid game --no-create-home --home-dir /data --shell /usr/sbin/nologin game \
 && install -d -o game -g game -m 0750 /data
WORKDIR /app
COPY --from=build /app/lib lib
COPY --from=build /app/liberal-paradox.jar liberal-paradox.jar
ENV LIBERAL_PARADOX_DATA=/data
USER game
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${PORT:-8080} && printf 'GET /actuator/health HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q '\"UP\"' <&3"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-jar", "liberal-paradox.jar"]
