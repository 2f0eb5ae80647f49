import type { MenuCase } from './case';

/** Kept aside until the rules stood. */
export const menusKeptAside: MenuCase[] = [
  {
    name: 'static-manual-copies-bar',
    url: 'https://ecf.iasb.uscourts.gov/help/iasb/manuals/external/menu.htm',
    html: `<html><head><title>Electronic Case Filing - User Manual</title></head><body><h1>1.2 The Main Menu</h1><p>Figure 3 shows the menu of a registered attorney.<center class="figure"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href="/cgi-bin/DisplayMenu.pl?BankruptcyEvents&id=1234567">Ba<u>n</u>kruptcy <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href="/cgi-bin/DisplayMenu.pl?AdversaryEvents&id=1234567"><u>A</u>dversary <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports&id=1234567'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities&id=1234567'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href="javascript:CMECF.MainMenu.searchPrompt();">Sear<u>c</u>h</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></center><p>Figure 3</p><p>Choose <b>Bankruptcy</b> to file in a case.</body></html>`,
    linked: false,
    note: 'static manual below /help/ with a full copy of the bar',
  },
  {
    name: 'banner-shows-both-bars',
    url: 'https://ecf.scb.uscourts.gov/cgi-bin/login.pl?501-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><table border=1><tr><th>Linked<td><center class="figure"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href="/cgi-bin/DisplayMenu.pl?BankruptcyEvents&id=1234567">Ba<u>n</u>kruptcy <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href="/cgi-bin/DisplayMenu.pl?AdversaryEvents&id=1234567"><u>A</u>dversary <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports&id=1234567'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities&id=1234567'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href="javascript:CMECF.MainMenu.searchPrompt();">Sear<u>c</u>h</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></center></table><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports&id=-1'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities&id=-1'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
<li class='yuimenubaritem' id='placeholderForAlertsIcon'></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h3>U.S. Bankruptcy Court</h3></div></body></html>`,
    linked: false,
    note: "a banner compares bars; the real one comes second and is a viewer's",
  },
  {
    name: 'bar-in-faq-answer',
    url: 'https://ecf.ord.uscourts.gov/cgi-bin/Faq.pl?3',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><dl><dt>What should I see?<dd><div><div id="topmenu" class="yuimenubar yui-module yui-overlay visible" style="z-index: 30; position: static; display: block; visibility: visible;"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem" id="yui-gen0" groupindex="0" index="0"><a class="yuimenubaritemlabel" href="/cgi-bin/DisplayMenu.pl?CivilEvents">C<u>i</u>vil <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen1" groupindex="0" index="1"><a class="yuimenubaritemlabel" href="/cgi-bin/DisplayMenu.pl?CriminalEvents">Crimi<u>n</u>al <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen2" groupindex="0" index="2"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem" id="yui-gen3" groupindex="0" index="3"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen4" groupindex="0" index="4"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen5" groupindex="0" index="5"><a class="yuimenubaritemlabel" href="javascript:CMECF.MainMenu.searchPrompt();">Sear<u>c</u>h</a></li>
<li class="yuimenubaritem" id="yui-gen6" groupindex="0" index="6"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem" id="yui-gen7" groupindex="0" index="7"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><dd>If not, refresh.</dl></div></body></html>`,
    linked: false,
    note: 'viewer bar, a copy of an initialized filer bar in an answer',
  },
  {
    name: 'bar-hidden-by-attribute',
    url: 'https://ecf.hib.uscourts.gov/cgi-bin/login.pl?502-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div hidden id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
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
    note: 'the bar has the hidden attribute',
  },
  {
    name: 'menus-hidden-by-visibility',
    url: 'https://ecf.ohsd.uscourts.gov/cgi-bin/iquery.pl',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><style>li.f{visibility:hidden;width:0}</style><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem f"><a class="yuimenubaritemlabel" href="/cgi-bin/DisplayMenu.pl?CivilEvents">C<u>i</u>vil <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem f"><a class="yuimenubaritemlabel" href="/cgi-bin/DisplayMenu.pl?CriminalEvents">Crimi<u>n</u>al <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h2>Query</h2></div></body></html>`,
    linked: false,
    note: 'the filing entries are made invisible by a style sheet',
  },
  {
    name: 'entries-disabled-by-yui',
    url: 'https://ecf.vtb.uscourts.gov/cgi-bin/login.pl?503-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem yuimenubaritem-disabled"><a class="yuimenubaritemlabel yuimenubaritemlabel-disabled" href="/cgi-bin/DisplayMenu.pl?BankruptcyEvents&id=1234567">Ba<u>n</u>kruptcy <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem yuimenubaritem-disabled"><a class="yuimenubaritemlabel yuimenubaritemlabel-disabled" href="/cgi-bin/DisplayMenu.pl?AdversaryEvents&id=1234567"><u>A</u>dversary <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports&id=-1'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities&id=-1'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h3>U.S. Bankruptcy Court</h3></div></body></html>`,
    linked: false,
    note: 'the filing entries have the class of a disabled entry; the other addresses say id=-1',
  },
  {
    name: 'bar-with-log-in',
    url: 'https://ecf.nmd.uscourts.gov/cgi-bin/Preview.pl',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href="/cgi-bin/DisplayMenu.pl?CivilEvents">C<u>i</u>vil <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href="/cgi-bin/DisplayMenu.pl?CriminalEvents">Crimi<u>n</u>al <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl'>Log In</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><p>Preview of the new screens.</div></body></html>`,
    linked: false,
    note: 'Log In in place of Log Out',
  },
  {
    name: 'labels-without-anchors',
    url: 'https://ecf.akb.uscourts.gov/cgi-bin/login.pl?504-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><span>Bankruptcy</span></li>
<li class="yuimenubaritem"><span>Adversary</span></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports&id=-1'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities&id=-1'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h3>U.S. Bankruptcy Court</h3></div></body></html>`,
    linked: false,
    note: 'the words stand in the bar, not as links',
  },
  {
    name: 'software-error',
    url: 'https://ecf.nced.uscourts.gov/cgi-bin/DisplayMenu.pl?CivilEvents',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>Internal Server Error</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar yui-module yui-overlay visible" style="z-index: 30; position: static; display: block; visibility: visible;"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem" id="yui-gen0" groupindex="0" index="0"><a class="yuimenubaritemlabel" href="/cgi-bin/DisplayMenu.pl?CivilEvents">C<u>i</u>vil <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen1" groupindex="0" index="1"><a class="yuimenubaritemlabel" href="/cgi-bin/DisplayMenu.pl?CriminalEvents">Crimi<u>n</u>al <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen2" groupindex="0" index="2"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem" id="yui-gen3" groupindex="0" index="3"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen4" groupindex="0" index="4"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen5" groupindex="0" index="5"><a class="yuimenubaritemlabel" href="javascript:CMECF.MainMenu.searchPrompt();">Sear<u>c</u>h</a></li>
<li class="yuimenubaritem" id="yui-gen6" groupindex="0" index="6"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem" id="yui-gen7" groupindex="0" index="7"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h1>Software error:</h1><pre>Can't locate object method "menu" via package "CMECF::Events" at DisplayMenu.pl line 214.</pre><p>For help, please send mail to the webmaster.</div></body></html>`,
    linked: false,
    note: "error text of the court's program in place of the page",
  },
  {
    name: 'not-for-live-filing',
    url: 'https://ecf.txeb.uscourts.gov/cgi-bin/login.pl?505-L_1_0-1',
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
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><table width="100%" bgcolor=yellow><tr><td align=center><b>*** TRAIN DATABASE - NOT FOR LIVE FILING ***</b></table><h3>U.S. Bankruptcy Court</h3></div></body></html>`,
    linked: false,
    note: 'live host, but a band says that it is the train database',
  },
  {
    name: 'test-host',
    url: 'https://ecf-test.gamb.uscourts.gov/cgi-bin/login.pl?506-L_1_0-1',
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
    linked: false,
    note: 'test host',
  },
  {
    name: 'train-path-bankruptcy',
    url: 'https://ecf.scb.uscourts.gov/scb-train/cgi-bin/login.pl?507-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar yui-module yui-overlay visible" style="z-index: 30; position: static; display: block; visibility: visible;"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem" id="yui-gen0" groupindex="0" index="0"><a class="yuimenubaritemlabel" href="/scb-train/cgi-bin/DisplayMenu.pl?BankruptcyEvents&id=1234567">Ba<u>n</u>kruptcy <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen1" groupindex="0" index="1"><a class="yuimenubaritemlabel" href="/scb-train/cgi-bin/DisplayMenu.pl?AdversaryEvents&id=1234567"><u>A</u>dversary <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen2" groupindex="0" index="2"><a class="yuimenubaritemlabel" href='/scb-train/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem" id="yui-gen3" groupindex="0" index="3"><a class="yuimenubaritemlabel" href='/scb-train/cgi-bin/DisplayMenu.pl?Reports&id=1234567'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen4" groupindex="0" index="4"><a class="yuimenubaritemlabel" href='/scb-train/cgi-bin/DisplayMenu.pl?Utilities&id=1234567'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen5" groupindex="0" index="5"><a class="yuimenubaritemlabel" href="javascript:CMECF.MainMenu.searchPrompt();">Sear<u>c</u>h</a></li>
<li class="yuimenubaritem" id="yui-gen6" groupindex="0" index="6"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem" id="yui-gen7" groupindex="0" index="7"><a class="yuimenubaritemlabel" href='/scb-train/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h3>U.S. Bankruptcy Court</h3></div></body></html>`,
    linked: false,
    note: 'training by the path',
  },
  {
    name: 'link-to-civil-menu-in-content',
    url: 'https://ecf.mied.uscourts.gov/cgi-bin/showpage.pl?16',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h3>U.S. District Court</h3><p>Shortcuts: <a href="/cgi-bin/DisplayMenu.pl?CivilEvents">Civil</a> <a href="/cgi-bin/DisplayMenu.pl?CriminalEvents">Criminal</a> (registered filers only)</div></body></html>`,
    linked: false,
    note: 'the addresses stand in the content, not in the bar',
  },
  {
    name: 'filer-bankruptcy-with-extras',
    url: 'https://ecf.wiwb.uscourts.gov/cgi-bin/login.pl?508-L_1_0-1',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar yui-module yui-overlay visible" style="z-index: 30; position: static; display: block; visibility: visible;"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem" id="yui-gen0" groupindex="0" index="0"><a class="yuimenubaritemlabel" href="/cgi-bin/DisplayMenu.pl?BankruptcyEvents&id=2345678">Ba<u>n</u>kruptcy <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen1" groupindex="0" index="1"><a class="yuimenubaritemlabel" href="/cgi-bin/DisplayMenu.pl?AdversaryEvents&id=2345678"><u>A</u>dversary <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen2" groupindex="0" index="2"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem" id="yui-gen3" groupindex="0" index="3"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports&id=2345678'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen4" groupindex="0" index="4"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities&id=2345678'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem" id="yui-gen5" groupindex="0" index="5"><a class="yuimenubaritemlabel" href="javascript:CMECF.MainMenu.searchPrompt();">Sear<u>c</u>h</a></li>
<li class="yuimenubaritem" id="yui-gen6" groupindex="0" index="6"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem" id="yui-gen7" groupindex="0" index="7"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
<li class="yuimenubaritem" id="placeholderForAlertsIcon" groupindex="0" index="8"></li>
<li class="yuimenubaritem" id="yui-gen8" groupindex="0" index="8"> <a href="https://ecf.wiwb.uscourts.gov/wiwb/webhelp/ecf_atty_manual.htm" target="_blank" class="yuimenubaritemlabel"><font color="red">User Manual</font></a> </li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h3>U.S. Bankruptcy Court</h3></div></body></html>`,
    linked: true,
    note: "real structure with a manual's entry after Log Out",
  },
  {
    name: 'filer-district-broken-log-out',
    url: 'https://ecf.mnd.uscourts.gov/cgi-bin/iquery.pl',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">

        <li class="yuimenubaritem"><a class="yuimenubaritemlabel" href="/cgi-bin/DisplayMenu.pl?CivilEvents">C<u>i</u>vil <div class='spritedownarrow'></div></a></li>

        <li class="yuimenubaritem"><a class="yuimenubaritemlabel" href="/cgi-bin/DisplayMenu.pl?CriminalEvents">Crimi<u>n</u>al <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href="javascript:CMECF.MainMenu.searchPrompt();">Sear<u>c</u>h</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log
                    Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h2>Query</h2></div></body></html>`,
    linked: true,
    note: 'real structure, label of Log Out broken over two lines',
  },
  {
    name: 'filer-civil-only',
    url: 'https://ecf.cit.uscourts.gov/cgi-bin/showpage.pl?16',
    html: `<html><head><link rel="shortcut icon"  href="/favicon.ico"/><title>CM/ECF LIVE</title>
<script>var default_base_path = "/"; </script><script type="text/javascript">if (top!=self) {top.location.replace(location.href);}</script></head><body BGCOLOR=FFFFFF TEXT=000000 onLoad='SetFocus()'><div class="noprint"><div id="topmenu" class="yuimenubar"><div class="bd"><img src="/graphics/logo-cmecf-sm.png" class="cmecfLogo" id="cmecfLogo" alt="CM/ECF" title="" /><ul class="first-of-type">
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href="/cgi-bin/DisplayMenu.pl?CivilEvents">C<u>i</u>vil <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/iquery.pl'><u>Q</u>uery</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Reports'>Reports <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/DisplayMenu.pl?Utilities'><u>U</u>tilities <div class='spritedownarrow'></div></a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href="javascript:CMECF.MainMenu.searchPrompt();">Sear<u>c</u>h</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" onClick="CMECF.MainMenu.showHelpPage(); return false">Help</a></li>
<li class="yuimenubaritem"><a class="yuimenubaritemlabel" href='/cgi-bin/login.pl?logout'>Log Out</a></li>
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h3>U.S. Court</h3></div></body></html>`,
    linked: true,
    note: 'a court with civil cases only: one filing menu',
  },
  {
    name: 'filer-docket-about-a-train',
    url: 'https://ecf.ohnd.uscourts.gov/cgi-bin/DktRpt.pl?509112233445566-L_1_0-1',
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
</ul><hr class="hrmenuseparator"></div></div></div><div id="cmecfMainContent" style="height: 949px"><input type="hidden" id="cmecfMainContentScroll" value="0"><h3 align=center>CIVIL DOCKET FOR CASE #: 4:26-cv-00242<br>In re: Example Junction Train Derailment</h3><table border=1><tr><td>03/04/2026<td>1<td>MOTION to Test Train Brakes</div></body></html>`,
    linked: true,
    note: 'the word train in a case name does not make it a training database',
  },
];
