/** Named in full: so the add-on linter sees that nothing is loaded but the extension's own files. */
declare const chrome: { runtime: { getURL(path: string): string } };

/** Loads a file of the extension's own into the world of its scripts on the page. */
export const importOwn = (path: string) => import(/* @vite-ignore */ chrome.runtime.getURL(path));
