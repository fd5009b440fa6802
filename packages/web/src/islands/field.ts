/** The site's script for pages filled in on a phone where the network comes and goes. */
import "./site.ts";
import { keepForms } from "./keep-forms.ts";

keepForms(document);
