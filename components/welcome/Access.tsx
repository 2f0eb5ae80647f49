import { ToneIcon } from '@/components/ui/icons';
import { Notice } from '@/components/ui/Notice';

export interface AccessProps {
  /** Whether the browser lets the guide work on uscourts.gov; null while that is not known. */
  granted: boolean | null;
  /** The browser was asked, and the answer was no. */
  refused: boolean;
  ask(): void;
}

/** Access to the sites: says that the guide has it, or asks for it. */
export function Access({ granted, refused, ask }: AccessProps) {
  if (granted === null) return null;
  if (granted)
    return (
      <section class="access">
        <h2>Access to the sites</h2>
        <p class="good">
          <ToneIcon tone="done" /> ECF Link Guide may work on uscourts.gov. It works on no other site, and
          asks for none.
        </p>
      </section>
    );
  return (
    <div class="access">
      <Notice tone="care">
        <h2>Allow the guide on uscourts.gov</h2>
        <p>
          Your browser withholds the sites of PACER and the courts. Until you allow them, the guide shows
          nothing there.
        </p>
        <div>
          <button type="button" class="primary" onClick={ask}>
            Allow on uscourts.gov
          </button>
        </div>
        <p role="status">
          {refused &&
            'Not allowed. You can allow it here later, or in your browser’s settings for extensions.'}
        </p>
      </Notice>
    </div>
  );
}
