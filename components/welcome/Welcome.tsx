import { Icon } from '@/components/look/icons';
import type { Everything } from '@/lib/progress/store';
import { Access, type AccessProps } from './Access';
import { ChooseCourts, type CourtsProps } from './ChooseCourts';
import { Pin, type PinProps } from './Pin';
import { What } from './What';
import { YourCourts } from './YourCourts';

export interface WelcomeProps {
  all: Everything;
  act: CourtsProps['act'];
  follow: CourtsProps['follow'];
  access: AccessProps;
  pin: PinProps;
}

/** Shown once, at installation: choose your courts, what this is, and how to begin. */
export function Welcome({ all, act, follow, access, pin }: WelcomeProps) {
  return (
    <main class="welcome">
      <header>
        <Icon name="link" size={34} />
        <div>
          <h1>Link your CM/ECF accounts, one court at a time</h1>
          <p>
            ECF Link Guide shows the next step on the pages of PACER and of your courts.{' '}
            <strong>It is unofficial: not affiliated with the US Courts.</strong>
          </p>
        </div>
      </header>
      {access.granted === false && <Access {...access} />}
      <section>
        <h2>Choose your courts</h2>
        <p>Add each court you file in. You link once in each, and can change this list at any time.</p>
        <div class="two">
          <ChooseCourts all={all} act={act} follow={follow} />
          <YourCourts all={all} act={act} />
        </div>
      </section>
      <What />
      <section>
        <h2>Try it before the real thing</h2>
        <p>
          The practice tab has imitation pages of PACER and of five courts. Walk through the whole journey
          there, or see what happens when a password is refused or the names differ.
        </p>
        <a class="button" href="/practice.html" target="_blank" rel="noreferrer">
          Open the practice tab <Icon name="right" size={12} />
        </a>
      </section>
      <Pin {...pin} />
      {access.granted !== false && <Access {...access} />}
    </main>
  );
}
