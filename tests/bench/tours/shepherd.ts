import Shepherd from 'shepherd.js';
import { entry, text } from './to-show';

const tour = new Shepherd.Tour({ useModalOverlay: true });
tour.addStep({ id: 'entry', text, attachTo: { element: entry(), on: 'bottom' } });
void tour.start();
