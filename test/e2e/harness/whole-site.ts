/** A place lived in, under one address: every page of the route table has something to show. */
import type { TerritoryStore } from "@ipt/application/ports/store.ts";
import { territoryStore } from "@ipt/dynamodb/store/territory-store.ts";
import { mainTable } from "@ipt/dynamodb/table.ts";
import { openServer } from "@ipt/local/http/open-server.ts";
import { Hono } from "hono";
import { type Opened, openPage, PAGES } from "../../pages/visit.ts";
import { populate } from "../../world/populate.ts";
import { openService } from "../../world/service.ts";

/** Opens the site and finds, for each page, who may see it and in which state of things. */
export const openWholeSite = async () => {
  let failing: Error | null = null;
  const [service, server] = await Promise.all([openService(), openServer({ port: 0 })]);
  if (!server.ok) throw new Error(server.error.message);
  const { url, attach, stop } = server.value;
  const place = await populate(service, "ville");
  await import("@ipt/web/jsx-loader.ts");
  const { openPages } = await import("../../pages/open-pages.ts");
  const openTerritory = (territory: string): TerritoryStore =>
    new Proxy(territoryStore(service.client, mainTable.name, territory, { now: service.now }), {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name);
        const error = failing;
        return error === null ? value : () => Promise.reject(error);
      },
    });
  const addressOf = (): string => "192.0.2.1";
  const pages = await openPages(service, { baseUrl: url, openTerritory, addressOf });
  const site = new Hono();
  site.all("/v1/*", (c) => {
    const { pathname, search } = new URL(c.req.url);
    return service.fetch(pathname + search, c.req.raw);
  });
  site.all("*", (c) => pages.app.fetch(c.req.raw));
  attach(site);
  const visits: Opened[] = [];
  for (const route of PAGES) visits.push(await openPage(place, route, pages.get));
  return {
    url,
    place,
    visits,
    /** Makes every use of the store end in this error until told null. */
    failWith: (error: Error | null): void => {
      failing = error;
    },
    stop: async (): Promise<void> => {
      await stop();
      await service.stop();
    },
  };
};
