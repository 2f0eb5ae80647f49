export const title = 'Ask the court for e-filing, through PACER';
