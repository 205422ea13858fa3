import { fillTables } from "./fill-tables.ts";
import * as doors from "./kernel/index.ts";
import type { SweepKernel } from "./sweep-kernel.ts";

fillTables(doors.tablesOf());

/** The kernel as it stands: what the compiled one is tested against, and what runs where there is no WebAssembly. */
export const plainKernel: SweepKernel = { doors, numbers: (array) => array, release: doors.forget };
