export const title = 'Where are you? Say what this page shows';
