declare module '*courts.json?ids' {
  const ids: string;
  export default ids;
}
declare module '*exceptions?text' {
  const text: string;
  export default text;
}
