export const title = 'Check the PACER username and try again';
