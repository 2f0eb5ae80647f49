import '@/components/ui/page.css';
import '@/components/popup/popup.css';
import { render } from 'preact';
import { courtsFromBrowser } from '@/components/popup/from-browser';
import { Popup } from '@/components/popup/Popup';

const app = document.getElementById('app');
if (app) void courtsFromBrowser((props) => render(<Popup {...props} />, app));
