/** Manuals and guides that courts keep on their CM/ECF hosts quote menus and link pages (FACTS.md, Menu bar). */
export const isStatic = ({ pathname }: URL): boolean =>
  /\.(html?|pdf|txt)$|\/(help|docs|manuals?)\//i.test(pathname);
