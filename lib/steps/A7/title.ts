export const title = 'Add an authentication app to your PACER account';
