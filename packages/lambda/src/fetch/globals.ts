/** What a bundle uses in place of the globals of the same names. */
// biome-ignore-all lint/performance/noBarrelFile: esbuild injects the names of one file
export { HeldHeaders as Headers } from "./held-headers.ts";
export { HeldRequest as Request } from "./held-request.ts";
export { HeldResponse as Response } from "./held-response.ts";
