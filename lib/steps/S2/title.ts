export const title = 'Enter the code from your authentication app';
