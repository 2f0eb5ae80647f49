import { useState } from 'preact/hooks';
import { Notice } from '@/components/ui/Notice';

/** The part of the browser's permissions API that is used. */
export interface Permissions<Sites> {
  contains(sites: Sites): Promise<boolean>;
  request(sites: Sites): Promise<boolean>;
}

/**
 * Null where the browser lets the guide work on `sites`; else a function that asks the person for access. It has to be
 * called in the click handler itself: browsers allow the question only there.
 */
export async function missingAccess<Sites>(
  permissions: Permissions<Sites>,
  sites: Sites,
): Promise<(() => Promise<boolean>) | null> {
  return (await permissions.contains(sites)) ? null : () => permissions.request(sites);
}

/** Says that the guide has no access to the courts' sites, and asks for it. In Firefox people can revoke it. */
export function AskForAccess({ ask }: { ask(): Promise<boolean> }) {
  const [refused, setRefused] = useState(false);
  return (
    <section class="access" aria-label="Access to the sites">
      <Notice tone="care">
        <p>
          <strong>Allow the guide on uscourts.gov.</strong> Your browser withholds the sites of PACER and the
          courts. Until you allow them, the guide shows nothing there.
        </p>
        <div>
          <button
            type="button"
            class="primary"
            onClick={() => void ask().then((given) => setRefused(!given))}
          >
            Allow on uscourts.gov
          </button>
        </div>
        <p role="status">
          {refused &&
            'Not allowed. You can allow it here later, or in your browser’s settings for extensions.'}
        </p>
      </Notice>
    </section>
  );
}
