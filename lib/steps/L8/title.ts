export const title = 'File with your PACER account from now on';
