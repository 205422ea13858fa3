/** `npm run openapi`: writes docs/openapi.json anew from the routes and their schemas. */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describePublicRoutes } from "./openapi/public-routes.ts";

const file = fileURLToPath(new URL("../../../docs/openapi.json", import.meta.url));
writeFileSync(file, `${JSON.stringify(await describePublicRoutes(), null, 2)}\n`);
process.stdout.write(`Written: ${file}\n`);
