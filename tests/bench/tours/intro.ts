import introJs from 'intro.js';
import { entry, text } from './to-show';

void introJs
  .tour()
  .setOptions({ steps: [{ element: entry(), intro: text }] })
  .start();
