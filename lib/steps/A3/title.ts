export const title = 'Fill in Person, then choose Next';
