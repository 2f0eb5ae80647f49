/** Scripts of daily work, from the saved pages; the linking pages' own script names are not known to anybody outside. */
const dailyScripts =
  /\/(DktRpt|HistDocQry|iquery|iqquery|qry\w*|CaseSummary|AttyList|WrtOpRpt|CalEvents|RelTransactQry|FilingsRpt|CaseFiled-Rpt|doc1|show_(temp|doc|case_doc|multidocs)|NefRpt|LocateFilerQry|AliasQry|CrtSched|BillingRpt|TransactionLog|Dispatch|possible_case_numbers|mobile_query|rss_outside|opinions|CourtInfo|PublicCalendar|autoFilingClaims|autoFinCert|CourtSched|BarLookup)\.pl$/i;

/** In: a page's address. Out: whether it is daily work (docket, query, filing): of such a page only the menu bar is read. */
export const isDailyWork = ({ pathname }: URL): boolean =>
  dailyScripts.test(pathname) || /^\/(doc1|ejuror|publiccalendar|jma|ecfstatsdash)\//i.test(pathname);
