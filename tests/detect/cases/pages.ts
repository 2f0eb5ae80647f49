import type { PageCase } from './case';

export const pages: PageCase[] = [
  {
    name: 'form-th-labels',
    url: 'https://ecf.okwd.uscourts.gov/cgi-bin/LnkPcr.pl',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><font size=+2 color="#0000af">Link a CM/ECF account to my PACER account</font><br>This utility links your PACER account with your e-filer account in this court.<p><b>If you use CM/ECF for PACER only, no action is necessary.</b><p>If you had a CM/ECF e-filing account in this court before the court converted to NextGen CM/ECF, enter your old CM/ECF login and password below and press Submit. You will be prompted to confirm that you want to link your PACER account to your old CM/ECF e-filing account. Press Submit to link the accounts (or go back if the names don't match).<p><FORM ENCTYPE='multipart/form-data' method=POST action="../cgi-bin/LnkPcr.pl?482915770136204-L_1_0-1"><table border=0><tr><th align=right>CM/ECF Login<td><input name=lg size=20><tr><th align=right>CM/ECF Password<td><input name=pw size=20 type=password></table><p><table><tr><td><input name="button1" value="Submit" type=submit></td><td><input name="reset" value="Clear" type=reset></td></tr></table></form><a href="forgot.pl">Forgot login/password</a><br><a href="more.pl">More about Upgraded PACER account</a></div></body></html>`,
    expect: 'court-link-form',
    note: 'labels are row headers without a colon; heading is a font element',
  },
  {
    name: 'form-aria-labels',
    url: 'https://ecf.paed.uscourts.gov/cgi-bin/nglink.pl?6-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar yui-module yui-overlay visible" style="z-index: 30; position: static; display: block; visibility: visible;"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem" id="yui-gen0" groupindex="0" index="0"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem" id="yui-gen1" groupindex="0" index="1"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen2" groupindex="0" index="2"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen3" groupindex="0" index="3"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem" id="yui-gen4" groupindex="0" index="4"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h3>Link CM/ECF Account</h3><p>Enter the credentials that you used before this court moved to NextGen.<FORM ENCTYPE='multipart/form-data' method=POST action="../cgi-bin/nglink.pl?482915770136204-L_1_0-1"><div class=row><input type=text name=f1 aria-label="CM/ECF login"></div><div class=row><input type=password name=f2 aria-label="CM/ECF password"></div><input type=submit value=Submit></form></div></body></html>`,
    expect: 'court-link-form',
    note: 'no visible label, only aria-label; short heading',
  },
  {
    name: 'form-placeholders-no-bar',
    url: 'https://ecf.vawb.uscourts.gov/cgi-bin/LinkAccount.pl',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><b>Link PACER account with CM/ECF account</b><p><form method=post action="../cgi-bin/LinkAccount.pl?482915770136204-L_1_0-1"><input name=u placeholder="CM/ECF login"><br><input name=p type=password placeholder="CM/ECF password"><p><input type=submit value="Submit"> <input type=reset value="Clear"></form></body></html>`,
    expect: 'court-link-form',
    note: 'placeholders only, no menu bar, no content box, heading in the other order',
  },
  {
    name: 'form-login-password-alone',
    url: 'https://ecf.nhb.uscourts.gov/cgi-bin/Utl.pl?233-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports&id=-1'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities&id=-1'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
<li class='yuimenubaritem' id='placeholderForAlertsIcon'></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h2>Link a CM/ECF account to my PACER account</h2>If you use CM/ECF for PACER only, no action is necessary.<FORM ENCTYPE='multipart/form-data' method=POST action="../cgi-bin/Utl.pl?482915770136204-L_1_0-1"><table><tr><td>Login<td><input name=a><tr><td>Password<td><input name=b type=password></table><p><table><tr><td><input name="button1" value="Submit" type=submit></td><td><input name="reset" value="Clear" type=reset></td></tr></table></form></div></body></html>`,
    expect: 'court-link-form',
    note: '"Login" and "Password" alone under the link heading',
  },
  {
    name: 'form-user-id-account-linking',
    url: 'https://ecf.ared.uscourts.gov/cgi-bin/AcctLink.pl',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h2>Account Linking</h2><p>Link your PACER account to the CM/ECF account that you have had in this court.<p><FORM ENCTYPE='multipart/form-data' method=POST action="../cgi-bin/AcctLink.pl?482915770136204-L_1_0-1">User ID: <input name=uid><p>Password: <input type=password name=pwd><p><input type=submit name=go value="Next >"></form></div></body></html>`,
    expect: 'court-link-form',
    note: 'another heading, "User ID", button says Next',
    accept: ['court-link-like'],
  },
  {
    name: 'form-title-attributes',
    url: 'https://ecf.ksb.uscourts.gov/cgi-bin/link2pacer.pl',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports&id=-1'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities&id=-1'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
<li class='yuimenubaritem' id='placeholderForAlertsIcon'></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><FORM ENCTYPE='multipart/form-data' method=POST action="../cgi-bin/link2pacer.pl?482915770136204-L_1_0-1"><fieldset><legend>Link a CM/ECF Account</legend><input name=x size=30 title="CM/ECF login"> <input name=y size=30 type=password title="CM/ECF password"> <button>Submit</button></fieldset></form></div></body></html>`,
    expect: 'court-link-form',
    note: 'labels only in title, heading only in legend',
  },
  {
    name: 'form-image-submit',
    url: 'https://ecf.ctd.uscourts.gov/cgi-bin/LinkAcct.pl?887-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><center><h1>Link a CM/ECF account to my PACER account</h1></center>This utility links your PACER account with your e-filer account.<p>If you use CM/ECF for PACER only, no action is necessary.<p>If you had a CM/ECF e-filing account in this court before the court upgrade, you can link your new PACER account to your old CM/ECF e-filing account. Press Submit to link the accounts.<p><FORM ENCTYPE='multipart/form-data' method=POST action="../cgi-bin/LinkAcct.pl?482915770136204-L_1_0-1"><table><tr><td nowrap>CM/ECF login:<td nowrap>CM/ECF password:<tr><td><input name=l><td><input name=k type=password></table><input type=image src="/graphics/submit.gif" alt="Submit" border=0> <a href="javascript:document.forms[0].reset()">Clear</a></form></div></body></html>`,
    expect: 'court-link-form',
    note: 'labels above the fields in one header row, the button is an image',
  },
  {
    name: 'form-bare-text-in-body',
    url: 'https://ecf.mssb.uscourts.gov/cgi-bin/LinkPacer.pl',
    html: `<html><head><title>CM/ECF - U.S. Bankruptcy Court</title></head><body bgcolor=white>
Link a CM/ECF account to my PACER account<br><br>
Enter your old CM/ECF login and password below and press Submit.<br>
<form method=post action="LinkPacer.pl?2">CM/ECF login <input name=login><br>CM/ECF password <input name=key type=password><br><input type=submit value=Submit></form></body></html>`,
    expect: 'court-link-form',
    note: 'all text directly in the body, no heading element, no bar',
  },
  {
    name: 'form-table-bar',
    url: 'https://ecf.ned.uscourts.gov/cgi-bin/NgMenu.pl?Link',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><table width="100%" bgcolor="#0000af" cellpadding=4><tr><td><a href="/cgi-bin/iquery.pl"><font color=white>Query</font></a> <td><a href="/cgi-bin/DisplayMenu.pl?Reports"><font color=white>Reports</font></a> <td><a href="/cgi-bin/DisplayMenu.pl?Utilities"><font color=white>Utilities</font></a> <td><a href="/cgi-bin/login.pl?logout"><font color=white>Logout</font></a></table><p><strong>Link a CM/ECF account to my PACER account</strong></p>This utility links your PACER account with your e-filer account.<p>If you use CM/ECF for PACER only, no action is necessary.<p>If you had a CM/ECF e-filing account in this court before the court upgrade, you can link your new PACER account to your old CM/ECF e-filing account. Press Submit to link the accounts.<p><FORM ENCTYPE='multipart/form-data' method=POST action="../cgi-bin/NgMenu.pl?482915770136204-L_1_0-1"><p>CM/ECF login: <input type=text><p>CM/ECF password: <input type=password><p><table><tr><td><input name="button1" value="Submit" type=submit></td><td><input name="reset" value="Clear" type=reset></td></tr></table></form></body></html>`,
    expect: 'court-link-form',
    note: 'menu bar is a plain table, not #topmenu',
  },
  {
    name: 'form-heading-is-an-image',
    url: 'https://ecf.wyd.uscourts.gov/cgi-bin/LinkEcf.pl',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><img src="/graphics/link-accounts.gif" alt="Link a CM/ECF account to my PACER account"><br><FORM ENCTYPE='multipart/form-data' method=POST action="../cgi-bin/LinkEcf.pl?482915770136204-L_1_0-1"><table><tr><td align=right>CM/ECF login:</td><td><input name=n1></td></tr><tr><td align=right>CM/ECF password:</td><td><input name=n2 type=password></td></tr></table><p><table><tr><td><input name="button1" value="Submit" type=submit></td><td><input name="reset" value="Clear" type=reset></td></tr></table></form></div></body></html>`,
    expect: 'court-link-form',
    note: 'heading only in the alt text of an image',
    accept: ['court-link-like'],
  },
  {
    name: 'form-already-filer-buttons',
    url: 'https://ecf.laeb.uscourts.gov/cgi-bin/LnkPcr.pl?77-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar yui-module yui-overlay visible" style="z-index: 30; position: static; display: block; visibility: visible;"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem" id="yui-gen0" groupindex="0" index="0"><a class="yuimenubaritemlabel" href="/cgi-bin/DisplayMenu.pl?BankruptcyEvents&id=1234567">Ba<u>n</u>kruptcy <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen1" groupindex="0" index="1"><a class="yuimenubaritemlabel" href="/cgi-bin/DisplayMenu.pl?AdversaryEvents&id=1234567"><u>A</u>dversary <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen2" groupindex="0" index="2"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem" id="yui-gen3" groupindex="0" index="3"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports&id=1234567'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen4" groupindex="0" index="4"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities&id=1234567'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen5" groupindex="0" index="5"><a class="yuimenubaritemlabel" href="javascript:CMECF.MainMenu.searchPrompt();">Sear<u>c</u>h</a></li>
<li class="yuimenubaritem" id="yui-gen6" groupindex="0" index="6"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem" id="yui-gen7" groupindex="0" index="7"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h2>Link PACER Account to CM/ECF Account</h2><p>One account in this court is linked with your PACER login. To link a further one, enter its credentials.<FORM ENCTYPE='multipart/form-data' method=POST action="../cgi-bin/LnkPcr.pl?482915770136204-L_1_0-1"><p><label>CM/ECF login <input name=a></label><p><label>CM/ECF password <input name=b type=password></label><p><button type=button onclick="document.forms[0].submit()">Submit</button> <button type=button onclick="document.forms[0].reset()">Clear</button></form></div></body></html>`,
    expect: 'court-link-form',
    note: 'filing menus present; entries are script buttons; a sentence speaks of an account that is linked',
  },
  {
    name: 'form-short-heading-username',
    url: 'https://ecf.gamd.uscourts.gov/cgi-bin/Link.pl?5',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar yui-module yui-overlay visible" style="z-index: 30; position: static; display: block; visibility: visible;"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem" id="yui-gen0" groupindex="0" index="0"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem" id="yui-gen1" groupindex="0" index="1"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen2" groupindex="0" index="2"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen3" groupindex="0" index="3"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem" id="yui-gen4" groupindex="0" index="4"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><table width="100%"><tr bgcolor="#ccccff"><td><b>Link Accounts</b><tr><td><FORM ENCTYPE='multipart/form-data' method=POST action="../cgi-bin/Link.pl?482915770136204-L_1_0-1">Username <input name=u size=12> Password <input name=p type=password size=12> <input type=submit value=Submit></form><tr><td><small>PACER account: jsample2019</small></table></div></body></html>`,
    expect: 'court-link-form',
    note: 'short heading in a table, "Username" and "Password", the PACER login named below',
    accept: ['court-link-like'],
  },
  {
    name: 'confirm-columns-pacer-first',
    url: 'https://ecf.okwd.uscourts.gov/cgi-bin/LnkPcr.pl?700000000000011-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h2>Link a CM/ECF account to my PACER account</h2><p>Do you want to link these accounts?<FORM ENCTYPE='multipart/form-data' method=POST action="../cgi-bin/LnkPcr.pl?700000000000011-L_1_0-1"><table border=1><tr><td><b>PACER</b><td><b>CM/ECF</b><tr><td>Farrow, Odette<td>Odette Farrow</table><p>After you submit this screen, your old e-filing credentials for the CM/ECF account will be permanently linked to your upgraded PACER account. Use your upgraded PACER account to e-file in this court.<p><table><tr><td><input name="button1" value="Submit" type=submit></td><td><input name="reset" value="Clear" type=reset></td></tr></table></form></div></body></html>`,
    expect: 'court-link-confirm',
    names: 'same',
    note: 'columns under headers in cells, PACER first, one name in Last, First order',
  },
  {
    name: 'confirm-suffix-in-its-own-cell',
    url: 'https://ecf.okwd.uscourts.gov/cgi-bin/LnkPcr.pl?700000000000011-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h2>Link a CM/ECF account to my PACER account</h2><p>Do you want to link these accounts?<FORM ENCTYPE='multipart/form-data' method=POST action="../cgi-bin/LnkPcr.pl?700000000000011-L_1_0-1"><table><tr><td>CM/ECF</td><td>Harlan Whitcombe</td><td>Jr.</td></tr><tr><td>PACER</td><td>Harlan Whitcombe</td><td>Sr.</td></tr></table><p>When you press Submit, both accounts will be permanently linked. This cannot be reversed.<p><table><tr><td><input name="button1" value="Submit" type=submit></td><td><input name="reset" value="Clear" type=reset></td></tr></table></form></div></body></html>`,
    expect: 'court-link-confirm',
    names: 'differ',
    note: 'the suffix stands in the next cell',
    accept: ['names:unreadable'],
  },
  {
    name: 'confirm-suffix-after-br',
    url: 'https://ecf.nhb.uscourts.gov/cgi-bin/LnkPcr.pl?700000000000011-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports&id=-1'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities&id=-1'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
<li class='yuimenubaritem' id='placeholderForAlertsIcon'></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h2>Link a CM/ECF account to my PACER account</h2><p>Do you want to link these accounts?<FORM ENCTYPE='multipart/form-data' method=POST action="../cgi-bin/LnkPcr.pl?700000000000011-L_1_0-1"><b>CM/ECF</b><br>Harlan Whitcombe<br>Jr.<p><b>PACER</b><br>Harlan Whitcombe<p>After you submit this screen, your old e-filing credentials for the CM/ECF account will be permanently linked to your upgraded PACER account. Use your upgraded PACER account to e-file in this court.<p><table><tr><td><input name="button1" value="Submit" type=submit></td><td><input name="reset" value="Clear" type=reset></td></tr></table></form></div></body></html>`,
    expect: 'court-link-confirm',
    names: 'differ',
    note: 'the suffix stands after a line break, on one side only',
    accept: ['names:unreadable'],
  },
  {
    name: 'confirm-login-before-name',
    url: 'https://ecf.paed.uscourts.gov/cgi-bin/LnkPcr.pl?700000000000011-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar yui-module yui-overlay visible" style="z-index: 30; position: static; display: block; visibility: visible;"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem" id="yui-gen0" groupindex="0" index="0"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem" id="yui-gen1" groupindex="0" index="1"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen2" groupindex="0" index="2"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen3" groupindex="0" index="3"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem" id="yui-gen4" groupindex="0" index="4"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h3>Link CM/ECF Account</h3><p>Do you want to link these accounts?<FORM ENCTYPE='multipart/form-data' method=POST action="../cgi-bin/LnkPcr.pl?700000000000011-L_1_0-1"><table><tr><td>CM/ECF:<td>jsample (Jordan Sample)<tr><td>PACER:<td>jsample2019 (Jordan Sample)</table><p>When you press Submit, both accounts will be permanently linked. This cannot be reversed.<p><table><tr><td><input name="button1" value="Submit" type=submit></td><td><input name="reset" value="Clear" type=reset></td></tr></table></form></div></body></html>`,
    expect: 'court-link-confirm',
    names: 'same',
    note: 'logins before the names, names in brackets; the logins differ, as they must',
    accept: ['names:compatible'],
  },
  {
    name: 'confirm-question-with-names',
    url: 'https://ecf.vawb.uscourts.gov/cgi-bin/LnkPcr.pl?700000000000011-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><b>Link PACER account with CM/ECF account</b><p><form method=post action="../cgi-bin/LinkAccount.pl?482915770136204-L_1_0-1">Do you wish to link the CM/ECF account of Odette Farrow to the PACER account of Odette Farrow?<p><input type=submit value=Submit></form></body></html>`,
    expect: 'court-link-confirm',
    names: 'same',
    note: 'question and names in one sentence, no bar',
    accept: ['names:unreadable'],
  },
  {
    name: 'confirm-are-you-sure',
    url: 'https://ecf.ared.uscourts.gov/cgi-bin/LnkPcr.pl?700000000000011-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h2>Account Linking</h2><FORM ENCTYPE='multipart/form-data' method=POST action="../cgi-bin/AcctLink.pl?482915770136204-L_1_0-1">Are you sure you want to link these accounts?<ul><li>CM/ECF account: <b>Desmond Okafor-Laneford</b><li>PACER account: <b>Priscilla Laneford</b></ul><input type=submit value="Submit"> <input type=button value="Cancel" onClick="history.back()"></form></div></body></html>`,
    expect: 'court-link-confirm',
    names: 'differ',
    note: '"Are you sure", list items with longer labels',
  },
  {
    name: 'confirm-permanently-linked-only',
    url: 'https://ecf.ksb.uscourts.gov/cgi-bin/LnkPcr.pl?700000000000011-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports&id=-1'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities&id=-1'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
<li class='yuimenubaritem' id='placeholderForAlertsIcon'></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><FORM ENCTYPE='multipart/form-data' method=POST action="../cgi-bin/link2pacer.pl?482915770136204-L_1_0-1"><table><tr><td>After you submit this screen, your old e-filing credentials for the CM/ECF account will be permanently linked to your upgraded PACER account. Use your upgraded PACER account to e-file in this court.<tr><td><input type=submit value=Submit></table></form></div></body></html>`,
    expect: 'court-link-confirm',
    names: 'unreadable',
    note: 'neither heading, question nor names: known by "permanently linked" and Submit alone',
    accept: ['court-link-like'],
  },
  {
    name: 'confirm-hidden-rows-agree',
    url: 'https://ecf.ctd.uscourts.gov/cgi-bin/LnkPcr.pl?700000000000011-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h2>Link a CM/ECF account to my PACER account</h2><p>Do you want to link these accounts?<FORM ENCTYPE='multipart/form-data' method=POST action="../cgi-bin/LnkPcr.pl?700000000000011-L_1_0-1"><table><tr style="display:none"><td>CM/ECF<td>Jordan Sample<tr style="display:none"><td>PACER<td>Jordan Sample<tr><td>CM/ECF filer<td>Jordan Sample<tr><td>PACER user<td>Tamsin Verhoeven</table><p>After you submit this screen, your old e-filing credentials for the CM/ECF account will be permanently linked to your upgraded PACER account. Use your upgraded PACER account to e-file in this court.<p><table><tr><td><input name="button1" value="Submit" type=submit></td><td><input name="reset" value="Clear" type=reset></td></tr></table></form></div></body></html>`,
    expect: 'court-link-confirm',
    names: 'differ',
    note: 'hidden rows hold equal names, the visible ones under other labels differ',
    accept: ['names:unreadable'],
  },
  {
    name: 'confirm-yes-no-buttons',
    url: 'https://ecf.mssb.uscourts.gov/cgi-bin/LnkPcr.pl?700000000000011-L_1_0-1',
    html: `<html><body bgcolor=white>Link a CM/ECF account to my PACER account<br><br><form method=post action="LinkPacer.pl?3">Link these two accounts?<br><br>CM/ECF: Tamsin R. Verhoeven<br>PACER: Tamsin Verhoeven<br><br><button name=yes>Yes</button> <button name=no>No</button></form></body></html>`,
    expect: 'court-link-confirm',
    names: 'compatible',
    note: 'bare text, buttons Yes and No; a middle initial on one side',
    accept: ['court-link-like'],
  },
  {
    name: 'confirm-firm',
    url: 'https://ecf.ned.uscourts.gov/cgi-bin/LnkPcr.pl?700000000000011-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><table width="100%" bgcolor="#0000af" cellpadding=4><tr><td><a href="/cgi-bin/iquery.pl"><font color=white>Query</font></a> <td><a href="/cgi-bin/DisplayMenu.pl?Reports"><font color=white>Reports</font></a> <td><a href="/cgi-bin/DisplayMenu.pl?Utilities"><font color=white>Utilities</font></a> <td><a href="/cgi-bin/login.pl?logout"><font color=white>Logout</font></a></table><p><strong>Link a CM/ECF account to my PACER account</strong><p>Do you want to link these accounts?<FORM ENCTYPE='multipart/form-data' method=POST action="../cgi-bin/NgMenu.pl?482915770136204-L_1_0-1"><dl><dt>CM/ECF<dd>Odette Farrow<dt>PACER<dd>Whitcombe &amp; Farrow LLP</dl><p>After you submit this screen, your old e-filing credentials for the CM/ECF account will be permanently linked to your upgraded PACER account. Use your upgraded PACER account to e-file in this court.<p><table><tr><td><input name="button1" value="Submit" type=submit></td><td><input name="reset" value="Clear" type=reset></td></tr></table></form></body></html>`,
    expect: 'court-link-confirm',
    names: 'firm',
    note: 'the PACER account is a firm; bar is a plain table',
  },
  {
    name: 'confirm-no-bar-br-lines',
    url: 'https://ecf.wyd.uscourts.gov/cgi-bin/LnkPcr.pl?700000000000011-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div id="cmecfMainContent" style="height: 300px"><input type="hidden" id="cmecfMainContentScroll" value="0"><font size=4>Link a CM/ECF account to my PACER account</font><br><br>Do you want to link these accounts?<br><br>CM/ECF&nbsp;&nbsp;&nbsp;Desmond Okafor<br>PACER&nbsp;&nbsp;&nbsp;&nbsp;DESMOND OKORO<br><br><FORM ENCTYPE='multipart/form-data' method=POST action="../cgi-bin/LinkEcf.pl?482915770136204-L_1_0-1">After you submit this screen, your old e-filing credentials for the CM/ECF account will be permanently linked to your upgraded PACER account. Use your upgraded PACER account to e-file in this court.<p><table><tr><td><input name="button1" value="Submit" type=submit></td><td><input name="reset" value="Clear" type=reset></td></tr></table></form></div></body></html>`,
    expect: 'court-link-confirm',
    names: 'differ',
    note: 'names are text between line breaks outside the form, no bar',
  },
  {
    name: 'confirm-first-middle-last-columns',
    url: 'https://ecf.laeb.uscourts.gov/cgi-bin/LnkPcr.pl?700000000000011-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar yui-module yui-overlay visible" style="z-index: 30; position: static; display: block; visibility: visible;"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem" id="yui-gen0" groupindex="0" index="0"><a class="yuimenubaritemlabel" href="/cgi-bin/DisplayMenu.pl?BankruptcyEvents&id=1234567">Ba<u>n</u>kruptcy <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen1" groupindex="0" index="1"><a class="yuimenubaritemlabel" href="/cgi-bin/DisplayMenu.pl?AdversaryEvents&id=1234567"><u>A</u>dversary <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen2" groupindex="0" index="2"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem" id="yui-gen3" groupindex="0" index="3"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports&id=1234567'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen4" groupindex="0" index="4"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities&id=1234567'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen5" groupindex="0" index="5"><a class="yuimenubaritemlabel" href="javascript:CMECF.MainMenu.searchPrompt();">Sear<u>c</u>h</a></li>
<li class="yuimenubaritem" id="yui-gen6" groupindex="0" index="6"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem" id="yui-gen7" groupindex="0" index="7"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h2>Link PACER Account to CM/ECF Account</h2><p>Do you want to link these accounts?<FORM ENCTYPE='multipart/form-data' method=POST action="../cgi-bin/LnkPcr.pl?700000000000011-L_1_0-1"><table border=1><tr><th><th>First<th>Middle<th>Last<th>Suffix<tr><th>CM/ECF<td>Priscilla<td>Ann<td>Laneford<td>&nbsp;<tr><th>PACER<td>Priscilla<td>Ann<td>Laneford<td>&nbsp;</table><p>When you press Submit, both accounts will be permanently linked. This cannot be reversed.<p><table><tr><td><input name="button1" value="Submit" type=submit></td><td><input name="reset" value="Clear" type=reset></td></tr></table></form></div></body></html>`,
    expect: 'court-link-confirm',
    names: 'same',
    note: 'each part of the name in its own column',
    accept: ['names:compatible', 'names:unreadable'],
  },
  {
    name: 'confirm-nickname',
    url: 'https://ecf.gamd.uscourts.gov/cgi-bin/LnkPcr.pl?700000000000011-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar yui-module yui-overlay visible" style="z-index: 30; position: static; display: block; visibility: visible;"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem" id="yui-gen0" groupindex="0" index="0"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem" id="yui-gen1" groupindex="0" index="1"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen2" groupindex="0" index="2"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen3" groupindex="0" index="3"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem" id="yui-gen4" groupindex="0" index="4"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><table width="100%"><tr bgcolor="#ccccff"><td><b>Link Accounts</b></table><p>Do you wish to link these accounts?<FORM ENCTYPE='multipart/form-data' method=POST action="../cgi-bin/LnkPcr.pl?700000000000011-L_1_0-1"><p>E-filer: Bob Farrow<br>PACER user: Robert Farrow<p>After you submit this screen, your old e-filing credentials for the CM/ECF account will be permanently linked to your upgraded PACER account. Use your upgraded PACER account to e-file in this court.<p><table><tr><td><input name="button1" value="Submit" type=submit></td><td><input name="reset" value="Clear" type=reset></td></tr></table></form></div></body></html>`,
    expect: 'court-link-confirm',
    names: 'unclear',
    note: 'usual short form of the given name; labels "E-filer" and "PACER user"',
  },
  {
    name: 'confirm-two-filers-in-one-cell',
    url: 'https://ecf.okwd.uscourts.gov/cgi-bin/LnkPcr.pl?700000000000011-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h2>Link a CM/ECF account to my PACER account</h2><p>Do you want to link these accounts?<FORM ENCTYPE='multipart/form-data' method=POST action="../cgi-bin/LnkPcr.pl?700000000000011-L_1_0-1"><table><tr valign=top><td>CM/ECF<td>Harlan Whitcombe<br>Odette Farrow<tr valign=top><td>PACER<td>Harlan Whitcombe</table><p>When you press Submit, both accounts will be permanently linked. This cannot be reversed.<p><table><tr><td><input name="button1" value="Submit" type=submit></td><td><input name="reset" value="Clear" type=reset></td></tr></table></form></div></body></html>`,
    expect: 'court-link-confirm',
    names: 'differ',
    note: 'two filers on one side',
    accept: ['names:unreadable'],
  },
  {
    name: 'confirm-one-field-empty',
    url: 'https://ecf.paed.uscourts.gov/cgi-bin/LnkPcr.pl?700000000000011-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar yui-module yui-overlay visible" style="z-index: 30; position: static; display: block; visibility: visible;"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem" id="yui-gen0" groupindex="0" index="0"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem" id="yui-gen1" groupindex="0" index="1"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen2" groupindex="0" index="2"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen3" groupindex="0" index="3"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem" id="yui-gen4" groupindex="0" index="4"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h3>Link CM/ECF Account</h3><p>Do you want to link these accounts?<FORM ENCTYPE='multipart/form-data' method=POST action="../cgi-bin/LnkPcr.pl?700000000000011-L_1_0-1"><table><tr><th>CM/ECF<td><input readonly value="Priscilla Laneford"><tr><th>PACER<td><input readonly value=""></table><p>After you submit this screen, your old e-filing credentials for the CM/ECF account will be permanently linked to your upgraded PACER account. Use your upgraded PACER account to e-file in this court.<p><table><tr><td><input name="button1" value="Submit" type=submit></td><td><input name="reset" value="Clear" type=reset></td></tr></table></form></div></body></html>`,
    expect: 'court-link-confirm',
    names: 'unreadable',
    note: 'names stand in read-only fields, one of them empty',
    accept: ['names:unclear'],
  },
  {
    name: 'confirm-appellate-primefaces',
    url: 'https://ecf.ca3.uscourts.gov/n/AttorneyFiling/pages/linkAccount.jsf',
    html: `<!DOCTYPE html><html><body><div id="hdr"><a href="/n/AttorneyFiling/logout.jsf">Logout</a></div><form id="lf" method="post"><div class="ui-panel-title">Link my filer account to my PACER account</div><p>Do you want to link these accounts?</p><table class="ui-panelgrid"><tbody><tr><td><label>Filer account</label></td><td>Okafor, Desmond T.</td></tr><tr><td><label>PACER account</label></td><td>Desmond T. Okafor</td></tr></tbody></table><button id="lf:ok" type="submit"><span class="ui-button-text">Submit</span></button></form></body></html>`,
    expect: 'court-link-confirm',
    names: 'same',
    note: 'appellate: "Filer account" in place of CM/ECF',
    accept: ['names:compatible'],
  },
  {
    name: 'done-br-lines',
    url: 'https://ecf.okwd.uscourts.gov/cgi-bin/LnkPcr.pl?700000000000011-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><br><br>Your CM/ECF account has been linked to your PACER account.<br><br>Use your PACER account to e-file in this court.<br></div></body></html>`,
    expect: 'court-link-done',
    note: 'no heading, text between line breaks',
  },
  {
    name: 'done-heading-success',
    url: 'https://ecf.paed.uscourts.gov/cgi-bin/LnkPcr.pl?700000000000011-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar yui-module yui-overlay visible" style="z-index: 30; position: static; display: block; visibility: visible;"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem" id="yui-gen0" groupindex="0" index="0"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem" id="yui-gen1" groupindex="0" index="1"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen2" groupindex="0" index="2"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen3" groupindex="0" index="3"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem" id="yui-gen4" groupindex="0" index="4"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h2>Success</h2><p>You have linked your CM/ECF account to your PACER account.<p><a href="/cgi-bin/DisplayMenu.pl?Utilities">Return to Utilities</a></div></body></html>`,
    expect: 'court-link-done',
    note: 'heading is one word',
  },
  {
    name: 'done-advice-with-not',
    url: 'https://ecf.nhb.uscourts.gov/cgi-bin/LnkPcr.pl?700000000000011-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports&id=-1'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities&id=-1'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
<li class='yuimenubaritem' id='placeholderForAlertsIcon'></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h2>Link a CM/ECF account to my PACER account</h2><font color=green>The link was successful.</font><p>You will not need your old CM/ECF password again. If the Bankruptcy menu does not appear, log out.</div></body></html>`,
    expect: 'court-link-done',
    note: 'harmless advice with "not"',
  },
  {
    name: 'done-names-in-table',
    url: 'https://ecf.ned.uscourts.gov/cgi-bin/LnkPcr.pl?700000000000011-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><table width="100%" bgcolor="#0000af" cellpadding=4><tr><td><a href="/cgi-bin/iquery.pl"><font color=white>Query</font></a> <td><a href="/cgi-bin/DisplayMenu.pl?Reports"><font color=white>Reports</font></a> <td><a href="/cgi-bin/DisplayMenu.pl?Utilities"><font color=white>Utilities</font></a> <td><a href="/cgi-bin/login.pl?logout"><font color=white>Logout</font></a></table><p><strong>Link a CM/ECF account to my PACER account</strong><p>The following accounts have been linked:<table><tr><td>CM/ECF<td>Odette Farrow<tr><td>PACER<td>Odette Farrow</table></body></html>`,
    expect: 'court-link-done',
    note: 'sentence ends in a colon, names follow in a table',
    accept: ['court-link-answer'],
  },
  {
    name: 'done-appellate-message',
    url: 'https://ecf.ca3.uscourts.gov/n/AttorneyFiling/pages/linkAccount.jsf',
    html: `<!DOCTYPE html><html><body><div class="ui-messages-info"><ul><li><span class="ui-messages-info-summary">Success</span> <span class="ui-messages-info-detail">Your filer account is now linked to your PACER account.</span></li></ul></div><div class="ui-panel-title">Link my filer account to my PACER account</div></body></html>`,
    expect: 'court-link-done',
    note: 'appellate: message box above the heading',
  },
  {
    name: 'done-printable-no-bar',
    url: 'https://ecf.mssb.uscourts.gov/cgi-bin/LnkPcr.pl?700000000000011-L_1_0-1',
    html: `<html><body>Link a CM/ECF account to my PACER account<hr>Accounts linked.<hr><a href="javascript:window.print()">Print this page</a></body></html>`,
    expect: 'court-link-done',
    note: 'bare text between rules, two words',
  },
  {
    name: 'failed-previously-linked-br',
    url: 'https://ecf.okwd.uscourts.gov/cgi-bin/LnkPcr.pl?700000000000011-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0">Link a CM/ECF account to my PACER account<br><br>The CM/ECF account has been previously linked.<br><br>Please contact the court.</div></body></html>`,
    expect: 'court-link-failed',
    note: 'bare text between line breaks; earlier link',
  },
  {
    name: 'failed-form-again-th',
    url: 'https://ecf.okwd.uscourts.gov/cgi-bin/LnkPcr.pl?700000000000011-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><font size=+2 color="#0000af">Link a CM/ECF account to my PACER account</font><br><font color=red>Login failed.</font><FORM ENCTYPE='multipart/form-data' method=POST action="../cgi-bin/LnkPcr.pl?482915770136204-L_1_0-1"><table border=0><tr><th align=right>CM/ECF Login<td><input name=lg size=20 value=jsample><tr><th align=right>CM/ECF Password<td><input name=pw size=20 type=password></table><p><table><tr><td><input name="button1" value="Submit" type=submit></td><td><input name="reset" value="Clear" type=reset></td></tr></table></form></div></body></html>`,
    expect: 'court-link-failed',
    note: 'form shown again, labels are row headers, login still filled in',
  },
  {
    name: 'failed-list',
    url: 'https://ecf.paed.uscourts.gov/cgi-bin/LnkPcr.pl?700000000000011-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar yui-module yui-overlay visible" style="z-index: 30; position: static; display: block; visibility: visible;"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem" id="yui-gen0" groupindex="0" index="0"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem" id="yui-gen1" groupindex="0" index="1"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen2" groupindex="0" index="2"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen3" groupindex="0" index="3"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem" id="yui-gen4" groupindex="0" index="4"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h3>Link CM/ECF Account</h3><ul><li>The CM/ECF login was not recognized.<li>No accounts have been linked.</ul><a href="javascript:history.go(-1)">Back</a></div></body></html>`,
    expect: 'court-link-failed',
    note: 'refusal as a list',
  },
  {
    name: 'failed-another-pacer-account',
    url: 'https://ecf.vawb.uscourts.gov/cgi-bin/LnkPcr.pl?700000000000011-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><b>Link PACER account with CM/ECF account</b><p>This CM/ECF account has been linked to another PACER account.<p><form><input type=button value=OK onClick="history.back()"></form></body></html>`,
    expect: 'court-link-failed',
    note: 'linked to somebody else; button OK; no bar',
  },
  {
    name: 'failed-must-be-upgraded',
    url: 'https://ecf.ksb.uscourts.gov/cgi-bin/LnkPcr.pl?700000000000011-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports&id=-1'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities&id=-1'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
<li class='yuimenubaritem' id='placeholderForAlertsIcon'></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h2>Link a CM/ECF account to my PACER account</h2><blockquote>Your PACER account must be upgraded before it can be linked. <a href="https://pacer.psc.uscourts.gov/pscof/manage/maint.jsf">Manage My Account</a></blockquote></div></body></html>`,
    expect: 'court-link-failed',
    note: 'condition with "linked" at its end',
  },
  {
    name: 'failed-timed-out',
    url: 'https://ecf.ctd.uscourts.gov/cgi-bin/LnkPcr.pl?700000000000011-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><center><h1>Link a CM/ECF account to my PACER account</h1></center>Session timed out before your account could be linked.<p><a href="/cgi-bin/login.pl">Log in</a></div></body></html>`,
    expect: 'court-link-failed',
    note: 'time-out under the heading',
    accept: ['court-link-answer', 'court-interstitial'],
  },
  {
    name: 'failed-name-mismatch-on-confirmation',
    url: 'https://ecf.ned.uscourts.gov/cgi-bin/LnkPcr.pl?700000000000011-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><table width="100%" bgcolor="#0000af" cellpadding=4><tr><td><a href="/cgi-bin/iquery.pl"><font color=white>Query</font></a> <td><a href="/cgi-bin/DisplayMenu.pl?Reports"><font color=white>Reports</font></a> <td><a href="/cgi-bin/DisplayMenu.pl?Utilities"><font color=white>Utilities</font></a> <td><a href="/cgi-bin/login.pl?logout"><font color=white>Logout</font></a></table><p><strong>Link a CM/ECF account to my PACER account</strong><p><b>Error: the accounts were not linked because the names do not match.</b><table><tr><td>CM/ECF<td>Odette Farrow<tr><td>PACER<td>Desmond Okafor</table></body></html>`,
    expect: 'court-link-failed',
    note: 'names still shown, an error above, no button',
  },
  {
    name: 'failed-placeholders-alert',
    url: 'https://ecf.wyd.uscourts.gov/cgi-bin/LnkPcr.pl?700000000000011-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h4>Link CM/ECF account</h4><div role=alert style="color:#a00">The login and the password must not be blank.</div><FORM ENCTYPE='multipart/form-data' method=POST action="../cgi-bin/LinkEcf.pl?482915770136204-L_1_0-1"><input placeholder="CM/ECF login"> <input type=password placeholder="CM/ECF password"> <input type=submit value=Submit></form></div></body></html>`,
    expect: 'court-link-failed',
    note: 'placeholders only, message in an alert',
  },
  {
    name: 'failed-locked-no-form',
    url: 'https://ecf.mssb.uscourts.gov/cgi-bin/LnkPcr.pl?700000000000011-L_1_0-1',
    html: `<html><body bgcolor=white><font face=arial>Link a CM/ECF account to my PACER account<br>This CM/ECF account is locked. Wait five minutes and try again.</font></body></html>`,
    expect: 'court-link-failed',
    note: 'bare text in one font element, no bar',
    accept: ['court-link-answer'],
  },
  {
    name: 'failed-only-individual',
    url: 'https://ecf.gamd.uscourts.gov/cgi-bin/LnkPcr.pl?700000000000011-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar yui-module yui-overlay visible" style="z-index: 30; position: static; display: block; visibility: visible;"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem" id="yui-gen0" groupindex="0" index="0"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem" id="yui-gen1" groupindex="0" index="1"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen2" groupindex="0" index="2"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen3" groupindex="0" index="3"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem" id="yui-gen4" groupindex="0" index="4"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><table width="100%"><tr bgcolor="#ccccff"><td><b>Link Accounts</b><tr><td>Only individual PACER accounts may be linked.</table></div></body></html>`,
    expect: 'court-link-failed',
    note: 'rule in place of a refusal',
    accept: ['court-link-answer'],
  },
  {
    name: 'answer-reference-number',
    url: 'https://ecf.okwd.uscourts.gov/cgi-bin/LnkPcr.pl?700000000000011-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h2>Link a CM/ECF account to my PACER account</h2>Request received. Reference 1234.</div></body></html>`,
    expect: 'court-link-answer',
    note: 'says nothing of the result',
  },
  {
    name: 'answer-thank-you',
    url: 'https://ecf.nhb.uscourts.gov/cgi-bin/LnkPcr.pl?700000000000011-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports&id=-1'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities&id=-1'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
<li class='yuimenubaritem' id='placeholderForAlertsIcon'></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h2>Link a CM/ECF account to my PACER account</h2><p>Thank you.<p><a href="/cgi-bin/DisplayMenu.pl?Utilities&id=-1">Continue</a></div></body></html>`,
    expect: 'court-link-answer',
    note: 'only thanks',
    accept: ['court-link-like'],
  },
  {
    name: 'answer-linked-none',
    url: 'https://ecf.paed.uscourts.gov/cgi-bin/LnkPcr.pl?700000000000011-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar yui-module yui-overlay visible" style="z-index: 30; position: static; display: block; visibility: visible;"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem" id="yui-gen0" groupindex="0" index="0"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem" id="yui-gen1" groupindex="0" index="1"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen2" groupindex="0" index="2"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen3" groupindex="0" index="3"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem" id="yui-gen4" groupindex="0" index="4"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h3>Link CM/ECF Account</h3><table><tr><td>CM/ECF account:<td>jsample<tr><td>PACER account linked:<td>none</table></div></body></html>`,
    expect: 'court-link-answer',
    note: 'a value says none',
    accept: ['court-link-failed', 'court-link-like'],
  },
  {
    name: 'answer-review',
    url: 'https://ecf.ned.uscourts.gov/cgi-bin/LnkPcr.pl?700000000000011-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><table width="100%" bgcolor="#0000af" cellpadding=4><tr><td><a href="/cgi-bin/iquery.pl"><font color=white>Query</font></a> <td><a href="/cgi-bin/DisplayMenu.pl?Reports"><font color=white>Reports</font></a> <td><a href="/cgi-bin/DisplayMenu.pl?Utilities"><font color=white>Utilities</font></a> <td><a href="/cgi-bin/login.pl?logout"><font color=white>Logout</font></a></table><p><strong>Link a CM/ECF account to my PACER account</strong><p>Your request has been received and your accounts will be linked within one business day.</body></html>`,
    expect: 'court-link-answer',
    note: 'pending: future, not a fact',
    accept: ['court-link-failed'],
  },
  {
    name: 'answer-question',
    url: 'https://ecf.ksb.uscourts.gov/cgi-bin/LnkPcr.pl?700000000000011-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports&id=-1'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities&id=-1'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
<li class='yuimenubaritem' id='placeholderForAlertsIcon'></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h2>Link a CM/ECF account to my PACER account</h2>Have your accounts been linked? Look for the Bankruptcy and Adversary menus.</div></body></html>`,
    expect: 'court-link-answer',
    note: 'a question, then advice',
    accept: ['court-link-failed', 'court-link-like'],
  },
  {
    name: 'like-choose-account',
    url: 'https://ecf.ctd.uscourts.gov/cgi-bin/LnkPcr.pl?700000000000011-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h2>Link Accounts</h2>More than one CM/ECF account was found. Choose the account to link:<FORM ENCTYPE='multipart/form-data' method=POST action="../cgi-bin/LinkAcct.pl?482915770136204-L_1_0-1"><input type=radio name=r value=1> jsample - Jordan Sample<br><input type=radio name=r value=2> jsample2 - Jordan Sample (inactive)<br><input type=submit value=Submit></form></div></body></html>`,
    expect: 'court-link-like',
    note: 'a choice between accounts, neither form nor confirmation',
    accept: ['court-link-answer'],
  },
  {
    name: 'like-warning-before',
    url: 'https://ecf.laeb.uscourts.gov/cgi-bin/LnkWarn.pl',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports&id=-1'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities&id=-1'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
<li class='yuimenubaritem' id='placeholderForAlertsIcon'></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><p>Please note: once you continue, the CM/ECF account will be permanently linked to the PACER account with which you have logged in (<b>jsample2019</b>).<FORM ENCTYPE='multipart/form-data' method=POST action="../cgi-bin/LnkWarn.pl?482915770136204-L_1_0-1"><input type=submit value="Continue"></form></div></body></html>`,
    expect: 'court-link-like',
    note: 'warning page with "permanently linked" and Continue, no names',
    accept: ['court-link-confirm'],
  },
  {
    name: 'like-password-once-more',
    url: 'https://ecf.gamd.uscourts.gov/cgi-bin/LnkPcr.pl?700000000000011-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar yui-module yui-overlay visible" style="z-index: 30; position: static; display: block; visibility: visible;"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem" id="yui-gen0" groupindex="0" index="0"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem" id="yui-gen1" groupindex="0" index="1"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen2" groupindex="0" index="2"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen3" groupindex="0" index="3"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem" id="yui-gen4" groupindex="0" index="4"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><p>To link your accounts, enter your PACER password once more.<FORM ENCTYPE='multipart/form-data' method=POST action="../cgi-bin/Link.pl?482915770136204-L_1_0-1"><input type=password name=pp> <input type=submit value=Submit></form></div></body></html>`,
    expect: 'court-link-like',
    note: 'a password and link wording without heading',
    accept: ['court-link-form'],
  },
  {
    name: 'confirm-two-names-no-question',
    url: 'https://ecf.vawb.uscourts.gov/cgi-bin/LnkPcr.pl?700000000000011-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><b>Link PACER account with CM/ECF account</b><form method=post action="../cgi-bin/LinkAccount.pl?482915770136204-L_1_0-1">CM/ECF Odette Farrow<br>PACER Odette Farrow<br><input type=submit value=Submit></form></body></html>`,
    expect: 'court-link-confirm',
    names: 'same',
    note: 'two names and Submit under the link heading, without a question',
    accept: ['court-link-like'],
  },
  {
    name: 'silent-change-password',
    url: 'https://ecf.okwd.uscourts.gov/cgi-bin/ChgPass.pl',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h2>Change Your Password</h2><FORM ENCTYPE='multipart/form-data' method=POST action="../cgi-bin/ChgPass.pl?482915770136204-L_1_0-1"><table><tr><td>Old password:<td><input type=password name=o><tr><td>New password:<td><input type=password name=n><tr><td>New password again:<td><input type=password name=n2></table><p><table><tr><td><input name="button1" value="Submit" type=submit></td><td><input name="reset" value="Clear" type=reset></td></tr></table></form></div></body></html>`,
    expect: 'silent-unguided',
    note: 'password page of daily life',
  },
  {
    name: 'silent-reset-login',
    url: 'https://ecf.nhb.uscourts.gov/cgi-bin/lostpassword.pl',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h3>Forgotten login or password</h3><p>Enter the e-mail address of your CM/ECF account. A reset message will be sent.<FORM ENCTYPE='multipart/form-data' method=POST action="../cgi-bin/lostpassword.pl?482915770136204-L_1_0-1">E-mail: <input name=em><input type=submit value="Submit"></form></div></body></html>`,
    expect: 'silent-unguided',
    note: 'page behind "Forgot login/password"; no password field',
  },
  {
    name: 'silent-manual-quotes-bar',
    url: 'https://ecf.iasb.uscourts.gov/help/iasb/manuals/external/linking.htm',
    html: `<html><head><title>External Users Manual</title></head><body><h1>Utilities</h1><p>After you log in you see this bar:<div class="example"><div id="topmenu" class="yuimenubar"><ul class="first-of-type"><li class="yuimenubaritem"><a href="/cgi-bin/DisplayMenu.pl?BankruptcyEvents">Bankruptcy</a></li><li class="yuimenubaritem"><a href="/cgi-bin/DisplayMenu.pl?Utilities">Utilities</a></li><li class="yuimenubaritem"><a href="/cgi-bin/login.pl?logout">Log Out</a></li></ul></div></div><p>1. Click <b>Utilities</b>.<br>2. Click <b>Link a CM/ECF account to my PACER account</b>.<br>3. Type the login and the password.</body></html>`,
    expect: 'silent-unguided',
    note: 'manual that quotes a menu bar and the steps',
  },
  {
    name: 'silent-help-with-feedback',
    url: 'https://ecf.paed.uscourts.gov/cgi-bin/ShowHelp.pl?linking',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar yui-module yui-overlay visible" style="z-index: 30; position: static; display: block; visibility: visible;"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem" id="yui-gen0" groupindex="0" index="0"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem" id="yui-gen1" groupindex="0" index="1"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen2" groupindex="0" index="2"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen3" groupindex="0" index="3"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem" id="yui-gen4" groupindex="0" index="4"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h2>Help: How do I link my CM/ECF account?</h2><p>Open Utilities, follow the entry and type your former login. You will see both names before anything is final.<hr><b>Was this helpful?</b><FORM ENCTYPE='multipart/form-data' method=POST action="../cgi-bin/Feedback.pl?482915770136204-L_1_0-1"><textarea name=t rows=3></textarea><br><input type=submit value="Submit"></form></div></body></html>`,
    expect: 'silent-unguided',
    note: 'help page with a feedback form',
    accept: ['court-link-like'],
  },
  {
    name: 'silent-one-password',
    url: 'https://ecf.ned.uscourts.gov/cgi-bin/SignDoc.pl?44',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><table width="100%" bgcolor="#0000af" cellpadding=4><tr><td><a href="/cgi-bin/iquery.pl"><font color=white>Query</font></a> <td><a href="/cgi-bin/DisplayMenu.pl?Reports"><font color=white>Reports</font></a> <td><a href="/cgi-bin/DisplayMenu.pl?Utilities"><font color=white>Utilities</font></a> <td><a href="/cgi-bin/login.pl?logout"><font color=white>Logout</font></a></table><h3>Electronic signature</h3><FORM ENCTYPE='multipart/form-data' method=POST action="../cgi-bin/SignDoc.pl?482915770136204-L_1_0-1">Password: <input type=password name=s> <input type=submit value=Submit></form></body></html>`,
    expect: 'silent-unguided',
    note: 'one password field, no word of linking',
  },
  {
    name: 'silent-docket-orders-linking',
    url: 'https://ecf.wyd.uscourts.gov/cgi-bin/DktRpt.pl?511223344556677-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h3 align=center>U.S. District Court<br>District of Wyoming<br>CIVIL DOCKET FOR CASE #: 1:26-cv-00077-XYZ</h3><table border=1><tr><th>Date Filed<th>#<th>Docket Text<tr><td>03/04/2026<td>12<td>ORDER that the accounts be linked and remain so. Signed by Judge Avery Placeholder.<tr><td>03/09/2026<td>13<td>NOTICE by Example Holdings, Inc.: the accounts have been successfully linked.</table></div></body></html>`,
    expect: 'silent-unguided',
    note: 'docket text with confirming words',
  },
  {
    name: 'silent-hyperlink-expired',
    url: 'https://ecf.laeb.uscourts.gov/cgi-bin/onetime.pl?k=99',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><b>This link has expired.</b><p>To get a new link, enter the password that came with the notice.<FORM ENCTYPE='multipart/form-data' method=POST action="../cgi-bin/onetime.pl?482915770136204-L_1_0-1">Password <input type=password name=z><input type=submit value="Get a new link"></form></div></body></html>`,
    expect: 'silent-unguided',
    note: 'link in the sense of a hyperlink, beside a password',
  },
  {
    name: 'silent-link-cases',
    url: 'https://ecf.ared.uscourts.gov/cgi-bin/LinkCase.pl',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h2>Link a Case</h2>Link this case to a lead case. The cases will be linked for all future filings.<FORM ENCTYPE='multipart/form-data' method=POST action="../cgi-bin/LinkCase.pl?482915770136204-L_1_0-1"><table><tr><td>Lead case:<td><input name=lead><tr><td>Member case:<td><input name=mem></table><p><table><tr><td><input name="button1" value="Submit" type=submit></td><td><input name="reset" value="Clear" type=reset></td></tr></table></form></div></body></html>`,
    expect: 'silent-unguided',
    note: 'another utility that links',
  },
  {
    name: 'silent-filing-agent',
    url: 'https://ecf.ksb.uscourts.gov/cgi-bin/FilingAgent.pl',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar yui-module yui-overlay visible" style="z-index: 30; position: static; display: block; visibility: visible;"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem" id="yui-gen0" groupindex="0" index="0"><a class="yuimenubaritemlabel" href="/cgi-bin/DisplayMenu.pl?BankruptcyEvents&id=1234567">Ba<u>n</u>kruptcy <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen1" groupindex="0" index="1"><a class="yuimenubaritemlabel" href="/cgi-bin/DisplayMenu.pl?AdversaryEvents&id=1234567"><u>A</u>dversary <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen2" groupindex="0" index="2"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem" id="yui-gen3" groupindex="0" index="3"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports&id=1234567'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen4" groupindex="0" index="4"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities&id=1234567'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen5" groupindex="0" index="5"><a class="yuimenubaritemlabel" href="javascript:CMECF.MainMenu.searchPrompt();">Sear<u>c</u>h</a></li>
<li class="yuimenubaritem" id="yui-gen6" groupindex="0" index="6"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem" id="yui-gen7" groupindex="0" index="7"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h2>Add Filing Agent</h2>Type the PACER account number of the filing agent whom you want to link with your account.<FORM ENCTYPE='multipart/form-data' method=POST action="../cgi-bin/FilingAgent.pl?482915770136204-L_1_0-1">Account number <input name=an><input type=submit value=Submit></form></div></body></html>`,
    expect: 'silent-unguided',
    note: 'linking of staff, not of the own account',
    accept: ['court-link-like'],
  },
  {
    name: 'silent-newsletter',
    url: 'https://ecf.gamd.uscourts.gov/cgi-bin/Announce.pl?9',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar yui-module yui-overlay visible" style="z-index: 30; position: static; display: block; visibility: visible;"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem" id="yui-gen0" groupindex="0" index="0"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem" id="yui-gen1" groupindex="0" index="1"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen2" groupindex="0" index="2"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen3" groupindex="0" index="3"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem" id="yui-gen4" groupindex="0" index="4"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h2>News for filers</h2><p>More than 900 filers have successfully linked their accounts. Have you? See Utilities.<p>The link was successful for most at the first try.</div></body></html>`,
    expect: 'silent-unguided',
    note: 'news with confirming words',
  },
];
