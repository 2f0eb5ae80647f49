import '@/components/look/page.css';
import '@/components/welcome/welcome.css';
import { render } from 'preact';
import { welcomeFromBrowser } from '@/components/welcome/from-browser';
import { Welcome } from '@/components/welcome/Welcome';

const app = document.getElementById('app');
if (app) void welcomeFromBrowser((props) => render(<Welcome {...props} />, app));
