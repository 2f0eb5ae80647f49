import '@/components/ui/page.css';
import '@/components/popup/court-page.css';
import '@/components/people/people.css';
import { render } from 'preact';
import { PeoplePage, type PeoplePageProps } from '@/components/people/PeoplePage';
import { nothingStored, type StoredState } from '@/lib/memory/stored-state';
import { now, type Sample, type Section } from './sample';
import { severalPeople } from './several-people';

const nothing = () => undefined;

type Act = (place: HTMLElement) => void;

const table = (label: string, all: StoredState, ...acts: Act[]): Sample => ({
  label,
  draw: (place) => {
    const props: PeoplePageProps = {
      all,
      now,
      trouble: null,
      tryAgain: nothing,
      dispatch: nothing,
      workFor: nothing,
      importPeople: async () => true,
      save: nothing,
      print: nothing,
    };
    render(<PeoplePage {...props} />, place);
    for (const act of acts) act(place);
    return place;
  },
});

const filter =
  (at: number, text: string): Act =>
  (place) => {
    const field = place.querySelectorAll<HTMLInputElement>('input[type=search]')[at];
    if (!field) throw new Error('no filter');
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };

const show =
  (what: string): Act =>
  (place) => {
    const field = place.querySelector('select');
    if (!field) throw new Error('no choice of status');
    field.value = what;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  };

const open: Act = (place) => place.querySelector<HTMLElement>('td.in-progress')?.click();

/** The table, one person's sheet, a court opened beside it, and where there is nothing. */
export function tables(): Section {
  const all = severalPeople();
  return {
    surface: 'people',
    samples: [
      table('nobody was added', nothingStored()),
      table('people without courts', { ...all, records: new Map(), ofOthers: new Map() }),
      table('every status', all),
      table('what is still to link', all, show('to-do')),
      table('one person’s sheet', all, filter(0, 'R.E.')),
      table('one court', all, filter(1, 'S.D. Ill.')),
      table('nothing fits', all, filter(0, 'zzzz')),
      table('a court is open', all, open),
    ],
  };
}
