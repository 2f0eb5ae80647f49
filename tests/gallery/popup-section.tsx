import '@/components/ui/page.css';
import '@/components/popup/popup.css';
import { type ComponentChild, render } from 'preact';
import { AccountCard } from '@/components/popup/AccountCard';
import { CourtPage } from '@/components/popup/CourtPage';
import { Here } from '@/components/popup/Here';
import { Popup, type PopupProps } from '@/components/popup/Popup';
import { courtById } from '@/lib/courts/registry';
import type { AccountRecord } from '@/lib/memory/account-record';
import {
  type CourtRecord,
  linkTimes,
  recordOf,
  type Source,
  type Status,
  sourceOf,
  type Times,
} from '@/lib/memory/knowledge';
import { initialGuidance } from '@/lib/memory/memory';
import type { GuidanceState } from '@/lib/memory/records';
import { nothingStored, type StoredState } from '@/lib/memory/stored-state';
import { nothingOpen, type WhoseFact } from '@/lib/memory/whose';
import type { PageSilence, Whereabouts } from '@/lib/messages/to-page';
import { panelSamples } from './panel-samples';
import { courtIds, daysAgo, now, type Sample, type Section } from './sample';
import { severalPeople } from './several-people';

const nothing = () => undefined;

/** A record of each status, and a link known in each way. */
const byStatus: Record<Exclude<Status, 'linked'>, Times> = {
  stopped: { tracked: daysAgo(9), differ: daysAgo(2) },
  'in-progress': { tracked: daysAgo(9), progress: daysAgo(0) },
  'not-started': { tracked: daysAgo(9) },
};
const sources: Record<Source, number> = {
  'filing-menus-seen': 3,
  'confirmation-seen': 30,
  'said-by-you': 400,
  imported: 1,
};

const record = (times: Times, step: CourtRecord['step'] = null): CourtRecord =>
  recordOf({ times, step, stepAt: daysAgo(0) });
const inProgress = record(byStatus['in-progress'], 'L3');
const linkedBy = (source: Source, tracked = true): CourtRecord => {
  const learned = linkTimes.filter((name) => sourceOf[name] === source);
  return record({
    [tracked ? 'tracked' : 'untracked']: daysAgo(500),
    ...Object.fromEntries(learned.map((name) => [name, daysAgo(sources[source])])),
  });
};

const stored = (
  records: Record<string, CourtRecord> = {},
  change: Partial<StoredState> = {},
): StoredState => ({
  ...nothingStored(),
  records: new Map(Object.entries(records)),
  ...change,
});

const seen = (type: AccountRecord['type'], multifactor: AccountRecord['multifactor']): AccountRecord => ({
  v: 1,
  type,
  multifactor,
  at: daysAgo(5),
});

/** A court in each status, and one linked court for each way of knowing it; one of them is only seen, not followed. */
const everyStatus = stored(
  {
    ilsd: record(byStatus.stopped, 'X1'),
    wvsd: inProgress,
    moeb: record(byStatus['not-started']),
    ca7: linkedBy('confirmation-seen'),
    njd: linkedBy('filing-menus-seen'),
    gub: linkedBy('said-by-you'),
    cit: linkedBy('imported'),
    flsd: linkedBy('filing-menus-seen', false),
  },
  {
    account: seen('upgraded', 'enrolled'),
    guidance: new Map<string, GuidanceState>([
      ['wvsd', { ...initialGuidance, guiding: true }],
      ['moeb', { ...initialGuidance, offer: 'never' }],
    ]),
  },
);

const utilities: Whereabouts = {
  summary: { kind: 'court-utilities', courtId: 'ilsd', training: false, facts: {} },
  code: 'L3',
  removed: false,
  silence: null,
};

/** Each reason why a page shows nothing. The type wants all of them. */
const silences: Record<PageSilence, true> = {
  'daily-work': true,
  'not-detected': true,
  'not-a-step': true,
  'not-guided': true,
  linked: true,
  'not-now': true,
  'not-in-this-court': true,
  'never-offer': true,
  'muted-by-policy': true,
  'no-court': true,
  dismissed: true,
  'question-hidden': true,
  paused: true,
  'not-loaded': true,
};
const skeleton = async () => '<html>\n  <body id="cmecfMainContent">\n    <a href="utility.pl">link</a>';

