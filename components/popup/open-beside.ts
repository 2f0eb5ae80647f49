import { browser } from 'wxt/browser';

interface Panels {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the help desk beside the page: in the side panel of Chrome and Edge, or in Firefox's sidebar. Both can only be
 * opened directly in a click handler, so nothing is awaited before. Returns false where the browser has neither.
 */
export function openBeside(windowId: number): boolean {
  const { sidePanel } = ((globalThis as { chrome?: Panels }).chrome ?? {}) as Panels;
  const { sidebarAction } = browser as unknown as Panels;
  if (sidePanel) void sidePanel.open({ windowId });
  else if (sidebarAction) void sidebarAction.open();
  else return false;
  return true;
}
