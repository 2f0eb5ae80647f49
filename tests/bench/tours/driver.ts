import { driver } from 'driver.js';
import { entry, text } from './to-show';

// Without its animation, after which the text would come half a second later.
driver({ animate: false }).highlight({ element: entry(), popover: { description: text } });
