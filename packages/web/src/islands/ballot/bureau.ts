/** What a vote's bureau does in its own browsers: keys, shares, rehearsal, count, seal. */
import { createAll, ServiceNavigation, SkipLink } from "govuk-frontend";
import { startActs } from "./bureau/act.ts";
import { startArchive } from "./bureau/archive.ts";
import { startBureauArchive } from "./bureau/bureau-archive.ts";
import { startCount } from "./bureau/count.ts";
import { startSealing } from "./bureau/seal.ts";
import { startTrial } from "./bureau/trial.ts";
import { followTurnout } from "./bureau/turnout.ts";

createAll(ServiceNavigation);
createAll(SkipLink);
startActs();
startSealing();
startTrial();
startCount();
startArchive();
startBureauArchive();
followTurnout();
