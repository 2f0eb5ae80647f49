/**
 * Pages made up after the guide was finished, without a look at what its detectors search for: what a filer may meet on
 * the way to the link. They are kept as they were written; no rule is to be made for one of them alone.
 */
export interface MadeUpPage {
  name: string;
  /** The court in which the person is guided. */
  court: 'ilsd' | 'moeb' | 'ca7' | 'prd';
  /** The step that is shown last before this page comes in its place. */
  after: 'L1' | 'S1' | 'L2' | 'L3' | 'L5' | 'L6' | 'A2';
  /** The address under which it comes. */
  url: string;
  contentType?: string;
  html: string;
}

const bar = (
  id: string,
) => `<div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports${id}'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities${id}'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div>`;
const page = (content: string, id = '') =>
  `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF</title></head><body BGCOLOR=FFFFFF TEXT=000000>${bar(id)}<div id="cmecfMainContent"><input type="hidden" id="cmecfMainContentScroll" value="0">${content}</div></body></html>`;

export const madeUpPages: MadeUpPage[] = [
  {
    name: 'a notice of new fees after the sign-in',
    court: 'ilsd',
    after: 'S1',
    url: 'https://ecf.ilsd.uscourts.gov/cgi-bin/showpage.pl?16',
    html: page(`<center><table width=70% border=1 cellpadding=12><tr bgcolor=#eeeedd><th>Important message to all filers</th></tr>
<tr><td><p>Effective December 1 the fee for filing a civil complaint is changed by the Judicial Conference. Payment is made through pay.gov during the filing.
<p><form method=post action="../cgi-bin/FeeNotice.pl?773401928-L_1_0-1"><input type=checkbox name=seen> Do not show this message again<p><input type=submit value="Continue"></form></td></tr></table></center>`),
  },
  {
    name: 'an e-mail address that bounces',
    court: 'moeb',
    after: 'S1',
    url: 'https://ecf.moeb.uscourts.gov/cgi-bin/login.pl',
    html: page(
      `<h3>E-Mail Delivery Failure</h3>Notices of Electronic Filing sent to your primary address were returned as undeliverable. Please correct the address below.
<form method=post action="../cgi-bin/FixEmail.pl?5521-L_1_0-1"><table><tr><td>Primary e-mail address<td><input name=e1 size=40 value=""><tr><td>Re-enter<td><input name=e2 size=40></table><input type=submit value="Submit"> <input type=reset value="Clear"></form>`,
      '&id=-1',
    ),
  },
  {
    name: 'a refusal by a firewall in front of the court',
    court: 'ilsd',
    after: 'L2',
    url: 'https://ecf.ilsd.uscourts.gov/cgi-bin/DisplayMenu.pl?Utilities',
    html: '<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 1847720915502277112<br><br><a href="javascript:history.back();">[Go Back]</a></body></html>',
  },
  {
    name: 'a link form in two steps, the first without a password',
    court: 'ilsd',
    after: 'L3',
    url: 'https://ecf.ilsd.uscourts.gov/cgi-bin/LinkAccount.pl',
    html: page(`<h2>Find your existing e-filing account</h2><p><i>Step 1 of 2</i>
<p>To use your PACER account for filing here, we first have to find the account that you had before the court moved to NextGen.
<form method=post action="../cgi-bin/LinkAccount.pl?9012337-L_1_0-1"><label>CM/ECF user name <input name=u></label> <input type=submit name=go value="Next &gt;"> <input type=button value="Cancel" onclick="history.back()"></form>`),
  },
  {
    name: 'the last check in Spanish',
    court: 'prd',
    after: 'L1',
    url: 'https://ecf.prd.uscourts.gov/cgi-bin/LinkAccount.pl?153992135737069-L_1_0-1',
    html: page(`<h2>Vincular una cuenta de CM/ECF a mi cuenta de PACER</h2><p>&iquest;Desea vincular estas cuentas?
<form method=post action="../cgi-bin/LinkAccount.pl?153992135737069-L_2_0-1"><table><tr><td>CM/ECF<td>Jordan Sample<tr><td>PACER<td>Riley Example</table>
<p>Despu&eacute;s de enviar esta pantalla, sus credenciales anteriores quedar&aacute;n vinculadas permanentemente.
<p><input type=submit value="Enviar"> <input type=reset value="Borrar"></form>`),
  },
  {
    name: 'an answer that leaves the link to the clerk',
    court: 'ilsd',
    after: 'L6',
    url: 'https://ecf.ilsd.uscourts.gov/cgi-bin/LinkAccount.pl?153992135737069-L_2_0-1',
    html: page(`<h2>Thank you</h2><p>Your request has been forwarded to the Clerk's Office for review. When your e-filing account and your PACER account are linked, you will get an e-mail, usually within one business day.
<p><a href="/cgi-bin/showpage.pl?16">Return to main page</a>`),
  },
  {
    name: 'a confirmation in other words',
    court: 'ilsd',
    after: 'L6',
    url: 'https://ecf.ilsd.uscourts.gov/cgi-bin/LinkAccount.pl?153992135737069-L_2_0-1',
    html: page(`<center><img src="/graphics/check.gif"><br><font size=+1 color=green>All set, Jordan Sample.</font>
<p>Your filing privileges in this district now go with PACER account 7654321. Sign in with it from today on.</center>`),
  },
  {
    name: 'a yearly certification in a court of appeals',
    court: 'ca7',
    after: 'S1',
    url: 'https://ecf.ca7.uscourts.gov/n/AttorneyFiling/login.jsf',
    html: `<!DOCTYPE html><html><head><title>CM/ECF Filing</title></head><body><div id="header"><span>U.S. Court of Appeals for the Seventh Circuit</span></div><form id="certForm" method="post"><h1>Annual certification</h1><p>I certify that I am a member in good standing of the bar of this Court, and that my contact information is current.</p><button type="submit" name="certForm:yes">I certify</button> <button type="submit" name="certForm:later">Remind me later</button></form></body></html>`,
  },
  {
    name: 'an old page of frames',
    court: 'ilsd',
    after: 'L2',
    url: 'https://ecf.ilsd.uscourts.gov/cgi-bin/DisplayMenu.pl?Utilities',
    html: '<html><head><title>CM/ECF LIVE</title></head><frameset rows="60,*" border=0><frame name=top src="/cgi-bin/TopFrame.pl" scrolling=no><frame name=main src="/cgi-bin/MainFrame.pl"><noframes>Your browser does not show frames.</noframes></frameset></html>',
  },
  {
    name: 'a choice of how to verify, at PACER’s sign-in',
    court: 'ilsd',
    after: 'S1',
    url: 'https://pacer.login.uscourts.gov/csologin/verify.jsf',
    html: `<!DOCTYPE html><html><head><title>PACER: Verification</title></head><body><div id="wrapper"><h1>Verify your identity</h1><p>How would you like to verify that it is you?</p><form id="verify" method="post"><label><input type="radio" name="how"> Authentication app</label><br><label><input type="radio" name="how"> Backup code</label><br><button type="submit" class="ui-button">Continue</button></form></div></body></html>`,
  },
  {
    name: 'a question about the address, in the PACER account',
    court: 'ilsd',
    after: 'A2',
    url: 'https://pacer.psc.uscourts.gov/pscof/manage/confirmContact.jsf',
    html: `<!DOCTYPE html><html><head><title>Manage My Account</title></head><body><div id="contentWrapper"><h1>Is this still right?</h1><p>We have not heard from you for a year. Confirm your address and phone number, or change them.</p><form method="post"><p>100 Example Street, Sampleville, IL 62000<br>618-555-0100</p><button type="submit">Confirm</button> <button type="submit">Change</button></form></div></body></html>`,
  },
  {
    name: 'plain text from a broken script',
    court: 'ilsd',
    after: 'L3',
    url: 'https://ecf.ilsd.uscourts.gov/cgi-bin/LinkAccount.pl',
    contentType: 'text/plain; charset=utf-8',
    html: 'Software error:\nDBD::Informix::st execute failed: SQL: -908: Attempt to connect to database server failed at /cgi-bin/LinkAccount.pl line 214.\nFor help, please send mail to the webmaster.\n',
  },
];
