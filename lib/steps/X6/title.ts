export const title = 'Ask yourself: have I ever filed in this court?';
