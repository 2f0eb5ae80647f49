import '@/components/ui/tokens.css';
import '@/components/ui/page-tokens.css';
import type { Section } from './sample';
import { sections } from './sections';

/** Draws every sample, each under its label, as `section.html?id=popup` shows them. */
export function drawSection({ surface, samples }: Section, body: HTMLElement): void {
  body.className = `gallery-of-${surface}`;
  for (const sample of samples) {
    const figure = document.createElement('figure');
    figure.className = 'sample';
    const label = document.createElement('figcaption');
    label.textContent = sample.label;
    const place = document.createElement('div');
    place.className = 'place';
    figure.append(label, place);
    body.append(figure);
    sample.draw(place);
  }
}

const id = new URLSearchParams(location.search).get('id');
const named = sections.find((section) => section.id === id);
if (named) {
  const section = await named.load();
  // Behind the styles of the surface, which it changes where they are for a whole page.
  await import('./section.css');
  drawSection(section, document.body);
  document.documentElement.dataset.drawn = String(section.samples.length);
}
