/**
 * What the live pages' scripts do, and no more: the menu bar's submenu, the main content's inline height, and PACER's
 * partial updates. One file without imports: the practice court serves it as the pages' own `/lib/core.js`, followed by
 * the part that asks the server (tests/practice-court/by-fetch.ts). The practice tab calls it from outside the page and
 * answers its requests itself.
 */

/** Defines the globals that the pages' inline scripts call. */
export function installCmecf(view: Window): void {
  const { document: doc } = view;
  Object.assign(view, {
    CMECF: {
      whenPageHasLoaded: (callback: () => void) => view.addEventListener('load', callback),
      MainMenu: {
        setMainContentSize: () => {
          const content = doc.getElementById('cmecfMainContent');
          if (content)
            content.style.height = `${view.innerHeight - content.getBoundingClientRect().top - 2}px`;
        },
        createMenu: () => createMenu(doc),
        showHelpPage: () => undefined,
        searchPrompt: () => undefined,
      },
    },
  });
  view.addEventListener('resize', () => {
    const content = doc.getElementById('cmecfMainContent');
    if (content?.style.height)
      content.style.height = `${view.innerHeight - content.getBoundingClientRect().top - 2}px`;
  });
}

/** Adds YUI's classes to the bar, and a submenu under Utilities that is built when the mouse first enters it. */
function createMenu(doc: Document): void {
  const bar = doc.getElementById('topmenu');
  if (!bar) return;
  bar.classList.add('yui-module', 'yui-overlay', 'visible');
  bar.querySelectorAll('li.yuimenubaritem').forEach((item, i) => {
    item.id ||= `yui-gen${i}`;
    const label = item.querySelector('a');
    if (!label?.getAttribute('href')?.includes('?Utilities')) return;
    item.classList.add('yuimenubaritem-hassubmenu');
    item.addEventListener('mouseenter', () => openSubmenu(doc, item, true));
    item.addEventListener('mouseleave', () => openSubmenu(doc, item, false));
  });
}

function openSubmenu(doc: Document, item: Element, open: boolean): void {
  let menu = item.querySelector<HTMLElement>('.yuimenu');
  if (!menu && open) {
    menu = doc.createElement('div');
    menu.className = 'yuimenu yui-module yui-overlay';
    const list = doc.createElement('ul');
    for (const [text, href] of [
      ['Change Client Code', '/cgi-bin/ChangeClientCode.pl'],
      ['Review Billing History', '/cgi-bin/BillingRpt.pl'],
      ['Link a CM/ECF account to my PACER account', '/cgi-bin/LinkAccount.pl'],
    ] as const) {
      const entry = doc.createElement('li');
      entry.className = 'yuimenuitem';
      const link = doc.createElement('a');
      link.className = 'yuimenuitemlabel';
      link.href = href;
      link.textContent = text;
      entry.append(link);
      list.append(entry);
    }
    menu.append(list);
    item.append(menu);
  }
  if (menu) menu.style.visibility = open ? 'visible' : 'hidden';
}

/** Partial updates as PrimeFaces makes them: `send` tells the server which component was pressed and applies the answer. */
export function installPartialUpdates(view: Window, send: (source: string) => void): void {
  const { document: doc } = view;
  doc.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    if (form.dataset.partial !== 'true') return;
    event.preventDefault();
    send(form.dataset.source ?? form.id);
  });
  doc.addEventListener('click', (event) => {
    const pressed = (event.target as Element).closest<HTMLElement>(
      '[data-source]:not(form), [data-idle], [data-opens], [data-toggles], [data-ticks]',
    );
    if (!pressed) return;
    if (pressed.matches('a')) event.preventDefault();
    const { source, opens, toggles, ticks } = pressed.dataset;
    if (source) send(source);
    if (toggles) setShown(doc, toggles, doc.getElementById(toggles)?.style.display === 'none');
    if (opens)
      for (const panel of doc.querySelectorAll('.ui-tabs-panel')) setShown(doc, panel.id, panel.id === opens);
    if (ticks) doc.getElementById(ticks)?.click();
  });
  doc.addEventListener('change', (event) => {
    const input = event.target as HTMLInputElement;
    const { enables } = input.dataset;
    const mark = input.closest('.ui-chkbox')?.querySelector('.ui-chkbox-icon');
    if (mark) mark.classList.toggle('ui-icon-check', input.checked);
    const button = enables ? (doc.getElementById(enables) as HTMLButtonElement | null) : null;
    if (button) {
      button.disabled = !input.checked;
      button.setAttribute('aria-disabled', String(!input.checked));
      button.classList.toggle('ui-state-disabled', !input.checked);
    }
    const label = input.closest('.ui-selectonemenu')?.querySelector('.ui-selectonemenu-label');
    const list = event.target as HTMLSelectElement;
    if (label && list.options) label.textContent = list.options[list.selectedIndex]?.text ?? '';
  });
}

/** Shows or hides a dialog or a tab of the page. */
export function setShown(doc: Document, id: string, shown: boolean): void {
  const part = doc.getElementById(id);
  if (!part) return;
  part.style.display = shown ? 'block' : 'none';
  part.setAttribute('aria-hidden', String(!shown));
}
