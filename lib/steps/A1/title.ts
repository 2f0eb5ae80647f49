export const title = 'Open Manage PACER Account and sign in';
