import { isFromSetup, setupOf } from "../forms/back-to-setup.ts";
import { Link } from "./link.tsx";
import { usePage } from "./page-context.ts";

/** The way out of a form without sending it: to the set-up where it was opened from there. */
export const LeaveLink = (props: { readonly path: string }) => {
  const page = usePage();
  return <Link path={isFromSetup(page.search) ? setupOf(page.path) : props.path}>{page.t.forms.cancel}</Link>;
};
