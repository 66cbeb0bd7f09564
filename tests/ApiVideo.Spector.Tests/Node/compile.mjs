// Compiles each scenario's TypeSpec into OpenAPI, 3.0 and 3.1, below the folder that is given: FOLDER/VERSION/SCENARIO[@API-VERSION].yaml.
import { compile, NodeHost, logDiagnostics } from "@typespec/compiler";
import { getOpenAPI3 } from "@typespec/openapi3";
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const emitter = fileURLToPath(import.meta.resolve("@typespec/openapi3"));
const { stringify } = createRequire(emitter)("yaml");
const specs = resolve("node_modules/@typespec/http-specs/specs");
const output = resolve(process.argv[2]);

// The emitter looks examples up by the parameter's name in a plain object, so it takes what "constructor" inherits, which
// is the function Object, for a list of one example, and crashes. A list of none it passes over.
Object.defineProperty(Object, "length", { value: 0 });

for (const main of readdirSync(specs, { recursive: true }).filter((file) => file.endsWith("main.tsp")).sort()) {
  const scenario = dirname(main);
  const client = join(specs, scenario, "client.tsp");
  const program = await compile(NodeHost, existsSync(client) ? client : join(specs, main), {
    additionalImports: ["@typespec/spector"],
    noEmit: true,
  });
  if (program.hasError()) {
    logDiagnostics(program.diagnostics, NodeHost.logSink);
    process.exit(1);
  }

  // Through its function the emitter gives the document also where it reports an error, without the operations that it is about.
  for (const version of ["3.0.0", "3.1.0"]) {
    const services = await getOpenAPI3(program, { "openapi-versions": [version] });
    for (const service of services) {
      for (const record of service.versioned ? service.versions : [service]) {
        const name = scenario.replaceAll("\\", "/") + (service.versioned ? "@" + record.version : "");
        const file = join(output, version.slice(0, 3), name + ".yaml");
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, stringify(record.document, { aliasDuplicateObjects: false, lineWidth: 0 }));
      }
    }
  }
}
