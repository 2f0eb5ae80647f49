/**
 * What a page can do, before the guide's script runs, to the element that the guide adds to it: each is a script for the
 * page's head. It pushes every object of the guide that it obtains into `window.caught`.
 */
const names = ['ecf-link-guide', 'ecf-link-guide-panel'];

const define = (body: string, options = ''): string =>
  names
    .map((name) => `customElements.define('${name}', class extends HTMLElement { ${body} }${options});`)
    .join('\n');

export const hostileDefinitions: Record<string, string> = {
  'element internals': define(
    'constructor() { super(); const inner = this.attachInternals(); caught.push(() => inner.shadowRoot); }',
  ),
  'a root of its own': define(
    "constructor() { super(); caught.push(() => this.attachShadow({ mode: 'open' })); }",
  ),
  'a root of its own, made at once': define(
    "constructor() { super(); const own = this.attachShadow({ mode: 'open' }); caught.push(() => own); }",
  ),
  'shadow roots disabled': define("static get disabledFeatures() { return ['shadow', 'internals']; }"),
  'a constructor that throws': define("constructor() { super(); throw new Error('no'); }"),
  'a constructor that never ends': define('constructor() { super(); for (;;); }'),
  'a callback that removes it': define('connectedCallback() { this.remove(); }'),
  'a callback that empties it': define(
    'connectedCallback() { caught.push(() => this.shadowRoot); this.replaceWith(); }',
  ),
  'a built-in element extended': `
    for (const tag of ['div', 'aside', 'section'])
      customElements.define('own-' + tag, class extends document.createElement(tag).constructor {
        constructor() { super(); caught.push(() => this.shadowRoot); }
        connectedCallback() { this.remove(); }
      }, { extends: tag });`,
  'attachShadow replaced': `
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function () { const own = attach.call(this, { mode: 'open' }); caught.push(() => own); return own; };`,
  'createElement replaced': `
    for (const name of ['createElement', 'createElementNS']) {
      const make = Document.prototype[name];
      Document.prototype[name] = document[name] = function (...all) { const made = make.apply(this, all); caught.push(() => made.shadowRoot); return made; };
    }`,
  'append replaced': `
    for (const name of ['append', 'prepend', 'appendChild', 'insertBefore', 'showPopover'])
      for (const { prototype } of [Element, Node, HTMLElement])
        if (Object.hasOwn(prototype, name)) prototype[name] = function () { caught.push(() => this.shadowRoot); throw new Error('no'); };`,
  'its popover kept from opening': `
    addEventListener('beforetoggle', (event) => event.preventDefault(), true);`,
  'its popover closed again': `
    addEventListener('toggle', ({ target }) => target.matches('[data-ecf-link-guide]') && target.hidePopover(), true);`,
};

/** A page with such a script in its head. */
export const withDefinition = (html: string, script: string): string =>
  html.replace(/<head>/i, (head) => `${head}<script>window.caught = []; ${script}</script>`);

/**
 * Tells, in the page's own scripts, whether the page has the guide's root: caught by its scripts or read from the
 * element. It is a function body, since Chromium and Firefox are driven by different libraries.
 */
export const holdsRoot = `
  const host = document.querySelector('[data-ecf-link-guide]');
  const asked = [
    () => host.shadowRoot,
    () => host.attachInternals().shadowRoot,
    () => host.attachShadow({ mode: 'open' }),
    ...window.caught,
  ];
  return asked.some((ask) => { try { return ask()?.querySelector('section') != null; } catch { return false; } });`;

/** A link form as an XHTML document, where names of elements and attributes are case-sensitive. */
export const xhtmlForm = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><title>CM/ECF</title></head><body>
<div id="topmenu"><ul><li class="yuimenubaritem"><a class="yuimenubaritemlabel" href="/cgi-bin/iquery.pl">Query</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href="/cgi-bin/DisplayMenu.pl?Utilities">Utilities</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href="/cgi-bin/login.pl?logout">Log Out</a></li></ul></div>
<div id="cmecfMainContent"><h2>Link a CM/ECF account to my PACER account</h2>
<form action="/cgi-bin/LinkAccount.pl" method="post"><table>
<tr><td>CM/ECF login:</td><td><input type="text" name="login" /></td></tr>
<tr><td>CM/ECF password:</td><td><input type="password" name="key" /></td></tr>
<tr><td><input type="submit" value="Submit" /></td><td></td></tr></table></form></div>
</body></html>`;

/** A layer over the whole page, as late and as high as a page can make it, with or without pointer events. */
export const layer = (pointers: 'auto' | 'none'): string => `
  const layer = document.createElement('div');
  layer.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647; pointer-events: ${pointers}; background: white';
  document.documentElement.append(layer);`;
