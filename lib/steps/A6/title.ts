export const title = 'Choose Close, and sign in with the new username';
