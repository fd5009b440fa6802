import { Button } from "./button.tsx";
import { ButtonGroup } from "./button-group.tsx";
import { LeaveLink } from "./leave-link.tsx";

/** The end of a form: the button that does it, named after what it does, and the way out. */
export const SaveOrLeave = (props: { readonly save: string; readonly leave: string }) => (
  <ButtonGroup>
    <Button>{props.save}</Button>
    <LeaveLink path={props.leave} />
  </ButtonGroup>
);
