import { arrowRight, Icon, link } from '@/components/ui/icons';
import { NotKept, type NotKeptProps } from '@/components/ui/NotKept';
import type { StoredState } from '@/lib/memory/stored-state';
import { Access, type AccessProps } from './Access';
import { Checklist, type ChecklistProps } from './Checklist';
import { ChooseCourts } from './ChooseCourts';
import type { CourtsProps } from './followed-courts';
import { Pin, type PinProps } from './Pin';
import { What } from './What';
import { YourCourts } from './YourCourts';

export interface WelcomeProps extends NotKeptProps {
  all: StoredState;
  dispatch: CourtsProps['dispatch'];
  follow: CourtsProps['follow'];
  access: AccessProps;
  pin: PinProps;
  checklist: Omit<ChecklistProps, 'all'>;
}

/** The welcome page, shown once after the installation: choose courts, what the guide does, how to begin. */
export function Welcome({ all, dispatch, follow, access, pin, checklist, ...notKept }: WelcomeProps) {
  return (
    <main class="welcome">
      <header>
        <Icon path={link} size={34} />
        <div>
          <h1>Link your CM/ECF accounts, one court at a time</h1>
          <p>
            ECF Link Guide shows the next step on the pages of PACER and of your courts.{' '}
            <strong>It is unofficial: not affiliated with the US Courts.</strong>
          </p>
        </div>
      </header>
      <NotKept {...notKept} />
      {access.granted === false && <Access {...access} />}
      <section>
        <h2>Choose your courts</h2>
        <p>Add each court you file in. You link once in each, and can change this list at any time.</p>
        <div class="two">
          <ChooseCourts all={all} dispatch={dispatch} follow={follow} />
          <YourCourts all={all} dispatch={dispatch} />
        </div>
      </section>
      <section class="to-print">
        <h2>Have ready before you begin</h2>
        <Checklist all={all} {...checklist} />
      </section>
      <What />
      <section>
        <h2>Try it before the real thing</h2>
        <p>
          The practice tab has imitation pages of PACER and of five courts. Walk through all steps there, or
          see what happens when a password is refused or the names differ.
        </p>
        <a class="button" href="/practice.html" target="_blank" rel="noreferrer">
          Open the practice tab <Icon path={arrowRight} size={12} />
        </a>
      </section>
      <Pin {...pin} />
      {access.granted !== false && <Access {...access} />}
    </main>
  );
}
