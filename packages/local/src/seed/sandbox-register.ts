import type { Row } from "@ipt/domain/register/parse-register.ts";

const STAIRCASES = ["A", "B", "C"];
const FLOORS = 10;
const DWELLINGS_A_FLOOR = 4;

/**
 * A landlord's list of fictitious dwellings: buildings of three staircases, ten floors and four dwellings a floor.
 * One dwelling in twenty-five is vacant.
 */
export const sandboxRegister = (street: string, dwellings: number): Row[] => {
  const perBuilding = STAIRCASES.length * FLOORS * DWELLINGS_A_FLOOR;
  const rows = Array.from({ length: dwellings }, (_, index): Row => {
    const building = Math.floor(index / perBuilding) + 1;
    const inBuilding = index % perBuilding;
    const staircase = STAIRCASES[Math.floor(inBuilding / (FLOORS * DWELLINGS_A_FLOOR))] ?? "A";
    const floor = Math.floor((inBuilding % (FLOORS * DWELLINGS_A_FLOOR)) / DWELLINGS_A_FLOOR);
    const door = (inBuilding % DWELLINGS_A_FLOOR) + 1;
    const ref = `${building}${staircase}-${String(floor).padStart(2, "0")}${door}`;
    const place = floor === 0 ? "rez-de-chaussée" : `étage ${floor}`;
    const vacant = index % 25 === 24 ? "oui" : "non";
    return {
      line: index + 2,
      cells: [ref, `${building} ${street}, escalier ${staircase}`, `${place}, porte ${door}`, vacant],
    };
  });
  return [{ line: 1, cells: ["Identifiant", "Bâtiment", "Logement", "Vacant"] }, ...rows];
};
