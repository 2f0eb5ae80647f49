import { useState } from 'preact/hooks';

/** What of the browser's permissions is used: the real ones, or a test's. */
export interface Permissions<Sites> {
  contains(sites: Sites): Promise<boolean>;
  request(sites: Sites): Promise<boolean>;
}

/**
 * Null where the browser lets the guide work on `sites`; else a way to ask the person for them, to be called in the press
 * itself: browsers let a permission be asked for only then.
 */
export async function missingAccess<Sites>(
  permissions: Permissions<Sites>,
  sites: Sites,
): Promise<(() => Promise<boolean>) | null> {
  return (await permissions.contains(sites)) ? null : () => permissions.request(sites);
}

/** Says that the guide cannot work on the courts' sites, and asks for them. Firefox lets people take them away. */
export function AskForAccess({ ask }: { ask(): Promise<boolean> }) {
  const [refused, setRefused] = useState(false);
  return (
    <section class="warning access" aria-label="Access to the sites">
      <p>
        <strong>Allow the guide on uscourts.gov.</strong> Your browser withholds the sites of PACER and the
        courts. Until you allow them, the guide shows nothing there.
      </p>
      <button type="button" class="primary" onClick={() => void ask().then((given) => setRefused(!given))}>
        Allow on uscourts.gov
      </button>
      <p role="status">
        {refused && 'Not allowed. You can allow it here later, or in your browser’s settings for extensions.'}
      </p>
    </section>
  );
}
