export const title = 'Use another PACER account: this one cannot file';
