export const title = 'Open “NextGen Release 1.1 Menu Items”';
