export const title = 'Open Utilities in the menu bar';
