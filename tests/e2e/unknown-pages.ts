import { courtPage, practiceCourts } from '@/lib/simulator/frame';
import type { Replacement } from '../practice-court/server';

/**
 * What may come in the place of any page, and how a person gets on from there: by the page's own button, by loading it
 * again, or by what the guide says where none of its choices fits, which is to begin again at the first page.
 */
export interface UnknownPage {
  goOn: 'button' | 'reload' | 'first page';
  made(url: URL, method: 'GET' | 'POST'): Replacement;
}

const known = { status: 200, answered: false };

/** It leads to the page that should have come. */
const button = (url: URL, method: string): string =>
  method === 'GET'
    ? `<p><a href="${url.href}">Go on</a>`
    : `<form method="post" action="${url.href}"><p><input type="submit" value="Go on"></form>`;

const notice = (url: URL, method: string): string =>
  `<h2>Planned maintenance</h2><p>The clerk’s office is closed on Friday. Electronic filing stays open.${button(url, method)}`;

export const unknownPages: Record<string, UnknownPage> = {
  'a notice with the court’s menu bar': {
    goOn: 'button',
    made: (url, method) => {
      const court = practiceCourts[/^ecf\.(\w+)\./.exec(url.hostname)?.[1] ?? ''];
      const text = notice(url, method);
      return {
        ...known,
        html: court
          ? courtPage({ court, filer: false }, text)
          : `<!DOCTYPE html><html><body>${text}</body></html>`,
      };
    },
  },
  'an error of the server': {
    goOn: 'reload',
    made: () => ({
      html: '<html><head><title>500 Internal Server Error</title></head><body><h1>Internal Server Error</h1><p>The server encountered an internal error or misconfiguration.</body></html>',
      status: 500,
      answered: false,
    }),
  },
  'a page of frames': {
    goOn: 'first page',
    made: () => ({
      ...known,
      html: '<html><head><title>CM/ECF</title></head><frameset rows="60,*"><frame src="about:blank"><frame src="about:blank"></frameset></html>',
    }),
  },
  'a notice without a menu bar': {
    goOn: 'button',
    made: (url, method) => ({
      ...known,
      html: `<html><head><title>Notice</title></head><body>${notice(url, method)}</body></html>`,
    }),
  },
  'a gateway that loses the answer': {
    goOn: 'first page',
    made: () => ({
      html: '<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center><hr></body></html>',
      status: 502,
      answered: true,
    }),
  },
  'an empty page': { goOn: 'reload', made: () => ({ ...known, html: '<html></html>' }) },
};
