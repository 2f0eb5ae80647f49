import { band, escapeHtml } from './frame';

/** The frame of every imitated page of PACER (FACTS.md, Manage PACER Account). */
export function pacerPage(title: string, content: string, dialogs = ''): string {
  return `<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title><link rel="stylesheet" href="/css/pacer.css"><script src="/lib/core.js"></script></head>
<body>${band}<div class="usa-banner">An official website of the United States government. <a href="#" data-idle>Here’s how you know.</a></div>
<div id="pscHeaderContainer"><b>PACER</b> Public Access to Court Electronic Records</div>
${content}
${footer}
${dialogs}
<div id="dlgAjaxActivity" class="ui-dialog ui-widget" role="dialog" style="display:none" aria-hidden="true"><div class="ui-dialog-content">Processing...</div></div>
</body></html>`;
}

const footer = `<div id="pscFooter"><a href="#" data-idle>PACER FAQ</a> <a href="#" data-idle>Privacy &amp; Security</a> <a href="#" data-idle>Contact Us</a><br>PACER Service Center (800) 676-6856 pacer@psc.uscourts.gov</div>`;

/** A PrimeFaces dialog: in the page from the start but hidden; partial updates change its content. */
export const dialog = (id: string, title: string, content: string): string =>
  `<div id="${id}" class="ui-dialog ui-widget ui-widget-content ui-overlay-hidden" role="dialog" aria-labelledby="${id}_title" aria-hidden="true" style="display:none;z-index:1001"><div class="ui-dialog-titlebar ui-widget-header"><span id="${id}_title" class="ui-dialog-title">${escapeHtml(title)}</span></div><div class="ui-dialog-content" id="${id}_content">${content}</div></div>`;

/** A button whose press is answered by a partial update; `source` is the component that is reported to the server. */
export const button = (source: string, text: string, extra = ''): string =>
  `<button id="${source}" name="${source}" type="button" class="ui-button ui-widget" data-source="${source}"${extra}><span class="ui-button-text">${text}</span></button>`;

/** The same as a link. */
export const command = (source: string, text: string): string =>
  `<a id="${source}" href="#" class="ui-commandlink" data-source="${source}">${text}</a>`;
