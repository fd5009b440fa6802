import { ANY_MEMBER } from "@ipt/application/kernel/query.ts";
import { type Route, staff } from "../route.ts";

/** Pages of those who set a territory up and lead its quartiers. */
export const coordinationRoutes: readonly Route[] = [
  staff("", ANY_MEMBER, () => import("../../pages/coordination/board/board.tsx")),
  staff("/mise-en-place", ["coordinator"], () => import("../../pages/coordination/setup/setup.tsx")),
  staff("/mise-en-place/brest", ["coordinator"], () => import("../../pages/coordination/setup/copy.tsx")),
  staff("/partenaires", ANY_MEMBER, () => import("../../pages/coordination/partners/list.tsx")),
  staff("/partenaires/nouveau", ["coordinator"], () => import("../../pages/coordination/partners/new.tsx")),
  staff("/partenaires/:partner", ["coordinator"], () => import("../../pages/coordination/partners/edit.tsx")),
];
