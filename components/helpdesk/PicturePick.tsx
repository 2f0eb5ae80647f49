import type { Court } from '@/lib/courts/court';
import type { HelpCode } from '@/lib/help-codes';
import { type PictureName, pictureNames } from '@/lib/steps/picture-names';
import { PageFrame } from './PageFrame';
import { pictureOf } from './pictures';

/** The step of each page. */
const codeOf: Record<PictureName, HelpCode> = {
  landing: 'L1',
  'sign-in': 'S1',
  'sign-in-refused': 'S5',
  passcode: 'S2',
  'update-required': 'S3',
  redaction: 'S4',
  'first-page': 'L2',
  'appellate-first-page': 'L3',
  utilities: 'L3',
  'utilities-nextgen': 'L4',
  'nextgen-items': 'L4',
  'link-form': 'L5',
  'link-refused': 'X2',
  confirm: 'L6',
  'confirm-differ': 'X1',
  linked: 'L7',
  'filing-menus': 'L8',
  'old-login': 'X4',
  'pacer-home': 'A1',
  registration: 'R1',
  'account-legacy': 'A2',
  'account-upgraded': 'A2',
  'upgrade-person': 'A3',
  'upgrade-address': 'A4',
  'upgrade-security': 'A5',
  'upgrade-complete': 'A6',
  'multifactor-methods': 'A7',
  'multifactor-codes': 'A8',
  'efile-registration': 'X6',
};

/** Small pictures of all pages that the caller may have open, to pick the one that they describe. */
export function PicturePick({ court, go }: { court: Court; go(code: HelpCode): void }) {
  return (
    <>
      <h1 tabIndex={-1}>Which page does the caller describe?</h1>
      <ul class="gallery">
        {pictureNames.map((name) => {
          const picture = pictureOf(name, court);
          if (!picture) return null;
          return (
            <li key={name}>
              <button type="button" onClick={() => go(codeOf[name])}>
                <PageFrame picture={picture} crop={400} />
                <b class="code">{codeOf[name]}</b>
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
