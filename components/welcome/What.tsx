import { ToneIcon } from '@/components/ui/icons';

const does = [
  'Shows the next step on the page itself, and rings what to use.',
  'Stops you before what cannot be undone, such as two names that differ.',
  'Keeps track of which of your courts are linked.',
  'Gives each step a short help code to read out on the phone.',
];

const never = [
  'Never reads a password, a passcode or a security answer.',
  'Never fills in, presses or submits anything for you.',
  'Never sends anything over the network, to anybody.',
  'Never keeps a name, a username, a case number or the text of a page.',
];

/** What the extension does and never does, in plain words. */
export const What = () => (
  <section>
    <h2>What it does, and what it never does</h2>
    <div class="two">
      <ul class="says does">
        {does.map((text) => (
          <li key={text}>
            <ToneIcon tone="done" /> {text}
          </li>
        ))}
      </ul>
      <ul class="says never">
        {never.map((text) => (
          <li key={text}>
            <NeverIcon /> {text}
          </li>
        ))}
      </ul>
    </div>
    <p class="hint">
      It keeps your list of courts, how far you are in each, and the type of your PACER account as last seen.
      The list stays in this browser, unless you turn on sync in Options or export it.
    </p>
  </section>
);

/** A ring with a bar across it: "no", without the look of a warning. */
const NeverIcon = () => (
  <svg class="tone-icon" width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
    <path
      d="M9 1.800a7.200 7.200 0 1 0 0 14.400A7.200 7.200 0 0 0 9 1.800zM4 4l10 10"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
    />
  </svg>
);
