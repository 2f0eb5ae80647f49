export const title = 'Stop filing: the wrong accounts may be linked';
