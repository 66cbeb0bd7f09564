// Serves the scenarios on a free loopback port, which goes to the output as "port N". What each scenario came to is at /.coverage.
import { MockApiApp } from "./node_modules/@typespec/spector/dist/src/app/app.js";
import { loadScenarioMockApis } from "./node_modules/@typespec/spector/dist/src/scenarios-resolver.js";
import { logger } from "./node_modules/@typespec/spector/dist/src/logger.js";
import { Server } from "node:net";

// The server listens to the whole network otherwise. By name, because it gives out links that begin with http://localhost.
const listen = Server.prototype.listen;
Server.prototype.listen = function (port, started) {
  return listen.call(this, { port, host: "localhost" }, started);
};

// What the application's start() does, but that asks git for a commit.
logger.level = "error";
const app = new MockApiApp({ port: 0, coverageFile: process.argv[2] });
const scenarios = await loadScenarioMockApis("node_modules/@typespec/http-specs/specs");
app.coverageTracker.setScenarios({ packageName: "@typespec/http-specs" }, scenarios);
Object.entries(scenarios).forEach(([name, scenario]) => app.registerScenario(name, scenario));
app.router.get("/.coverage", (request, response) => response.json(app.coverageTracker.computeCoverage()[0].results));
app.server.use("/", app.router);
const port = await app.server.start();
app.resolverConfig = { baseUrl: `http://localhost:${port}` };
console.log("port " + port);

// What an XML body differs in cannot be formatted, and nobody awaits that; the request is refused all the same.
process.on("unhandledRejection", () => {});

// Whoever started it may have died.
process.stdin.on("end", () => process.exit(0)).resume();
