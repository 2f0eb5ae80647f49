export const title = 'Open the Document Filing System';
