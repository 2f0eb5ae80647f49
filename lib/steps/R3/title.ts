export const title = 'Wait until the court approves you, then sign in here';
