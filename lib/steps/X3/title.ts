export const title = 'Reload the page, then log out and sign in again';