const props = (all: StoredState, change: Partial<PopupProps> = {}): PopupProps => ({
  all,
  here: null,
  address: null,
  now,
  askForAccess: null,
  trouble: null,
  tryAgain: nothing,
  dispatch: nothing,
  restore: nothing,
  showOnPage: nothing,
  skeleton,
  openDesk: nothing,
  account: nothing,
  openPage: nothing,
  workFor: nothing,
  answerWhose: nothing,
  ...change,
});

type Act = (place: HTMLElement) => void;

const popup = (
  label: string,
  all: StoredState,
  change: Partial<PopupProps> = {},
  ...acts: Act[]
): Sample => ({
  label,
  draw: (place) => {
    render(<Popup {...props(all, change)} />, place);
    for (const act of acts) act(place);
    return place;
  },
});

const press =
  (selector: string): Act =>
  (place) => {
    for (const button of place.querySelectorAll<HTMLElement>(selector)) button.click();
  };

/** A button that an earlier act brings; it is there at the next frame. */
const pressNamed =
  (name: string): Act =>
  (place) =>
    void requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        for (const button of place.querySelectorAll('button'))
          if (button.textContent === name) button.click();
      }),
    );

const type =
  (text: string): Act =>
  (place) => {
    const field = place.querySelector('input');
    if (!field) return;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };

/** The states of the whole popup. */
export function popups(): Section {
  const one = stored({ ilsd: inProgress });
  const linked = stored(
    { ilsd: linkedBy('filing-menus-seen'), moeb: linkedBy('said-by-you') },
    { account: seen('upgraded', 'enrolled') },
  );
  const quarantined = (count: number) =>
    stored({ ilsd: inProgress }, { damaged: Array.from({ length: count }, (_, i) => `court:x${i}`) });
  const different: Whereabouts = {
    ...utilities,
    summary: { kind: 'court-utilities', courtId: 'ilsd', training: false, facts: { looksDifferent: true } },
  };
  return {
    surface: 'popup',
    samples: [
      popup('nothing is kept yet', stored()),
      popup('no court, a legacy account', stored({}, { account: seen('legacy', 'not-enrolled') })),
      popup('courts in each status', everyStatus),
      popup('courts in each status, all open', everyStatus, {}, press('.court .open')),
      popup('all are linked', linked),
      popup('over a page of a court', one, { here: utilities }),
      popup(
        'a legacy account, over a page of a court',
        stored({ ilsd: inProgress }, { account: seen('legacy', 'enrolled') }),
        { here: utilities },
      ),
      popup('a court was removed', one, {}, press('.court .open'), pressNamed('Remove')),
      popup('the page removed the panel', one, { here: { ...utilities, removed: true } }),
      popup('the page looks different', one, { here: different }),
      popup('the page looks different, skeleton shown', one, { here: different }, press('.skeleton button')),
      popup('what was pressed was not kept', one, { trouble: 'late' }),
      popup('the browser withholds the sites', one, { askForAccess: async () => false }),
      popup('access was refused', one, { askForAccess: async () => false }, press('.access button')),
      popup('one record cannot be read', quarantined(1)),
      popup('three records cannot be read', quarantined(3)),
      popup('courts are searched', one, {}, type('illinois')),
      popup('no court fits', one, {}, type('zzzz')),
    ],
  };
}

/** Several people in one browser: for whom one works, how that is changed, and what is nobody's yet. */
export function popupsForPeople(): Section {
  const alone = severalPeople();
  const open = (by: WhoseFact, count: number) =>
    severalPeople({
      whose: new Map(
        ['moeb', 'ca7', 'njd']
          .slice(0, count)
          .map((id) => [id, { ...nothingOpen, open: { by, at: daysAgo(0) } }]),
      ),
    });
  const stopped = severalPeople({ settings: { ...alone.settings, workingFor: 'p3' } });
  return {
    surface: 'popup',
    samples: [
      popup('for the first person', severalPeople({ settings: { ...alone.settings, workingFor: 'p1' } })),
      popup('for another person', alone),
      popup('the list of people is open', alone, {}, press('.working-for button')),
      popup('for a person with a stop', stopped),
      popup('menus that are nobody’s', open('menus', 1)),
      popup('confirmations that are nobody’s, in three courts', open('confirmation', 3)),
      popup('no second person: nothing of it', everyStatus),
    ],
  };
}

