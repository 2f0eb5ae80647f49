import type { MenuCase } from './case';

export const menus: MenuCase[] = [
  {
    name: 'manual-quotes-filer-bar',
    url: 'https://ecf.okwd.uscourts.gov/cgi-bin/ShowHelp.pl?menus',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h2>The menu bar</h2><p>A filer sees:<div class="example"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href="/cgi-bin/DisplayMenu.pl?CivilEvents">C<u>i</u>vil <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href="/cgi-bin/DisplayMenu.pl?CriminalEvents">Crimi<u>n</u>al <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href="javascript:CMECF.MainMenu.searchPrompt();">Sear<u>c</u>h</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><p>A viewer sees neither Civil nor Criminal.</div></body></html>`,
    linked: false,
    note: 'help page without a bar of its own; the bar stands in the content',
  },
  {
    name: 'quoted-bar-before-the-real-one',
    url: 'https://ecf.paed.uscourts.gov/cgi-bin/showpage.pl?16',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="notice" style="border:2px solid navy">After linking the bar looks like this:<div class="example"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href="/cgi-bin/DisplayMenu.pl?CivilEvents">C<u>i</u>vil <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href="/cgi-bin/DisplayMenu.pl?CriminalEvents">Crimi<u>n</u>al <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href="javascript:CMECF.MainMenu.searchPrompt();">Sear<u>c</u>h</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div></div><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h3>U.S. District Court</h3>Last login: 05/11/2026 09:12</div></body></html>`,
    linked: false,
    note: "a notice above the page shows the filer bar; the real bar below is a viewer's",
  },
  {
    name: 'quoted-bar-after-the-real-one',
    url: 'https://ecf.ned.uscourts.gov/cgi-bin/Announce.pl?2',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar yui-module yui-overlay visible" style="z-index: 30; position: static; display: block; visibility: visible;"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem" id="yui-gen0" groupindex="0" index="0"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem" id="yui-gen1" groupindex="0" index="1"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen2" groupindex="0" index="2"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen3" groupindex="0" index="3"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem" id="yui-gen4" groupindex="0" index="4"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h2>What changes</h2><p>Before: Query, Reports. After:<div class="example"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href="/cgi-bin/DisplayMenu.pl?CivilEvents">C<u>i</u>vil <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href="/cgi-bin/DisplayMenu.pl?CriminalEvents">Crimi<u>n</u>al <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href="javascript:CMECF.MainMenu.searchPrompt();">Sear<u>c</u>h</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div></div></body></html>`,
    linked: false,
    note: 'viewer bar, filer bar quoted in the content',
  },
  {
    name: 'hidden-bar',
    url: 'https://ecf.wyd.uscourts.gov/cgi-bin/showpage.pl?16',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint" style="display:none"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href="/cgi-bin/DisplayMenu.pl?CivilEvents">C<u>i</u>vil <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href="/cgi-bin/DisplayMenu.pl?CriminalEvents">Crimi<u>n</u>al <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href="javascript:CMECF.MainMenu.searchPrompt();">Sear<u>c</u>h</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h3>U.S. District Court</h3>Last login: 05/11/2026 09:12</div></body></html>`,
    linked: false,
    note: 'the wrapper of the filer bar is not displayed',
  },
  {
    name: 'hidden-menus-in-viewer-bar',
    url: 'https://ecf.ctd.uscourts.gov/cgi-bin/showpage.pl?16',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem" style="display: none"><a class="yuimenubaritemlabel" href="/cgi-bin/DisplayMenu.pl?CivilEvents">C<u>i</u>vil <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" style="display: none"><a class="yuimenubaritemlabel" href="/cgi-bin/DisplayMenu.pl?CriminalEvents">Crimi<u>n</u>al <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h3>U.S. District Court</h3>Last login: 05/11/2026 09:12</div></body></html>`,
    linked: false,
    note: 'the two filing entries of the bar are not displayed',
  },
  {
    name: 'grayed-bar',
    url: 'https://ecf.ared.uscourts.gov/cgi-bin/iquery.pl',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a aria-disabled="true" style="color:#999;pointer-events:none" class="yuimenubaritemlabel" href="/cgi-bin/DisplayMenu.pl?CivilEvents">C<u>i</u>vil <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a aria-disabled="true" style="color:#999;pointer-events:none" class="yuimenubaritemlabel" href="/cgi-bin/DisplayMenu.pl?CriminalEvents">Crimi<u>n</u>al <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h2>Query</h2></div></body></html>`,
    linked: false,
    note: 'the filing entries are grayed and cannot be used',
  },
  {
    name: 'bar-without-log-out',
    url: 'https://ecf.gamd.uscourts.gov/cgi-bin/Sample.pl',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href="/cgi-bin/DisplayMenu.pl?CivilEvents">C<u>i</u>vil <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href="/cgi-bin/DisplayMenu.pl?CriminalEvents">Crimi<u>n</u>al <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href="javascript:CMECF.MainMenu.searchPrompt();">Sear<u>c</u>h</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h2>Sample screen</h2></div></body></html>`,
    linked: false,
    note: 'no Log Out: nobody has signed in',
  },
  {
    name: 'plain-civil-criminal',
    url: 'https://ecf.nhd.uscourts.gov/cgi-bin/showpage.pl?16',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='#civil'>Civil</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='#criminal'>Criminal</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h3>U.S. District Court</h3>Last login: 05/11/2026 09:12</div></body></html>`,
    linked: false,
    note: "the words stand in the bar, without the menus' addresses",
  },
  {
    name: 'error-500',
    url: 'https://ecf.vawb.uscourts.gov/cgi-bin/DisplayMenu.pl?BankruptcyEvents&id=1234567',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>500 Internal Server Error</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href="/cgi-bin/DisplayMenu.pl?BankruptcyEvents&id=1234567">Ba<u>n</u>kruptcy <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href="/cgi-bin/DisplayMenu.pl?AdversaryEvents&id=1234567"><u>A</u>dversary <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports&id=1234567'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities&id=1234567'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href="javascript:CMECF.MainMenu.searchPrompt();">Sear<u>c</u>h</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><h1>Internal Server Error</h1>The server encountered an internal error or misconfiguration and was unable to complete your request.<p>More information about this error may be available in the server error log.<hr></body></html>`,
    linked: false,
    note: 'error page of the web server with a left-over bar',
  },
  {
    name: 'training-database-heading',
    url: 'https://ecf.ksb.uscourts.gov/cgi-bin/login.pl?445-L_1_0-1',
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
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><center><font color=red size=+3>TRAINING DATABASE</font></center><h3>U.S. Bankruptcy Court</h3>Last login:</div></body></html>`,
    linked: false,
    note: 'live host, but the page says that it is the training database',
  },
  {
    name: 'training-host',
    url: 'https://ecf-train.ganb.uscourts.gov/cgi-bin/login.pl?446-L_1_0-1',
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
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h3>U.S. Bankruptcy Court</h3></div></body></html>`,
    linked: false,
    note: 'training host',
  },
  {
    name: 'training-path',
    url: 'https://ecf.okwd.uscourts.gov/dcecf-train/cgi-bin/showpage.pl?16',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href="/dcecf-train/cgi-bin/DisplayMenu.pl?CivilEvents">C<u>i</u>vil <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href="/dcecf-train/cgi-bin/DisplayMenu.pl?CriminalEvents">Crimi<u>n</u>al <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/dcecf-train/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/dcecf-train/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/dcecf-train/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href="javascript:CMECF.MainMenu.searchPrompt();">Sear<u>c</u>h</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/dcecf-train/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h3>U.S. District Court</h3>Last login: 05/11/2026 09:12</div></body></html>`,
    linked: false,
    note: 'training by the path',
  },
  {
    name: 'menus-of-another-court',
    url: 'https://ecf.mssd.uscourts.gov/cgi-bin/showpage.pl?16',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href="https://ecf.okwd.uscourts.gov/cgi-bin/DisplayMenu.pl?CivilEvents">C<u>i</u>vil <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href="https://ecf.okwd.uscourts.gov/cgi-bin/DisplayMenu.pl?CriminalEvents">Crimi<u>n</u>al <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h3>U.S. District Court</h3>Last login: 05/11/2026 09:12</div></body></html>`,
    linked: false,
    note: 'the filing entries lead to another court',
  },
  {
    name: 'filer-district',
    url: 'https://ecf.okwd.uscourts.gov/cgi-bin/showpage.pl?16',
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
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h3>U.S. District Court</h3>Last login: 05/11/2026 09:12</div></body></html>`,
    linked: true,
    note: 'real structure, before the scripts ran',
  },
  {
    name: 'filer-bankruptcy-after-yui',
    url: 'https://ecf.laeb.uscourts.gov/cgi-bin/login.pl?447-L_1_0-1',
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
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h3>U.S. Bankruptcy Court</h3></div></body></html>`,
    linked: true,
    note: 'real structure, after the scripts ran',
  },
  {
    name: 'filer-docket-legacy-logout',
    url: 'https://ecf.nysd.uscourts.gov/cgi-bin/DktRpt.pl?448112233445566-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href="/cgi-bin/DisplayMenu.pl?CivilEvents">C<u>i</u>vil <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href="/cgi-bin/DisplayMenu.pl?CriminalEvents">Crimi<u>n</u>al <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href="javascript:CMECF.MainMenu.searchPrompt();">Sear<u>c</u>h</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'><u>L</u>ogout</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h3 align=center>CIVIL DOCKET FOR CASE #: 1:26-cv-00123</h3><table border=1><tr><td>03/04/2026<td>1<td>COMPLAINT</div></body></html>`,
    linked: false,
    note: 'old spelling "Logout", but on a docket, which is not read',
  },
  {
    name: 'filer-page-mentions-training',
    url: 'https://ecf.wawb.uscourts.gov/cgi-bin/login.pl?449-L_1_0-1',
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
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href="https://www.wawb.uscourts.gov/training">Training</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h3>U.S. Bankruptcy Court</h3>Training on NextGen CM/ECF is offered each Tuesday.</div></body></html>`,
    linked: true,
    note: 'a Training entry and a sentence on training do not make it a training database',
  },
];
