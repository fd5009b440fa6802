/** The site's own script, for a page whose island replaces it. */
import "../site.ts";
