export const title = 'Sign in with your own PACER account';
