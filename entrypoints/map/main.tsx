import '@/components/look/page.css';
import '@/components/map/map.css';
import '@/components/popup/court-page.css';
import { render } from 'preact';
import { MapPage } from '@/components/map/MapPage';
import { courtsFromBrowser } from '@/components/popup/from-browser';

const app = document.getElementById('app');
if (app)
  void courtsFromBrowser(({ all, now, act }) => render(<MapPage all={all} now={now} act={act} />, app));
