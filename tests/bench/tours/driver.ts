import { driver } from 'driver.js';
import { entry, text } from './to-show';

// Without its animation, since the text would appear half a second later.
driver({ animate: false }).highlight({ element: entry(), popover: { description: text } });
