/**
 * The one script of the site. Every page works without it: it folds the menu on phones, shows the fields that depend
 * on a choice, moves the focus to what was refused, counts characters and stops a second click.
 */
import {
  CharacterCount,
  Checkboxes,
  createAll,
  ErrorSummary,
  Radios,
  ServiceNavigation,
  SkipLink,
} from "govuk-frontend";
import { followProgress } from "./follow-progress.ts";
import { guardForms } from "./guard-forms.ts";

createAll(ServiceNavigation);
createAll(ErrorSummary);
createAll(SkipLink);
createAll(Radios);
createAll(Checkboxes);
createAll(CharacterCount);
guardForms(document);
followProgress(document);
