import type { Archives } from "@ipt/application/ports/archives.ts";
import type { FunctionName } from "@ipt/contracts/deployment.ts";
import { givenEndpoint } from "../cloud/endpoint-of.ts";
import type { startFunction } from "../cloud/start-function.ts";
import type { TerritoryCredentials } from "../credentials/assume-territory.ts";

type Started = Pick<ReturnType<typeof startFunction<FunctionName>>, "region" | "environment">;
type Parts = {
  readonly bucket: string;
  readonly credentials: (territory: string) => Promise<TerritoryCredentials>;
};

/** What each function does of these is what its role may: see `archives` in the list of functions. */
type CloudArchives = Archives & {
  readonly put: (territory: string, id: string, bytes: Uint8Array<ArrayBuffer>) => Promise<void>;
};

/** Archives in the bucket, each territory's reached with its own credentials. S3's client waits for the first call. */
export const cloudArchives = (
  { region, environment }: Started,
  { bucket, credentials }: Parts,
): CloudArchives => {
  const settingsOf = async (territory: string) => ({
    region,
    endpoint: givenEndpoint(environment, "s3"),
    bucket,
    credentials: await credentials(territory),
    territory,
  });
  return {
    put: async (territory, id, bytes) => {
      const { putArchive } = await import("@ipt/lambda/archives/s3-archives.ts");
      return putArchive(await settingsOf(territory), id, bytes);
    },
    fetch: async (territory, id, fileName) => {
      const { linkToArchive } = await import("@ipt/lambda/archives/s3-archives.ts");
      return { kind: "link", url: await linkToArchive(await settingsOf(territory), id, fileName) };
    },
    remove: async (territory, ids) => {
      const { removeArchives } = await import("@ipt/lambda/archives/s3-archives.ts");
      return removeArchives(await settingsOf(territory), ids);
    },
  };
};
