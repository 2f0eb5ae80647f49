import { sections } from './sections';

const link = (href: string, text: string): HTMLAnchorElement => {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.textContent = text;
  return anchor;
};

/** A frame's page takes the scheme that its frame has, whatever the person's own setting is. */
function frame(id: string, title: string, scheme: 'light' | 'dark'): HTMLIFrameElement {
  const element = document.createElement('iframe');
  element.title = `${title}, ${scheme}`;
  element.loading = 'lazy';
  element.src = `section.html?id=${id}`;
  element.style.colorScheme = scheme;
  element.addEventListener('load', () => {
    const body = element.contentDocument?.body;
    if (!body) return;
    const fit = () => {
      element.style.height = `${body.scrollHeight}px`;
    };
    new ResizeObserver(fit).observe(body);
  });
  return element;
}

const nav = document.querySelector('nav');
for (const { id, title } of sections) {
  nav?.append(link(`#${id}`, title));
  const section = document.createElement('section');
  section.id = id;
  const heading = document.createElement('h2');
  const alone = document.createElement('small');
  alone.append(link(`section.html?id=${id}`, 'by itself'));
  heading.append(title, ' ', alone);
  const schemes = document.createElement('div');
  schemes.className = 'schemes';
  schemes.append(frame(id, title, 'light'), frame(id, title, 'dark'));
  section.append(heading, schemes);
  document.body.append(section);
}
