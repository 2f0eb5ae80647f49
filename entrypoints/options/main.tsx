import '@/components/ui/page.css';
import '@/components/options/options.css';
import { render } from 'preact';
import { optionsFromBrowser } from '@/components/options/from-browser';
import { Options } from '@/components/options/Options';

const app = document.getElementById('app');
if (app) void optionsFromBrowser((props) => render(<Options {...props} />, app));
