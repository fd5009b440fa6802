import { Button } from "./button.tsx";
import { ButtonGroup } from "./button-group.tsx";
import { Link } from "./link.tsx";
import { usePage } from "./page-context.ts";

/** The end of a form: the button that does it, named after what it does, and the way out. */
export const SaveOrLeave = (props: { readonly save: string; readonly leave: string }) => (
  <ButtonGroup>
    <Button>{props.save}</Button>
    <Link path={props.leave}>{usePage().t.forms.cancel}</Link>
  </ButtonGroup>
);
