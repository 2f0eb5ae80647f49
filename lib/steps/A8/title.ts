export const title = 'Keep ten backup codes for the day without your app';