/** In the part of the popup's page that its styles name. */
const drawn = (content: ComponentChild) => (place: HTMLElement) => {
  render(<main>{content}</main>, place);
  return place;
};

/** The account's card in every state, and guidance on or off. */
export function accountCards(): Section {
  const types = { legacy: true, upgraded: true, administrative: true } satisfies Record<
    AccountRecord['type'],
    true
  >;
  const accounts: (AccountRecord | null)[] = [
    null,
    ...(Object.keys(types) as AccountRecord['type'][]).flatMap((one) =>
      ([null, 'enrolled', 'not-enrolled'] as const).map((multifactor) => seen(one, multifactor)),
    ),
  ];
  return {
    surface: 'popup',
    samples: accounts.flatMap((account) =>
      [false, true].map((guiding) => ({
        label: `${account?.type ?? 'not seen'}, multifactor ${account?.multifactor ?? 'not known'}${guiding ? ', guided, no court' : ''}`,
        draw: drawn(
          <AccountCard
            account={account}
            guiding={guiding}
            isNew={guiding}
            now={now}
            guideMe={nothing}
            notNow={nothing}
          />,
        ),
      })),
    ),
  };
}

/** "You are in S.D. Ill., at Utilities" for every page that has a panel, where it says something new; and each silence. */
export function whereabouts(): Section {
  const samples = [...courtIds, null].flatMap(panelSamples);
  const fresh = samples.filter(({ shown: { code, page } }, i) => {
    const like = (other: (typeof samples)[number]) =>
      other.shown.code === code &&
      other.shown.page.kind === page.kind &&
      other.shown.page.courtId === page.courtId &&
      other.shown.page.training === page.training;
    return samples.findIndex(like) === i;
  });
  const silent = (Object.keys(silences) as PageSilence[]).map((silence) => ({
    label: `nothing is shown: ${silence}`,
    draw: hereDrawn({ ...utilities, code: null, silence }),
  }));
  const notRunning = {
    label: 'nothing of the guide runs on the page',
    draw: hereDrawn(null, stored(), 'https://ecf.ilsd.uscourts.gov/cgi-bin/login.pl'),
  };
  const shown = fresh.map(({ label, shown: { code, page, memory } }) => {
    const { kind, courtId, training, facts } = page;
    // That the names differ is written down as soon as they are seen.
    const kept = code === 'X1' ? record(byStatus.stopped, 'X1') : memory.record;
    return {
      label: `${code}, ${courtId ?? 'PACER'}, ${label}`,
      draw: hereDrawn(
        { summary: { kind, courtId, training, facts }, code, removed: false, silence: null },
        stored(courtId && kept ? { [courtId]: kept } : {}, {
          guidance: new Map([[courtId ?? 'account', memory.guidance]]),
        }),
      ),
    };
  });
  return { surface: 'popup', samples: [...shown, ...silent, notRunning] };
}

const hereDrawn = (here: Whereabouts | null, all = stored(), address: string | null = null) =>
  drawn(
    <Here
      here={here}
      address={address}
      all={all}
      dispatch={nothing}
      account={nothing}
      showOnPage={nothing}
      skeleton={skeleton}
    />,
  );

/** One court by itself: not followed, and in each status. */
export function courtPages(): Section {
  const records: [string, CourtRecord | null][] = [
    ['not followed', null],
    ...Object.entries(byStatus).map(([status, times]): [string, CourtRecord] => [
      status,
      record(times, 'L3'),
    ]),
    ['linked', linkedBy('confirmation-seen')],
  ];
  return {
    surface: 'popup',
    samples: courtIds.flatMap((id, i) => {
      const court = courtById(id);
      if (!court) throw new Error(`no court ${id}`);
      // All statuses in one court; in the others, one that has steps and one that has not.
      return records
        .filter((_, j) => i === 0 || j === 0 || j === 2)
        .map(([label, kept]) => ({
          label: `${id}, ${label}`,
          draw: drawn(
            <CourtPage court={court} record={kept} now={now} dispatch={nothing} onBack={nothing} />,
          ),
        }));
    }),
  };
}
