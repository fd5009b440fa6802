import type { Requests } from "./request.ts";

const CSV = "Identifiant;Bâtiment;Logement;Vacant\nA1;A;Porte 1;non\nA2;A;Porte 2;oui\n";
const DWELLINGS = [{ ref: "A1", building: "A", label: "Porte 1", vacant: false }];

export const registersRequests: Requests = {
  previewRegister: (place) => [
    { as: "landlord", path: { quartier: place.id("informed") }, csv: CSV },
    { as: "landlord", path: { quartier: place.id("informed") }, body: { dwellings: DWELLINGS } },
  ],
  importRegister: (place) => [
    { as: "landlord", path: { quartier: place.id("informed") }, csv: CSV },
    { as: "landlord", path: { quartier: place.id("informed") }, body: { dwellings: DWELLINGS } },
  ],
  getRegister: (place) => ({ as: "reader", path: { quartier: place.id("live") } }),
  listDwellings: (place) => ({ as: "landlord", path: { quartier: place.id("live") }, query: { page: "1" } }),
  freezeRegister: (place) => ({ as: "landlord", path: { quartier: place.id("informed") }, body: {} }),
};
