import type { Detector } from '../detector';
import { isInterstitial } from '../interstitial';

/** The page is not what was asked for, but CM/ECF's word about how it was asked for. Nothing on it is to be pressed. */
const courtInterstitial: Detector = {
  on: 'court',
  detect: (page) => (isInterstitial(page) ? {} : null),
};

export default courtInterstitial;
