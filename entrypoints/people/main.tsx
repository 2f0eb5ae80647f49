import '@/components/ui/page.css';
import '@/components/popup/court-page.css';
import '@/components/people/people.css';
import { render } from 'preact';
import { peopleFromBrowser } from '@/components/people/from-browser';
import { PeoplePage } from '@/components/people/PeoplePage';

const app = document.getElementById('app');
if (app) void peopleFromBrowser((props) => render(<PeoplePage {...props} />, app));
