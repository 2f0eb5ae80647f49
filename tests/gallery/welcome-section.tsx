import '@/components/ui/page.css';
import '@/components/welcome/welcome.css';
import { render } from 'preact';
import { ChecklistPage } from '@/components/welcome/ChecklistPage';
import { Welcome, type WelcomeProps } from '@/components/welcome/Welcome';
import { nothingReady } from '@/lib/memory/checklist';
import { recordOf, type Times } from '@/lib/memory/knowledge';
import { nothingStored, type StoredState } from '@/lib/memory/stored-state';
import { daysAgo, now, type Sample, type Section } from './sample';

const nothing = () => undefined;

const stored = (courts: Record<string, Times>, change: Partial<StoredState> = {}): StoredState => ({
  ...nothingStored(),
  records: new Map(
    Object.entries(courts).map(([id, times]) => [
      id,
      recordOf({ times: { tracked: daysAgo(3), ...times }, step: null, stepAt: daysAgo(3) }),
    ]),
  ),
  ...change,
});

const props = (all: StoredState, change: Partial<WelcomeProps> = {}): WelcomeProps => ({
  all,
  trouble: null,
  tryAgain: nothing,
  dispatch: nothing,
  follow: nothing,
  access: { granted: true, refused: false, ask: nothing },
  pin: { pinned: false, browser: 'chrome' },
  checklist: { several: false, now, check: nothing, print: nothing },
  ...change,
});

/** Courts to link, one never filed in, one that stopped, one without a link, one linked. */
const courts = {
  ilsd: {},
  moeb: { progress: daysAgo(1) },
  ca7: {},
  nysd: { neverFiled: daysAgo(1) },
  wvsd: { differ: daysAgo(1) },
  ca5: {},
  njd: { menus: daysAgo(2) },
};
const seen = (type: 'legacy' | 'upgraded' | 'administrative'): Partial<StoredState> => ({
  account: { v: 1, type, multifactor: type === 'upgraded' ? 'enrolled' : null, at: daysAgo(5) },
});
const ready = { v: 1, account: true, multifactor: true, logins: ['ilsd', 'moeb', 'ca7'] } as const;

const welcome = (label: string, all: StoredState, change: Partial<WelcomeProps> = {}): Sample => ({
  label,
  draw: (place) => {
    render(<Welcome {...props(all, change)} />, place);
    return place;
  },
});

const checklist = (label: string, all: StoredState, workingFor: string | null = null): Sample => ({
  label: `the checklist: ${label}`,
  draw: (place) => {
    const { checklist: given } = props(all);
    render(
      <ChecklistPage
        all={all}
        dispatch={nothing}
        checklist={{ ...given, several: workingFor !== null }}
        workingFor={workingFor}
        trouble={null}
        tryAgain={nothing}
      />,
      place,
    );
    return place;
  },
});

/** The welcome page, and the checklist by itself. */
export const welcomes = (): Section => ({
  surface: 'welcome',
  samples: [
    welcome('nothing chosen yet', stored({})),
    welcome('courts chosen', stored(courts, seen('upgraded')), { pin: { pinned: true, browser: 'chrome' } }),
    welcome('the browser withholds the sites', stored({}), {
      access: { granted: false, refused: true, ask: nothing },
    }),
    checklist('no court', stored({})),
    checklist('nothing ready, a legacy account', stored(courts, seen('legacy'))),
    checklist(
      'in part, for one of several people',
      stored(courts, {
        ...seen('administrative'),
        checklist: { ...nothingReady, account: true, logins: ['moeb'] },
      }),
      'Robin Example',
    ),
    checklist('an administrative account', stored({ ilsd: {} }, seen('administrative'))),
    checklist(
      'everything ready',
      stored(courts, { ...seen('upgraded'), checklist: { ...ready, logins: [...ready.logins] } }),
    ),
  ],
});
