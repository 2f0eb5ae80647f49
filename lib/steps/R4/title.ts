export const title = 'File with your PACER account: there is nothing to link';
