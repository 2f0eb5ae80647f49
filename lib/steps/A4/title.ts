export const title = 'Fill in Address, then choose Next';
