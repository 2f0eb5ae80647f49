export const title = 'Leave this page and begin at the court’s own address';
