import { ToneIcon } from '@/components/ui/icons';

export interface PinProps {
  /** Whether the icon is in the toolbar; null where the browser does not say. */
  pinned: boolean | null;
  browser: 'chrome' | 'edge' | 'firefox';
}

const steps: Record<PinProps['browser'], string[]> = {
  chrome: ['Choose the puzzle piece to the right of the address.', 'Choose the pin beside ECF Link Guide.'],
  edge: [
    'Choose the puzzle piece to the right of the address.',
    'Choose the eye beside ECF Link Guide, so that it shows in the toolbar.',
  ],
  firefox: [
    'Choose the puzzle piece to the right of the address.',
    'Choose the gear beside ECF Link Guide, then Pin to Toolbar.',
  ],
};

/** How to pin the extension's icon to the toolbar. */
export const Pin = ({ pinned, browser }: PinProps) => (
  <section>
    <h2>Keep it in sight</h2>
    {pinned ? (
      <p class="good">
        <ToneIcon tone="done" /> ECF Link Guide is pinned to your toolbar. Its icon opens the list of your
        courts.
      </p>
    ) : (
      <>
        <p>
          Pin the icon to your toolbar. It opens the list of your courts, and says which are not linked yet.
        </p>
        <ol class="steps">
          {steps[browser].map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </>
    )}
  </section>
);
