import type { CourtKind } from '@/lib/courts/court';
import type { HelpCode } from '@/lib/guide/codes';
import briefs from './all-answers?brief';
import type { BriefAnswer } from './answer';

import { byCloseness } from './closeness';

export { courtLookupUrl, pacerServiceCenter } from './whom-to-call';

/**
 * Known problems of a step in a kind of court, the closest first, as the panel on the page tells them: short, without sources. The whole
 * entries are in all-answers.ts, which only the help desk's own page loads.
 */
export const answersFor = (code: HelpCode, kind?: CourtKind): BriefAnswer[] =>
  briefs
    .filter((brief) => brief.codes.includes(code) && (!kind || !brief.kinds || brief.kinds.includes(kind)))
    .sort(byCloseness(code));
