import type { PageCase } from './case';

/** Kept aside until the rules stood. */
export const pagesKeptAside: PageCase[] = [
  {
    name: 'form-aria-labelledby',
    url: 'https://ecf.ohsd.uscourts.gov/cgi-bin/PacerLink.pl',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar yui-module yui-overlay visible" style="z-index: 30; position: static; display: block; visibility: visible;"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem" id="yui-gen0" groupindex="0" index="0"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem" id="yui-gen1" groupindex="0" index="1"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen2" groupindex="0" index="2"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen3" groupindex="0" index="3"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem" id="yui-gen4" groupindex="0" index="4"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h2>Link E-Filing Account to PACER Account</h2><FORM ENCTYPE='multipart/form-data' method=POST action="../cgi-bin/PacerLink.pl?482915770136204-L_1_0-1"><table><tr><td id=l1>Your CM/ECF login<td id=l2>Your CM/ECF password<tr><td><input name=q1 aria-labelledby=l1><td><input name=q2 type=password aria-labelledby=l2></table><p><input type=submit value=Submit>&nbsp;<input type=reset value=Clear></form></div></body></html>`,
    expect: 'court-link-form',
    note: 'labels joined by aria-labelledby, heading with "E-Filing Account"',
  },
  {
    name: 'form-placeholders-in-table',
    url: 'https://ecf.scb.uscourts.gov/cgi-bin/LnkUsr.pl?12-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports&id=-1'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities&id=-1'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
<li class='yuimenubaritem' id='placeholderForAlertsIcon'></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><table cellpadding=6><tr><th colspan=2>Link my CM/ECF account<tr><td colspan=2><FORM ENCTYPE='multipart/form-data' method=POST action="../cgi-bin/LnkUsr.pl?482915770136204-L_1_0-1"><input name=i1 placeholder="CM/ECF username"><tr><td colspan=2><input name=i2 type=password placeholder="CM/ECF password"><tr><td><input type=submit value=" Submit "><td><input type=reset value=" Clear "></form></table></div></body></html>`,
    expect: 'court-link-form',
    note: 'placeholders inside a table, form opened in a cell and closed in another',
  },
  {
    name: 'form-title-attr-no-bar',
    url: 'https://ecf.mied.uscourts.gov/cgi-bin/linkutil.pl',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><center><font size=5>Link a CM/ECF account to my PACER account</font></center><hr><form method=post action="../cgi-bin/linkutil.pl?482915770136204-L_1_0-1"><center><input name=aa title="Enter your CM/ECF login"><br><input name=bb type=password title="Enter your CM/ECF password"><br><input type=submit value=Submit></center></form></body></html>`,
    expect: 'court-link-form',
    note: 'hints only in title, everything centered, no bar',
  },
  {
    name: 'form-username-password-fieldset',
    url: 'https://ecf.ord.uscourts.gov/cgi-bin/Link2.pl?6000-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><p><b>Link a CM/ECF account to my PACER account</b></p><FORM ENCTYPE='multipart/form-data' method=POST action="../cgi-bin/Link2.pl?482915770136204-L_1_0-1"><fieldset><legend>Old credentials</legend>Username<br><input name=c1><br>Password<br><input name=c2 type=password></fieldset><input type=submit value="Submit"></form><a href="forgot.pl">Forgot login/password</a><br><a href="more.pl">More about Upgraded PACER account</a></div></body></html>`,
    expect: 'court-link-form',
    note: '"Username" and "Password" alone, fieldset with its own legend',
  },
  {
    name: 'form-ecf-login',
    url: 'https://ecf.hib.uscourts.gov/cgi-bin/EcfLink.pl',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports&id=-1'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities&id=-1'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
<li class='yuimenubaritem' id='placeholderForAlertsIcon'></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h1>Link ECF Account to PACER</h1><i>For attorneys who filed here before.</i><FORM ENCTYPE='multipart/form-data' method=POST action="../cgi-bin/EcfLink.pl?482915770136204-L_1_0-1"><p>ECF Login: <input name=d1> <p>ECF Password: <input name=d2 type=password> <p><input type=submit value="Continue"></form></div></body></html>`,
    expect: 'court-link-form',
    note: 'says ECF and not CM/ECF, button says Continue',
    accept: ['court-link-like'],
  },
  {
    name: 'form-labels-after-fields',
    url: 'https://ecf.nced.uscourts.gov/cgi-bin/ngtwo.pl?Link',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h3>Link a CM/ECF account to my PACER account</h3>This utility links your PACER account with your e-filer account.<p>If you use CM/ECF for PACER only, no action is necessary.<p>If you had a CM/ECF e-filing account in this court before the court upgrade, you can link your new PACER account to your old CM/ECF e-filing account. Press Submit to link the accounts.<p><FORM ENCTYPE='multipart/form-data' method=POST action="../cgi-bin/ngtwo.pl?482915770136204-L_1_0-1"><input name=e1> CM/ECF login<br><input name=e2 type=password> CM/ECF password<br><p><table><tr><td><input name="button1" value="Submit" type=submit></td><td><input name="reset" value="Clear" type=reset></td></tr></table></form></div></body></html>`,
    expect: 'court-link-form',
    note: 'the labels stand after their fields',
  },
  {
    name: 'form-anchor-buttons',
    url: 'https://ecf.txeb.uscourts.gov/cgi-bin/LinkPac.pl',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports&id=-1'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities&id=-1'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
<li class='yuimenubaritem' id='placeholderForAlertsIcon'></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h2>Link a CM/ECF account to my PACER account</h2>This utility links your PACER account with your e-filer account in this court.<p><b>If you use CM/ECF for PACER only, no action is necessary.</b><p>If you had a CM/ECF e-filing account in this court before the court converted to NextGen CM/ECF, enter your old CM/ECF login and password below and press Submit. You will be prompted to confirm that you want to link your PACER account to your old CM/ECF e-filing account. Press Submit to link the accounts (or go back if the names don't match).<p><FORM name=lnk method=POST action="../cgi-bin/LinkPac.pl?55-L_1_0-1"><table><tr><td>CM/ECF login:<td><input name=g1><tr><td>CM/ECF password:<td><input name=g2 type=password></table></form><a href="javascript:document.lnk.submit()"><img src="/graphics/b_submit.gif" alt="Submit" border=0></a> <a href="javascript:document.lnk.reset()"><img src="/graphics/b_clear.gif" alt="Clear" border=0></a></div></body></html>`,
    expect: 'court-link-form',
    note: 'no button: anchors with images outside the form',
  },
  {
    name: 'form-upper-case-unclosed',
    url: 'https://ecf.msnd.uscourts.gov/cgi-bin/LNKACCT.PL',
    html: `<HTML><HEAD><TITLE>ECF</TITLE><BODY><CENTER><B>LINK A CM/ECF ACCOUNT TO MY PACER ACCOUNT</B></CENTER><P>ENTER YOUR OLD CM/ECF LOGIN AND PASSWORD BELOW AND PRESS SUBMIT.<FORM METHOD=POST ACTION=LNKACCT.PL><TABLE><TR><TD>OLD CM/ECF USER NAME<TD><INPUT NAME=A MAXLENGTH=16><TR><TD>OLD CM/ECF PASSWORD<TD><INPUT TYPE=PASSWORD NAME=B MAXLENGTH=16></TABLE><INPUT TYPE=SUBMIT>`,
    expect: 'court-link-form',
    note: 'capitals, nothing closed, button without a value, no bar',
  },
  {
    name: 'form-nav-bar',
    url: 'https://ecf.vtb.uscourts.gov/cgi-bin/lk.pl?Form',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div id="mainmenu" class="menubar" role="navigation"><span class="brand">CM/ECF</span> <a class="m" href="/cgi-bin/iquery.pl">Query</a> | <a class="m" href="/cgi-bin/DisplayMenu.pl?Reports&id=-1">Reports</a> | <a class="m" href="/cgi-bin/DisplayMenu.pl?Utilities&id=-1">Utilities</a> | <a class="m" href="/cgi-bin/login.pl?logout">Log Out</a></div><h2>Link a CM/ECF account to my PACER account</h2><p>Enter your old CM/ECF login and password below and press Submit.<FORM ENCTYPE='multipart/form-data' method=POST action="../cgi-bin/lk.pl?482915770136204-L_1_0-1"><label>CM/ECF login<br><input name=h1></label><br><label>CM/ECF password<br><input name=h2 type=password></label><br><input type=submit value=Submit></form></body></html>`,
    expect: 'court-link-form',
    note: 'the menu bar is a div of anchors, not #topmenu',
  },
  {
    name: 'form-heading-with-entities',
    url: 'https://ecf.nmd.uscourts.gov/cgi-bin/LinkMe.pl',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h2>Link a CM&#x2F;ECF ac&shy;count<br>to&nbsp;my PACER&#160;account</h2><FORM ENCTYPE='multipart/form-data' method=POST action="../cgi-bin/LinkMe.pl?482915770136204-L_1_0-1"><p>CM&#47;ECF&nbsp;login:&nbsp;<input name=j1><p>CM&#47;ECF&nbsp;password:&nbsp;<input name=j2 type=password><p><button type=submit><b>Submit</b></button></form></div></body></html>`,
    expect: 'court-link-form',
    note: 'heading with entities, a soft hyphen and a line break',
  },
  {
    name: 'form-heading-in-title-only',
    url: 'https://ecf.akb.uscourts.gov/cgi-bin/LinkEfiler.pl',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>Link a CM/ECF account to my PACER account</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar yui-module yui-overlay visible" style="z-index: 30; position: static; display: block; visibility: visible;"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem" id="yui-gen0" groupindex="0" index="0"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem" id="yui-gen1" groupindex="0" index="1"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports&id=-1'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen2" groupindex="0" index="2"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities&id=-1'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen3" groupindex="0" index="3"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem" id="yui-gen4" groupindex="0" index="4"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><p>Provide the former login of this court. Your PACER account will be linked to it once both names have been shown and confirmed.<FORM ENCTYPE='multipart/form-data' method=POST action="../cgi-bin/LinkEfiler.pl?482915770136204-L_1_0-1"><table><tr><td>Former login<td><input name=k1><tr><td>Former password<td><input name=k2 type=password></table><input type=submit value=Submit></form></div></body></html>`,
    expect: 'court-link-form',
    note: 'heading only in the title; "Former login"; a future with "linked"',
    accept: ['court-link-like'],
  },
  {
    name: 'form-efiler-already-filer',
    url: 'https://ecf.flsd.uscourts.gov/cgi-bin/PacerLink.pl?3001-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href="/cgi-bin/DisplayMenu.pl?CivilEvents">C<u>i</u>vil <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href="/cgi-bin/DisplayMenu.pl?CriminalEvents">Crimi<u>n</u>al <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href="javascript:CMECF.MainMenu.searchPrompt();">Sear<u>c</u>h</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><div class="hdr">Link my PACER account to a CM/ECF account</div><FORM ENCTYPE='multipart/form-data' method=POST action="../cgi-bin/PacerLink.pl?482915770136204-L_1_0-1"><dl><dt>Login<dd><input name=m1><dt>Password<dd><input name=m2 type=password></dl><input type=button value="Link accounts" onClick="this.form.submit()"> <input type=button value="Reset" onClick="this.form.reset()"></form></div></body></html>`,
    expect: 'court-link-form',
    note: 'filing menus present, heading is a div, entries are buttons, "Login" and "Password" alone',
  },
  {
    name: 'confirm-columns-differ-in-suffix',
    url: 'https://ecf.ohsd.uscourts.gov/cgi-bin/PacerLink.pl?810000000000022-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar yui-module yui-overlay visible" style="z-index: 30; position: static; display: block; visibility: visible;"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem" id="yui-gen0" groupindex="0" index="0"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem" id="yui-gen1" groupindex="0" index="1"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen2" groupindex="0" index="2"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen3" groupindex="0" index="3"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem" id="yui-gen4" groupindex="0" index="4"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h2>Link E-Filing Account to PACER Account</h2><p>Do you want to link these accounts?<FORM ENCTYPE='multipart/form-data' method=POST action="../cgi-bin/PacerLink.pl?810000000000022-L_1_0-1"><table><thead><tr><th>CM/ECF account<th>PACER account</thead><tbody><tr><td>Ignatius Bellweather III<td>Ignatius Bellweather II</table><p>After you submit this screen, your old e-filing credentials for the CM/ECF account will be permanently linked to your upgraded PACER account. Use your upgraded PACER account to e-file in this court.<p><table><tr><td><input name="button1" value="Submit" type=submit></td><td><input name="reset" value="Clear" type=reset></td></tr></table></form></div></body></html>`,
    expect: 'court-link-confirm',
    names: 'differ',
    note: 'columns under headers; the suffix differs',
  },
  {
    name: 'confirm-family-name-in-next-cell',
    url: 'https://ecf.ohsd.uscourts.gov/cgi-bin/PacerLink.pl?810000000000022-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h2>Link a CM/ECF account to my PACER account</h2><p>Do you want to link these accounts?<FORM ENCTYPE='multipart/form-data' method=POST action="../cgi-bin/PacerLink.pl?810000000000022-L_1_0-1"><table><tr><td width=80>CM/ECF<td>Tobias Allen<td>Castellane<tr><td width=80>PACER<td>Tobias Allen<td>Brightwater</table><p>Caution: once you submit, this CM/ECF login is permanently linked with your PACER account and cannot be used by itself any more.<p><table><tr><td><input name="button1" value="Submit" type=submit></td><td><input name="reset" value="Clear" type=reset></td></tr></table></form></div></body></html>`,
    expect: 'court-link-confirm',
    names: 'differ',
    note: 'the family name stands in the next cell',
    accept: ['names:unreadable'],
  },
  {
    name: 'confirm-suffix-in-a-row-of-its-own',
    url: 'https://ecf.scb.uscourts.gov/cgi-bin/PacerLink.pl?810000000000022-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports&id=-1'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities&id=-1'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
<li class='yuimenubaritem' id='placeholderForAlertsIcon'></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h2>Link a CM/ECF account to my PACER account</h2><p>Do you want to link these accounts?<FORM ENCTYPE='multipart/form-data' method=POST action="../cgi-bin/PacerLink.pl?810000000000022-L_1_0-1"><table><tr><td>CM/ECF:<td>Ruprecht Oyelaran<tr><td>&nbsp;<td>Sr.<tr><td>PACER:<td>Ruprecht Oyelaran<tr><td>&nbsp;<td>Jr.</table><p>After you submit this screen, your old e-filing credentials for the CM/ECF account will be permanently linked to your upgraded PACER account. Use your upgraded PACER account to e-file in this court.<p><table><tr><td><input name="button1" value="Submit" type=submit></td><td><input name="reset" value="Clear" type=reset></td></tr></table></form></div></body></html>`,
    expect: 'court-link-confirm',
    names: 'differ',
    note: 'the suffix stands in a row of its own without a label',
    accept: ['names:unreadable'],
  },
  {
    name: 'confirm-name-dash-login',
    url: 'https://ecf.mied.uscourts.gov/cgi-bin/PacerLink.pl?810000000000022-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><center><font size=5>Link a CM/ECF account to my PACER account</font></center><hr>Do you want to link these accounts?<br><br>CM/ECF account: Marisol Entwhistle - mentwhistle<br>PACER account: Marisol Entwhistle - mentwhistle2020<br><form method=post action="../cgi-bin/linkutil.pl?482915770136204-L_1_0-1">After you submit this screen, your old e-filing credentials for the CM/ECF account will be permanently linked to your upgraded PACER account. Use your upgraded PACER account to e-file in this court.<br><input type=submit value=Submit></form></body></html>`,
    expect: 'court-link-confirm',
    names: 'same',
    note: 'logins after a dash; they differ, as they must',
    accept: ['names:compatible'],
  },
  {
    name: 'confirm-sentence-differ',
    url: 'https://ecf.ord.uscourts.gov/cgi-bin/PacerLink.pl?810000000000022-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><p><b>Link a CM/ECF account to my PACER account</b></p><FORM ENCTYPE='multipart/form-data' method=POST action="../cgi-bin/Link2.pl?482915770136204-L_1_0-1"><p>You are about to link CM/ECF account <u>oyelaranr</u> (Ruprecht Oyelaran) with PACER account <u>mentwhistle</u> (Marisol Entwhistle). Do you wish to continue?<p><input type=submit value="Submit"> <input type=reset value="Clear"></form></div></body></html>`,
    expect: 'court-link-confirm',
    names: 'differ',
    note: 'names, logins and the question in one paragraph',
    accept: ['names:unreadable', 'court-link-like'],
  },
  {
    name: 'confirm-are-you-certain',
    url: 'https://ecf.hib.uscourts.gov/cgi-bin/PacerLink.pl?810000000000022-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports&id=-1'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities&id=-1'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
<li class='yuimenubaritem' id='placeholderForAlertsIcon'></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h1>Link ECF Account to PACER</h1><FORM ENCTYPE='multipart/form-data' method=POST action="../cgi-bin/EcfLink.pl?482915770136204-L_1_0-1"><b>Are you sure you want to link?</b><p><table><tr><td>ECF account holder<td>:<td>Keoni Mahoe-Strand<tr><td>PACER account holder<td>:<td>Keoni Mahoe-Strand</table><input type=submit value="Yes"> <input type=submit value="No"></form></div></body></html>`,
    expect: 'court-link-confirm',
    names: 'same',
    note: '"Are you sure", colon in a cell of its own, "account holder"',
  },
  {
    name: 'confirm-permanently-linked-no-bar',
    url: 'https://ecf.msnd.uscourts.gov/cgi-bin/PacerLink.pl?810000000000022-L_1_0-1',
    html: `<HTML><BODY><FORM METHOD=POST ACTION=LNKACCT.PL><B>PLEASE VERIFY.</B><P>YOUR OLD E-FILING CREDENTIALS FOR THE CM/ECF ACCOUNT WILL BE PERMANENTLY LINKED TO YOUR UPGRADED PACER ACCOUNT.<P><INPUT TYPE=SUBMIT VALUE=SUBMIT>`,
    expect: 'court-link-confirm',
    names: 'unreadable',
    note: 'capitals, no bar, no names: known by "permanently linked" and Submit alone',
    accept: ['court-link-like'],
  },
  {
    name: 'confirm-invisible-twin',
    url: 'https://ecf.nced.uscourts.gov/cgi-bin/PacerLink.pl?810000000000022-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><style>.prn td{visibility:hidden} .off{display:none}</style><h3>Link a CM/ECF account to my PACER account</h3>Do you want to link these accounts?<FORM ENCTYPE='multipart/form-data' method=POST action="../cgi-bin/ngtwo.pl?482915770136204-L_1_0-1"><table><tr><td>CM/ECF<td>Ignatius Bellweather <span class=off>(Marisol Entwhistle)</span><tr><td>PACER<td><span class=off>Ignatius Bellweather</span>Marisol Entwhistle<tr class=prn><td>CM/ECF<td>Marisol Entwhistle<tr class=prn><td>PACER<td>Marisol Entwhistle</table>After you submit this screen, your old e-filing credentials for the CM/ECF account will be permanently linked to your upgraded PACER account. Use your upgraded PACER account to e-file in this court.<p><table><tr><td><input name="button1" value="Submit" type=submit></td><td><input name="reset" value="Clear" type=reset></td></tr></table></form></div></body></html>`,
    expect: 'court-link-confirm',
    names: 'differ',
    note: 'hidden by a style sheet: a second pair that agrees, and parts of the cells',
    accept: ['names:unreadable'],
  },
  {
    name: 'confirm-anchor-buttons-title',
    url: 'https://ecf.txeb.uscourts.gov/cgi-bin/PacerLink.pl?810000000000022-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports&id=-1'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities&id=-1'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
<li class='yuimenubaritem' id='placeholderForAlertsIcon'></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h2>Link a CM/ECF account to my PACER account</h2>Do you want to link these accounts?<p>CM/ECF: Marisol Entwhistle, Esq.<p>PACER: Marisol Entwhistle<form name=lnk method=post></form><a href="javascript:document.lnk.submit()"><img src="/graphics/b_submit.gif" alt="Submit"></a></div></body></html>`,
    expect: 'court-link-confirm',
    names: 'compatible',
    note: 'a title on one side; the button is an anchor with an image',
  },
  {
    name: 'confirm-firm-first',
    url: 'https://ecf.vtb.uscourts.gov/cgi-bin/PacerLink.pl?810000000000022-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div id="mainmenu" class="menubar" role="navigation"><span class="brand">CM/ECF</span> <a class="m" href="/cgi-bin/iquery.pl">Query</a> | <a class="m" href="/cgi-bin/DisplayMenu.pl?Reports&id=-1">Reports</a> | <a class="m" href="/cgi-bin/DisplayMenu.pl?Utilities&id=-1">Utilities</a> | <a class="m" href="/cgi-bin/login.pl?logout">Log Out</a></div><h2>Link a CM/ECF account to my PACER account</h2>Do you want to link these accounts?<FORM ENCTYPE='multipart/form-data' method=POST action="../cgi-bin/lk.pl?482915770136204-L_1_0-1"><div><span>CM/ECF</span> <span>Castellane Brightwater, P.C.</span></div><div><span>PACER</span> <span>Lucinda Castellane</span></div><p>After you submit this screen, your old e-filing credentials for the CM/ECF account will be permanently linked to your upgraded PACER account. Use your upgraded PACER account to e-file in this court.<p><input type=submit value=Submit></form></body></html>`,
    expect: 'court-link-confirm',
    names: 'firm',
    note: 'the CM/ECF account is a firm; bar is a div of anchors',
  },
  {
    name: 'confirm-preformatted',
    url: 'https://ecf.nmd.uscourts.gov/cgi-bin/PacerLink.pl?810000000000022-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h2>Link a CM&#x2F;ECF ac&shy;count<br>to&nbsp;my PACER&#160;account</h2>Do you want to link these accounts?<FORM ENCTYPE='multipart/form-data' method=POST action="../cgi-bin/LinkMe.pl?482915770136204-L_1_0-1"><pre>
  CM/ECF     BELLWEATHER, IGNATIUS Q.
  PACER      Ignatius Q. Bellweather
</pre>After you submit this screen, your old e-filing credentials for the CM/ECF account will be permanently linked to your upgraded PACER account. Use your upgraded PACER account to e-file in this court.<p><table><tr><td><input name="button1" value="Submit" type=submit></td><td><input name="reset" value="Clear" type=reset></td></tr></table></form></div></body></html>`,
    expect: 'court-link-confirm',
    names: 'same',
    note: 'names in preformatted text, one in Last, First order',
    accept: ['names:compatible'],
  },
  {
    name: 'confirm-parts-on-lines',
    url: 'https://ecf.akb.uscourts.gov/cgi-bin/PacerLink.pl?810000000000022-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports&id=-1'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities&id=-1'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
<li class='yuimenubaritem' id='placeholderForAlertsIcon'></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h2>Link a CM/ECF account to my PACER account</h2>Do you want to link these accounts?<FORM ENCTYPE='multipart/form-data' method=POST action="../cgi-bin/LinkEfiler.pl?482915770136204-L_1_0-1"><table><tr valign=top><td>CM/ECF<td>First: Kestrel<br>Middle: J.<br>Last: Amundsen<tr valign=top><td>PACER<td>First: Kestrel<br>Middle: J.<br>Last: Amundsen</table>After you submit this screen, your old e-filing credentials for the CM/ECF account will be permanently linked to your upgraded PACER account. Use your upgraded PACER account to e-file in this court.<p><table><tr><td><input name="button1" value="Submit" type=submit></td><td><input name="reset" value="Clear" type=reset></td></tr></table></form></div></body></html>`,
    expect: 'court-link-confirm',
    names: 'same',
    note: 'each part of the name on its own line with a label of its own',
    accept: ['names:compatible', 'names:unreadable'],
  },
  {
    name: 'confirm-initial-only',
    url: 'https://ecf.flsd.uscourts.gov/cgi-bin/PacerLink.pl?810000000000022-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href="/cgi-bin/DisplayMenu.pl?CivilEvents">C<u>i</u>vil <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href="/cgi-bin/DisplayMenu.pl?CriminalEvents">Crimi<u>n</u>al <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href="javascript:CMECF.MainMenu.searchPrompt();">Sear<u>c</u>h</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><div class="hdr">Link my PACER account to a CM/ECF account</div>Do you wish to link these accounts?<FORM ENCTYPE='multipart/form-data' method=POST action="../cgi-bin/PacerLink.pl?482915770136204-L_1_0-1"><ul><li>CM/ECF user: K. Amundsen<li>PACER user: Kestrel Amundsen</ul><input type=button value="Link accounts" onClick="this.form.submit()"></form></div></body></html>`,
    expect: 'court-link-confirm',
    names: 'unclear',
    note: 'given name only an initial on one side; button says Link accounts',
  },
  {
    name: 'confirm-two-people-in-pacer',
    url: 'https://ecf.scb.uscourts.gov/cgi-bin/PacerLink.pl?810000000000022-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports&id=-1'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities&id=-1'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
<li class='yuimenubaritem' id='placeholderForAlertsIcon'></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h2>Link a CM/ECF account to my PACER account</h2><p>Do you want to link these accounts?<FORM ENCTYPE='multipart/form-data' method=POST action="../cgi-bin/PacerLink.pl?810000000000022-L_1_0-1"><p>CM/ECF &ndash; Ruprecht Oyelaran<p>PACER &ndash; Ruprecht Oyelaran and Lucinda Castellane<p>Caution: once you submit, this CM/ECF login is permanently linked with your PACER account and cannot be used by itself any more.<p><table><tr><td><input name="button1" value="Submit" type=submit></td><td><input name="reset" value="Clear" type=reset></td></tr></table></form></div></body></html>`,
    expect: 'court-link-confirm',
    names: 'differ',
    note: 'two people on one side, dashes after the labels',
  },
  {
    name: 'confirm-names-as-images',
    url: 'https://ecf.ord.uscourts.gov/cgi-bin/PacerLink.pl?810000000000022-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><p><b>Link a CM/ECF account to my PACER account</b></p>Do you want to link these accounts?<FORM ENCTYPE='multipart/form-data' method=POST action="../cgi-bin/Link2.pl?482915770136204-L_1_0-1"><table><tr><td>CM/ECF<td><img src="name.pl?1" alt=""><tr><td>PACER<td><img src="name.pl?2" alt=""></table>After you submit this screen, your old e-filing credentials for the CM/ECF account will be permanently linked to your upgraded PACER account. Use your upgraded PACER account to e-file in this court.<p><table><tr><td><input name="button1" value="Submit" type=submit></td><td><input name="reset" value="Clear" type=reset></td></tr></table></form></div></body></html>`,
    expect: 'court-link-confirm',
    names: 'unreadable',
    note: 'the names are images without text',
  },
  {
    name: 'confirm-appellate-table',
    url: 'https://ecf.ca11.uscourts.gov/n/AttorneyFiling/linkConfirm.jsf',
    html: `<!DOCTYPE html><html><body><h2>Link My Filer Account to My PACER Account</h2><form id="c" method="post"><p>Are you sure you want to link these accounts? You will not be able to undo this process once you create the link.</p><dl><dt>Filer</dt><dd>Lucinda M. Castellane</dd><dt>PACER</dt><dd>Lucinda M. Castellane</dd></dl><button type="submit">Submit</button><button type="button">Cancel</button></form></body></html>`,
    expect: 'court-link-confirm',
    names: 'same',
    note: 'appellate: "Filer", and a warning with "not be able to undo"',
  },
  {
    name: 'confirm-names-without-question',
    url: 'https://ecf.ohsd.uscourts.gov/cgi-bin/PacerLink.pl?810000000000022-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar yui-module yui-overlay visible" style="z-index: 30; position: static; display: block; visibility: visible;"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem" id="yui-gen0" groupindex="0" index="0"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem" id="yui-gen1" groupindex="0" index="1"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen2" groupindex="0" index="2"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen3" groupindex="0" index="3"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem" id="yui-gen4" groupindex="0" index="4"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h2>Link E-Filing Account to PACER Account</h2><FORM ENCTYPE='multipart/form-data' method=POST action="../cgi-bin/PacerLink.pl?482915770136204-L_1_0-1"><table><tr><td>CM/ECF<td>Ruprecht Oyelaran<tr><td>PACER<td>Ruprecht Oyelaran</table><input type=submit value="Submit"></form></div></body></html>`,
    expect: 'court-link-confirm',
    names: 'same',
    note: 'two names and Submit under the link heading, without a question',
    accept: ['court-link-like'],
  },
  {
    name: 'done-cell-no-heading',
    url: 'https://ecf.ohsd.uscourts.gov/cgi-bin/PacerLink.pl?810000000000022-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar yui-module yui-overlay visible" style="z-index: 30; position: static; display: block; visibility: visible;"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem" id="yui-gen0" groupindex="0" index="0"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem" id="yui-gen1" groupindex="0" index="1"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen2" groupindex="0" index="2"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen3" groupindex="0" index="3"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem" id="yui-gen4" groupindex="0" index="4"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><table align=center border=1><tr><td bgcolor="#eeeeff">Message<tr><td>We have successfully linked your accounts and have sent a notice to your e-mail address.</table></div></body></html>`,
    expect: 'court-link-done',
    note: 'no heading, message in a bordered cell',
  },
  {
    name: 'done-linking-succeeded',
    url: 'https://ecf.mied.uscourts.gov/cgi-bin/PacerLink.pl?810000000000022-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><center><font size=5>Link a CM/ECF account to my PACER account</font><p><b>Linking succeeded.</b></center></body></html>`,
    expect: 'court-link-done',
    note: 'two words, no bar',
  },
  {
    name: 'done-advice-with-unless',
    url: 'https://ecf.scb.uscourts.gov/cgi-bin/PacerLink.pl?810000000000022-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports&id=-1'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities&id=-1'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
<li class='yuimenubaritem' id='placeholderForAlertsIcon'></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h2>Link a CM/ECF account to my PACER account</h2><p>Your e-filing account has been linked to your PACER account.<br>Unless you refresh the page, the Bankruptcy and Adversary menus do not appear.<br><a href="iquery.pl">Query</a></div></body></html>`,
    expect: 'court-link-done',
    note: 'harmless advice with "unless" and "not"',
  },
  {
    name: 'done-names-in-sentence',
    url: 'https://ecf.vtb.uscourts.gov/cgi-bin/PacerLink.pl?810000000000022-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div id="mainmenu" class="menubar" role="navigation"><span class="brand">CM/ECF</span> <a class="m" href="/cgi-bin/iquery.pl">Query</a> | <a class="m" href="/cgi-bin/DisplayMenu.pl?Reports&id=-1">Reports</a> | <a class="m" href="/cgi-bin/DisplayMenu.pl?Utilities&id=-1">Utilities</a> | <a class="m" href="/cgi-bin/login.pl?logout">Log Out</a></div><h2>Link a CM/ECF account to my PACER account</h2><p>CM/ECF account mentwhistle (Marisol Entwhistle) is now linked to your PACER account mentwhistle2020 (Marisol Entwhistle).</body></html>`,
    expect: 'court-link-done',
    note: 'names and logins inside the sentence',
    accept: ['court-link-answer'],
  },
  {
    name: 'done-appellate-alert',
    url: 'https://ecf.ca11.uscourts.gov/n/AttorneyFiling/linkConfirm.jsf',
    html: `<!DOCTYPE html><html><body><h2>Link My Filer Account to My PACER Account</h2><div role="alert" class="ui-growl"><p>Confirmation</p><p>The filer account and your PACER account have been linked.</p></div><button type="button">Close</button></body></html>`,
    expect: 'court-link-done',
    note: 'appellate: alert with a Close button',
  },
  {
    name: 'done-menus-already-there',
    url: 'https://ecf.flsd.uscourts.gov/cgi-bin/PacerLink.pl?810000000000022-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar yui-module yui-overlay visible" style="z-index: 30; position: static; display: block; visibility: visible;"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem" id="yui-gen0" groupindex="0" index="0"><a class="yuimenubaritemlabel" href="/cgi-bin/DisplayMenu.pl?CivilEvents">C<u>i</u>vil <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen1" groupindex="0" index="1"><a class="yuimenubaritemlabel" href="/cgi-bin/DisplayMenu.pl?CriminalEvents">Crimi<u>n</u>al <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen2" groupindex="0" index="2"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem" id="yui-gen3" groupindex="0" index="3"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen4" groupindex="0" index="4"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen5" groupindex="0" index="5"><a class="yuimenubaritemlabel" href="javascript:CMECF.MainMenu.searchPrompt();">Sear<u>c</u>h</a></li>
<li class="yuimenubaritem" id="yui-gen6" groupindex="0" index="6"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem" id="yui-gen7" groupindex="0" index="7"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><div class="hdr">Link my PACER account to a CM/ECF account</div><ul><li>You have now linked your CM/ECF account with your PACER account.<li>Never share your PACER password.</ul></div></body></html>`,
    expect: 'court-link-done',
    note: 'as a list item, filing menus already there',
  },
  {
    name: 'failed-already-exists-br',
    url: 'https://ecf.nced.uscourts.gov/cgi-bin/PacerLink.pl?810000000000022-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h3>Link a CM/ECF account to my PACER account</h3>A link between these two accounts already exists.<br>Nothing was linked.<br></div></body></html>`,
    expect: 'court-link-failed',
    note: 'bare text between line breaks; link exists',
  },
  {
    name: 'failed-form-again-username',
    url: 'https://ecf.ord.uscourts.gov/cgi-bin/PacerLink.pl?810000000000022-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><p><b>Link a CM/ECF account to my PACER account</b></p><p style="color:red"><b>The login and password that you typed do not match any filer of this court.</b></p><FORM ENCTYPE='multipart/form-data' method=POST action="../cgi-bin/Link2.pl?482915770136204-L_1_0-1"><fieldset><legend>Old credentials</legend>Username<br><input name=c1><br>Password<br><input name=c2 type=password></fieldset><input type=submit value="Submit"></form></div></body></html>`,
    expect: 'court-link-failed',
    note: 'form shown again, "Username" and "Password" alone',
  },
  {
    name: 'failed-in-table-with-code',
    url: 'https://ecf.txeb.uscourts.gov/cgi-bin/PacerLink.pl?810000000000022-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports&id=-1'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities&id=-1'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
<li class='yuimenubaritem' id='placeholderForAlertsIcon'></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h2>Link a CM/ECF account to my PACER account</h2><table border=1><tr><td>Error<td>LNK-0042<tr><td>Explanation<td>It was not possible to link your accounts.</table><a href="javascript:history.back()">Return</a></div></body></html>`,
    expect: 'court-link-failed',
    note: 'code and explanation in a table',
  },
  {
    name: 'failed-belongs-to-another',
    url: 'https://ecf.mied.uscourts.gov/cgi-bin/PacerLink.pl?810000000000022-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><center><font size=5>Link a CM/ECF account to my PACER account</font><p>The CM/ECF login that you entered was successfully linked to PACER account number 7654321, which is not yours.<p><a href="linkutil.pl">Try again</a></center></body></html>`,
    expect: 'court-link-failed',
    note: '"successfully linked", but to a stranger; no bar',
  },
  {
    name: 'failed-legacy',
    url: 'https://ecf.scb.uscourts.gov/cgi-bin/PacerLink.pl?810000000000022-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports&id=-1'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities&id=-1'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
<li class='yuimenubaritem' id='placeholderForAlertsIcon'></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h2>Link a CM/ECF account to my PACER account</h2><p>Upgrade first. Legacy accounts are never linked.<p><a href="https://pacer.uscourts.gov">PACER</a></div></body></html>`,
    expect: 'court-link-failed',
    note: 'rule with "linked" at its end',
    accept: ['court-link-answer'],
  },
  {
    name: 'failed-pacer-unreachable',
    url: 'https://ecf.vtb.uscourts.gov/cgi-bin/PacerLink.pl?810000000000022-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div id="mainmenu" class="menubar" role="navigation"><span class="brand">CM/ECF</span> <a class="m" href="/cgi-bin/iquery.pl">Query</a> | <a class="m" href="/cgi-bin/DisplayMenu.pl?Reports&id=-1">Reports</a> | <a class="m" href="/cgi-bin/DisplayMenu.pl?Utilities&id=-1">Utilities</a> | <a class="m" href="/cgi-bin/login.pl?logout">Log Out</a></div><h2>Link a CM/ECF account to my PACER account</h2>Connection to PACER was lost; your accounts could not be linked. Please start again.<form><input type=button value="OK"></form></body></html>`,
    expect: 'court-link-failed',
    note: 'system refusal, button OK',
  },
  {
    name: 'failed-confirmation-again',
    url: 'https://ecf.ohsd.uscourts.gov/cgi-bin/PacerLink.pl?810000000000022-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar yui-module yui-overlay visible" style="z-index: 30; position: static; display: block; visibility: visible;"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem" id="yui-gen0" groupindex="0" index="0"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem" id="yui-gen1" groupindex="0" index="1"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen2" groupindex="0" index="2"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen3" groupindex="0" index="3"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem" id="yui-gen4" groupindex="0" index="4"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h2>Link E-Filing Account to PACER Account</h2><font color="#cc0000">Not linked: your session with PACER has changed. Check the names and submit again.</font><p>Do you want to link these accounts?<FORM ENCTYPE='multipart/form-data' method=POST action="../cgi-bin/PacerLink.pl?810000000000022-L_1_0-1"><table><tr><td>CM/ECF<td>Ignatius Bellweather<tr><td>PACER<td>Ignatius Bellweather</table><p>After you submit this screen, your old e-filing credentials for the CM/ECF account will be permanently linked to your upgraded PACER account. Use your upgraded PACER account to e-file in this court.<p><table><tr><td><input name="button1" value="Submit" type=submit></td><td><input name="reset" value="Clear" type=reset></td></tr></table></form></div></body></html>`,
    expect: 'court-link-failed',
    note: 'the confirmation shown again with an error above',
    accept: ['court-link-confirm'],
  },
  {
    name: 'failed-error-after-fields',
    url: 'https://ecf.nmd.uscourts.gov/cgi-bin/PacerLink.pl?810000000000022-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h2>Link a CM&#x2F;ECF ac&shy;count<br>to&nbsp;my PACER&#160;account</h2><FORM ENCTYPE='multipart/form-data' method=POST action="../cgi-bin/LinkMe.pl?482915770136204-L_1_0-1"><p>CM&#47;ECF&nbsp;login:&nbsp;<input name=j1><p>CM&#47;ECF&nbsp;password:&nbsp;<input name=j2 type=password> <span class=err>wrong password</span><p><button type=submit><b>Submit</b></button></form></div></body></html>`,
    expect: 'court-link-failed',
    note: 'two words of error beside the field',
  },
  {
    name: 'failed-capitals-blocked',
    url: 'https://ecf.msnd.uscourts.gov/cgi-bin/PacerLink.pl?810000000000022-L_1_0-1',
    html: `<HTML><BODY><CENTER><B>LINK A CM/ECF ACCOUNT TO MY PACER ACCOUNT</B></CENTER><P>AFTER FIVE WRONG PASSWORDS THE ACCOUNT HAS BEEN BLOCKED UNTIL 2:15 PM.`,
    expect: 'court-link-failed',
    note: 'capitals, no bar, nothing closed',
    accept: ['court-link-answer'],
  },
  {
    name: 'failed-at-no-time',
    url: 'https://ecf.akb.uscourts.gov/cgi-bin/PacerLink.pl?810000000000022-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar yui-module yui-overlay visible" style="z-index: 30; position: static; display: block; visibility: visible;"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem" id="yui-gen0" groupindex="0" index="0"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem" id="yui-gen1" groupindex="0" index="1"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen2" groupindex="0" index="2"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen3" groupindex="0" index="3"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem" id="yui-gen4" groupindex="0" index="4"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h4>Link a CM/ECF account to my PACER account</h4><p>Status of your request:<p>Your accounts have at no time been linked.</div></body></html>`,
    expect: 'court-link-failed',
    note: 'negation inside the verb',
    accept: ['court-link-answer'],
  },
  {
    name: 'answer-transaction',
    url: 'https://ecf.ohsd.uscourts.gov/cgi-bin/PacerLink.pl?810000000000022-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar yui-module yui-overlay visible" style="z-index: 30; position: static; display: block; visibility: visible;"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem" id="yui-gen0" groupindex="0" index="0"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem" id="yui-gen1" groupindex="0" index="1"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen2" groupindex="0" index="2"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen3" groupindex="0" index="3"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem" id="yui-gen4" groupindex="0" index="4"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h2>Link E-Filing Account to PACER Account</h2>Transaction ID 99-4471 recorded.<p><input type=button value="Print" onClick="print()"></div></body></html>`,
    expect: 'court-link-answer',
    note: 'says nothing of the result',
  },
  {
    name: 'answer-ok',
    url: 'https://ecf.scb.uscourts.gov/cgi-bin/PacerLink.pl?810000000000022-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports&id=-1'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities&id=-1'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
<li class='yuimenubaritem' id='placeholderForAlertsIcon'></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h2>Link a CM/ECF account to my PACER account</h2><center>OK</center></div></body></html>`,
    expect: 'court-link-answer',
    note: 'one word',
    accept: ['court-link-like'],
  },
  {
    name: 'answer-linked-false',
    url: 'https://ecf.vtb.uscourts.gov/cgi-bin/PacerLink.pl?810000000000022-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div id="mainmenu" class="menubar" role="navigation"><span class="brand">CM/ECF</span> <a class="m" href="/cgi-bin/iquery.pl">Query</a> | <a class="m" href="/cgi-bin/DisplayMenu.pl?Reports&id=-1">Reports</a> | <a class="m" href="/cgi-bin/DisplayMenu.pl?Utilities&id=-1">Utilities</a> | <a class="m" href="/cgi-bin/login.pl?logout">Log Out</a></div><h2>Link a CM/ECF account to my PACER account</h2><dl><dt>CM/ECF account<dd>rexample<dt>Link successful<dd>false</dl></body></html>`,
    expect: 'court-link-answer',
    note: 'a value says false',
    accept: ['court-link-failed', 'court-link-like'],
  },
  {
    name: 'answer-forwarded',
    url: 'https://ecf.nced.uscourts.gov/cgi-bin/PacerLink.pl?810000000000022-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h3>Link a CM/ECF account to my PACER account</h3>Thank you, your request to link has been forwarded to the court for approval. Expect your accounts to be linked by Friday.</div></body></html>`,
    expect: 'court-link-answer',
    note: 'pending: future, not a fact',
    accept: ['court-link-failed'],
  },
  {
    name: 'answer-question-tag',
    url: 'https://ecf.txeb.uscourts.gov/cgi-bin/PacerLink.pl?810000000000022-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports&id=-1'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities&id=-1'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
<li class='yuimenubaritem' id='placeholderForAlertsIcon'></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h2>Link a CM/ECF account to my PACER account</h2>Your accounts have been linked, haven't they? If the menus are missing, write to us.</div></body></html>`,
    expect: 'court-link-answer',
    note: 'a question tag after confirming words',
    accept: ['court-link-failed', 'court-link-like'],
  },
  {
    name: 'like-choose-role',
    url: 'https://ecf.hib.uscourts.gov/cgi-bin/PacerLink.pl?810000000000022-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports&id=-1'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities&id=-1'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
<li class='yuimenubaritem' id='placeholderForAlertsIcon'></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h1>Link ECF Account to PACER</h1>Your login is used in several roles. Choose the one to link:<FORM ENCTYPE='multipart/form-data' method=POST action="../cgi-bin/EcfLink.pl?482915770136204-L_1_0-1"><select name=role><option>Attorney<option>Trustee<option>Auditor</select> <input type=submit value=Submit></form></div></body></html>`,
    expect: 'court-link-like',
    note: 'a choice between roles, neither form nor confirmation',
    accept: ['court-link-answer'],
  },
  {
    name: 'like-terms',
    url: 'https://ecf.ohsd.uscourts.gov/cgi-bin/PacerLink.pl?terms',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar yui-module yui-overlay visible" style="z-index: 30; position: static; display: block; visibility: visible;"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem" id="yui-gen0" groupindex="0" index="0"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem" id="yui-gen1" groupindex="0" index="1"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen2" groupindex="0" index="2"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen3" groupindex="0" index="3"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem" id="yui-gen4" groupindex="0" index="4"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h3>Terms</h3>I understand that my e-filing account will be permanently linked to my PACER account and that I alone may use it.<FORM ENCTYPE='multipart/form-data' method=POST action="../cgi-bin/PacerLink.pl?482915770136204-L_1_0-1"><input type=checkbox name=ok> I agree <input type=submit value="Proceed"></form></div></body></html>`,
    expect: 'court-link-like',
    note: 'terms with "permanently linked", box and Proceed, no names',
    accept: ['court-link-confirm'],
  },
  {
    name: 'like-old-password-again',
    url: 'https://ecf.nced.uscourts.gov/cgi-bin/PacerLink.pl?810000000000022-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><p>Before the link between your PACER account and your filer account can be made, type the old password a second time.<FORM ENCTYPE='multipart/form-data' method=POST action="../cgi-bin/ngtwo.pl?482915770136204-L_1_0-1"><input type=password name=again> <input type=submit value=OK></form></div></body></html>`,
    expect: 'court-link-like',
    note: 'a password and link wording without heading',
    accept: ['court-link-form'],
  },
  {
    name: 'silent-maintain-account-password',
    url: 'https://ecf.ohsd.uscourts.gov/cgi-bin/MaintAcct.pl',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar yui-module yui-overlay visible" style="z-index: 30; position: static; display: block; visibility: visible;"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem" id="yui-gen0" groupindex="0" index="0"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem" id="yui-gen1" groupindex="0" index="1"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen2" groupindex="0" index="2"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen3" groupindex="0" index="3"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem" id="yui-gen4" groupindex="0" index="4"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h2>Maintain Your ECF Account</h2><FORM ENCTYPE='multipart/form-data' method=POST action="../cgi-bin/MaintAcct.pl?482915770136204-L_1_0-1"><table><tr><td>Login<td>rexample<td>Password<td><input name=pw type=password value="********"><tr><td>Bar ID<td><input name=bar></table><p><table><tr><td><input name="button1" value="Submit" type=submit></td><td><input name="reset" value="Clear" type=reset></td></tr></table></form></div></body></html>`,
    expect: 'silent-unguided',
    note: 'account page of daily life with one password field',
  },
  {
    name: 'silent-lost-credentials',
    url: 'https://ecf.scb.uscourts.gov/cgi-bin/ForgotPw.pl',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports&id=-1'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities&id=-1'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
<li class='yuimenubaritem' id='placeholderForAlertsIcon'></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><b>Forgot login/password</b><br>Type your last name and bar number; the clerk will send you a new password.<FORM ENCTYPE='multipart/form-data' method=POST action="../cgi-bin/ForgotPw.pl?482915770136204-L_1_0-1">Last name <input name=ln><br>Bar number <input name=bn><br><input type=submit value=Submit></form></div></body></html>`,
    expect: 'silent-unguided',
    note: 'page behind "Forgot login/password"',
  },
  {
    name: 'silent-course-shows-screens',
    url: 'https://ecf.wawb.uscourts.gov/wawb/training/nextgen/module4.html',
    html: `<html><head><title>Module 4</title></head><body><table><tr><td>Module 4<td>Screen by screen<tr><td colspan=2><blockquote style="border:1px solid"><div id="topmenu" class="yuimenubar"><div class="bd"><ul><li><a href="#">Query</a><li><a href="#">Reports</a><li><a href="#">Utilities</a><li><a href="#">Log Out</a></ul></div></div><h2>Link a CM/ECF account to my PACER account</h2>CM/ECF login: [______] CM/ECF password: [______]</blockquote><tr><td colspan=2>Type your own credentials, not those of the example.</table></body></html>`,
    expect: 'silent-unguided',
    note: 'course page that shows bar, heading and labels of the form without fields',
    accept: ['court-link-like'],
  },
  {
    name: 'silent-faq-contact-form',
    url: 'https://ecf.nced.uscourts.gov/cgi-bin/Faq.pl?7',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h2>Questions and answers</h2><p><b>Why are my accounts not linked?</b><br>You may have signed in with a shared account.<p><b>Ask us</b><FORM ENCTYPE='multipart/form-data' method=POST action="../cgi-bin/Faq.pl?482915770136204-L_1_0-1">Your name <input name=n><br>Question <input name=qq size=60><br><input type=submit value=Submit></form></div></body></html>`,
    expect: 'silent-unguided',
    note: 'questions about linking, contact form with Submit',
    accept: ['court-link-like'],
  },
  {
    name: 'silent-sealed-document-password',
    url: 'https://ecf.vtb.uscourts.gov/cgi-bin/sealed.pl?9912',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div id="mainmenu" class="menubar" role="navigation"><span class="brand">CM/ECF</span> <a class="m" href="/cgi-bin/iquery.pl">Query</a> | <a class="m" href="/cgi-bin/DisplayMenu.pl?Reports&id=-1">Reports</a> | <a class="m" href="/cgi-bin/DisplayMenu.pl?Utilities&id=-1">Utilities</a> | <a class="m" href="/cgi-bin/login.pl?logout">Log Out</a></div><p>Document 14 is sealed.<FORM ENCTYPE='multipart/form-data' method=POST action="../cgi-bin/sealed.pl?482915770136204-L_1_0-1">Password for this document: <input type=password name=dp> <input type=submit value="Submit"></form></body></html>`,
    expect: 'silent-unguided',
    note: 'one password field, no word of linking',
  },
  {
    name: 'silent-docket-hearing-transcript',
    url: 'https://ecf.nmd.uscourts.gov/cgi-bin/HistDocQry.pl?622334455667788-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h2 align=center>1:26-cr-00219 USA v. Placeholder</h2><table border=1><tr><th>Doc. No.<th>Dates<th>Description<tr><td>31<td>Filed: 02/11/2026<td>Transcript: the witness says that the PACER account was linked and the accounts have been linked to theirs.<tr><td>32<td>Filed: 02/14/2026<td>Order on Motion to Link Accounts</table></div></body></html>`,
    expect: 'silent-unguided',
    note: 'history of a case with confirming words',
  },
  {
    name: 'silent-document-link-password',
    url: 'https://ecf.akb.uscourts.gov/doc1/02201234567',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><p>The link to this page may be used once. Type the password of your CM/ECF account to open the document.<form method=post action="/doc1/02201234567">Login <input name=lo> Password <input type=password name=pa> <input type=submit value="View document"></form></body></html>`,
    expect: 'silent-unguided',
    note: 'link in the sense of a hyperlink, beside login and password',
  },
  {
    name: 'silent-link-claim',
    url: 'https://ecf.hib.uscourts.gov/cgi-bin/LinkClaim.pl',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href="/cgi-bin/DisplayMenu.pl?BankruptcyEvents&id=1234567">Ba<u>n</u>kruptcy <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href="/cgi-bin/DisplayMenu.pl?AdversaryEvents&id=1234567"><u>A</u>dversary <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports&id=1234567'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities&id=1234567'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href="javascript:CMECF.MainMenu.searchPrompt();">Sear<u>c</u>h</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h2>Link Claim to Creditor Account</h2>The claim and the account will be linked.<FORM ENCTYPE='multipart/form-data' method=POST action="../cgi-bin/LinkClaim.pl?482915770136204-L_1_0-1">Claim number <input name=cl> Creditor number <input name=cr> <p><table><tr><td><input name="button1" value="Submit" type=submit></td><td><input name="reset" value="Clear" type=reset></td></tr></table></form></div></body></html>`,
    expect: 'silent-unguided',
    note: 'another utility that links, with the word account',
  },
  {
    name: 'silent-staff-delegation',
    url: 'https://ecf.flsd.uscourts.gov/cgi-bin/Delegate.pl',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href="/cgi-bin/DisplayMenu.pl?CivilEvents">C<u>i</u>vil <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href="/cgi-bin/DisplayMenu.pl?CriminalEvents">Crimi<u>n</u>al <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href="javascript:CMECF.MainMenu.searchPrompt();">Sear<u>c</u>h</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h3>Staff of my firm</h3><p>Paralegals who are linked with your account:<ul><li>Kestrel Amundsen (remove)</ul><FORM ENCTYPE='multipart/form-data' method=POST action="../cgi-bin/Delegate.pl?482915770136204-L_1_0-1">Add the PACER account number <input name=pn><input type=submit value=Submit></form></div></body></html>`,
    expect: 'silent-unguided',
    note: 'staff accounts linked with the attorney, not the own link',
    accept: ['court-link-like'],
  },
  {
    name: 'silent-bulletin',
    url: 'https://ecf.txeb.uscourts.gov/cgi-bin/Bulletin.pl?31',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports&id=-1'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities&id=-1'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
<li class='yuimenubaritem' id='placeholderForAlertsIcon'></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h1>Clerk's bulletin</h1><p>Since the go-live 2,413 filers have successfully linked their accounts. "Your accounts are now linked" is what you want to read, too.<p>Next: fees.</div></body></html>`,
    expect: 'silent-unguided',
    note: 'news with confirming words in quotation marks',
  },
];
