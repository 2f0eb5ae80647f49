/** Said where none of the choices fits: where to begin again, in a court or, without one, in the PACER account. */
export const noneOfThese = (inCourt: boolean): string =>
  `Go back to ${inCourt ? 'the court’s first page' : 'pacer.uscourts.gov'} and begin there again, or call and read the page out. Help code X9 tells them where you are.`;
