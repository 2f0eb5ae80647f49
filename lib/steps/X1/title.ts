export const title = 'Stop. Do not press Submit';
