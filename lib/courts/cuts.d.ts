declare module '*courts.json?ids' {
  const ids: string;
  export default ids;
}
declare module '*courts.json?cards' {
  const packed: string;
  export default packed;
}
