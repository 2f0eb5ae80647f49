declare module '*all-answers?brief' {
  const briefs: import('./answer').BriefAnswer[];
  export default briefs;
}
