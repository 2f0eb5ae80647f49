import { nextCourt } from '@/lib/memory/account';
import { workedForIn } from '@/lib/memory/worked-for-in';
import { asWorkedFor } from '@/lib/memory/working-for';
import type { MessageHandlers } from './answer-message';

interface Area {
  get(keys: null): Promise<Record<string, unknown>>;
}

/**
 * Turns guidance on in the court to go on with after another, as the popup's link to it does. The page that asks names its own
 * court alone; which one comes next is found here as it was for its panel. False where there is none.
 */
export const guideNextIn =
  (area: Area, courtEvent: MessageHandlers['courtEvent']): MessageHandlers['guideNext'] =>
  async (after) => {
    const all = await area.get(null);
    const next = nextCourt(asWorkedFor(all), after);
    return next !== null && courtEvent(next, { type: 'guide-me' }, workedForIn(next, all)?.id);
  };
