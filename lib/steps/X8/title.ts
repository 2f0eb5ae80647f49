export const title = 'Look for the old CM/ECF login in three places';
