import { isInterstitial } from '../interstitial';
import type { Recogniser } from '../recogniser';

/** The page is not what was asked for, but CM/ECF's word about how it was asked for. Nothing on it is to be pressed. */
const courtInterstitial: Recogniser = {
  on: 'court',
  known: 'real-html',
  recognise: (page) => (isInterstitial(page.cmecf) ? {} : null),
};

export default courtInterstitial;
