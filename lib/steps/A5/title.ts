export const title = 'Choose a username and password, then Submit';
