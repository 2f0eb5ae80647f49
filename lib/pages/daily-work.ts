/** Scripts of daily work; the link pages' own script names are not known (FACTS.md, Daily-work pages). */
const dailyScripts =
  /\/(DktRpt|HistDocQry|iquery|iqquery|qry\w*|CaseSummary|AttyList|WrtOpRpt|CalEvents|RelTransactQry|FilingsRpt|CaseFiled-Rpt|doc1|show_(temp|doc|case_doc|multidocs)|NefRpt|LocateFilerQry|AliasQry|CrtSched|BillingRpt|TransactionLog|Dispatch|possible_case_numbers|mobile_query|rss_outside|opinions|CourtInfo|PublicCalendar|autoFilingClaims|autoFinCert|CourtSched|BarLookup)\.pl$/i;

/**
 * Whether an address is one of daily work (docket, query, filing): nothing is read, shown or kept there. Query itself, before
 * anything was asked, is a page of the menu bar as Utilities is.
 */
export const isDailyWork = ({ pathname, search }: URL): boolean => {
  if (/\/iquery\.pl$/i.test(pathname) && search === '') return false;
  return dailyScripts.test(pathname) || /^\/(doc1|ejuror|publiccalendar|jma|ecfstatsdash)\//i.test(pathname);
};
