/** Civil and Criminal, or Bankruptcy and Adversary: the exact label, or the menu's own address (10 real filers' bars). */
export const isFilingMenu = (href: string, text: string): boolean =>
  /DisplayMenu\.pl\?(Civil|Criminal|Bankruptcy|Adversary)Events\b/i.test(href) ||
  /^(civil|criminal|bankruptcy|adversary)$/i.test(text);
