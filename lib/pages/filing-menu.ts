/** Civil and Criminal, or Bankruptcy and Adversary, by the menu's own address (FACTS.md, Menu bar). */
export const isFilingMenu = (href: string): boolean =>
  /DisplayMenu\.pl\?(Civil|Criminal|Bankruptcy|Adversary)Events\b/i.test(href);
