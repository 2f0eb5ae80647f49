import { courtIds, type Section } from './sample';

/** A section of the gallery by its name; its surface's styles are loaded with it, so one page shows only one. */
export interface NamedSection {
  id: string;
  title: string;
  load(): Promise<Section>;
}

const overlay = () => import('./overlay-section');
const popup = () => import('./popup-section');
const welcome = () => import('./welcome-section');
const people = () => import('./people-section');
const desk = () => import('./desk-section');

export const sections: NamedSection[] = [
  ...courtIds.map((id) => ({
    id: `panels-${id}`,
    title: `Panels in ${id}`,
    load: async () => (await overlay()).panels(id),
  })),
  {
    id: 'panels-pacer',
    title: 'Panels on PACER’s own pages',
    load: async () => (await overlay()).panels(null),
  },
  {
    id: 'panels-people',
    title: 'Panels for one of several people',
    load: async () => (await overlay()).forPeople(),
  },
  { id: 'chips', title: 'Chips', load: async () => (await overlay()).chips() },
  { id: 'troubles', title: 'Having trouble?', load: async () => (await overlay()).troubles() },
  { id: 'popup', title: 'The popup', load: async () => (await popup()).popups() },
  { id: 'popup-here', title: 'The popup: where you are', load: async () => (await popup()).whereabouts() },
  {
    id: 'popup-account',
    title: 'The popup: the PACER account',
    load: async () => (await popup()).accountCards(),
  },
  { id: 'popup-court', title: 'The popup: one court', load: async () => (await popup()).courtPages() },
  {
    id: 'welcome',
    title: 'The welcome page and the checklist',
    load: async () => (await welcome()).welcomes(),
  },
  {
    id: 'popup-people',
    title: 'The popup: several people',
    load: async () => (await popup()).popupsForPeople(),
  },
  { id: 'people', title: 'The table of people and courts', load: async () => (await people()).tables() },
  ...courtIds.map((id) => ({
    id: `desk-${id}`,
    title: `Help desk in ${id}`,
    load: async () => (await desk()).scripts(id),
  })),
];
