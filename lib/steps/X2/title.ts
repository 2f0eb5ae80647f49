export const title = 'Find the right login before the next try';
