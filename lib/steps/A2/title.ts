export const title = 'Read the account type';
