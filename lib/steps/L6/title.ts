export const title = 'Check both names before you press Submit';
