export const title = 'Register for your own PACER account';
