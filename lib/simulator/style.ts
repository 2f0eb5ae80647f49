/** Plain styles of the imitation pages, served as their style sheets. */
export const cmecfCss = `
body { margin: 0; font: 13px Arial, sans-serif; }
#topmenu { background: #1f3f77; color: #fff; }
#topmenu .bd { display: flex; align-items: center; padding: 4px 12px; }
#topmenu .cmecfLogo { display: none; }
#topmenu .bd::before { content: "CM/ECF"; font: italic bold 18px serif; color: #fff; }
#topmenu ul.first-of-type { list-style: none; margin: 0; padding: 0 0 0 20px; display: flex; }
#topmenu li { position: relative; }
#topmenu a { color: #fff; text-decoration: none; padding: 8px 11px; display: block; font-size: 14px; }
#topmenu .spritedownarrow { display: inline-block; border: 4px solid transparent; border-top-color: #fff; margin-left: 2px; vertical-align: middle; }
#topmenu hr { display: none; }
#topmenu .yuimenu { position: absolute; z-index: 31; left: 0; top: 100%; background: #fff; border: 1px solid #808080; white-space: nowrap; }
#topmenu .yuimenu ul { list-style: none; margin: 0; padding: 3px 0; }
#topmenu .yuimenu a { color: #000; font-size: 13px; padding: 4px 14px; }
#cmecfMainContent { overflow: auto; padding: 0 20px; }
h2 { font-size: 17px; }
@media print { .noprint { display: none; } }
`;

export const pacerCss = `
body { margin: 0; font: 15px Arial, sans-serif; color: #1b1b1b; }
.usa-banner { background: #f0f0f0; font-size: 12px; padding: 3px 24px; }
#pscHeaderContainer { background: #112e51; color: #fff; padding: 14px 24px; }
#pscFooter { background: #f0f0f0; font-size: 12px; padding: 10px 24px; margin-top: 24px; line-height: 1.7; }
#pscLoginPanel, .panel { max-width: 420px; margin: 24px auto; border: 1px solid #aaa; padding: 8px 24px; }
h1 { font-size: 20px; }
body > h1, body > form, #mainArea, .nav { margin: 16px 24px; }
h3 { font-size: 17px; margin: 12px 0 6px; }
#mainArea p { max-width: 46em; }
input[type=text], input[type=password] { width: 100%; padding: 7px; border: 1px solid #777; box-sizing: border-box; }
#mainArea input[type=text], #mainArea input[type=password] { width: 240px; padding: 5px; }
#mainArea input[id$=zip], #mainArea input[id$=zip4] { width: 90px; }
table.box td:first-child { color: #555; padding: 2px 20px 2px 0; }
.ui-button { background: #005ea2; color: #fff; border: 0; padding: 9px 22px; font-size: 15px; }
.ui-state-disabled { opacity: .45; }
.ui-messages-error { background: #f9dede; border: 1px solid #b50909; padding: 4px 10px; }
.ui-messages-error ul { list-style: none; margin: 0; padding: 4px; }
.ui-tabs-nav { list-style: none; display: flex; gap: 4px; padding: 0; margin: 12px 0; border-bottom: 2px solid #005ea2; }
.ui-tabs-nav li { background: #e7eef5; padding: 6px 14px; }
.ui-tabs-panel { line-height: 1.8; }
.ui-helper-hidden-accessible { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0); }
.ui-selectonemenu { display: inline-block; position: relative; }
.ui-selectonemenu-label { position: absolute; left: -9999px; }
.ui-selectonemenu select { width: 240px; padding: 5px; }
.qr { width: 132px; height: 132px; border: 8px solid #fff; outline: 1px solid #777; background: repeating-conic-gradient(#222 0 25%, #fff 0 50%) 0 / 12px 12px; }
.ui-chkbox { display: inline-block; vertical-align: middle; }
.ui-chkbox-box { display: inline-block; width: 18px; height: 18px; border: 1px solid #333; vertical-align: middle; }
.ui-icon-check::after { content: '\\2713'; font-size: 17px; line-height: 18px; padding-left: 2px; }
.ui-dialog { position: fixed; left: 50%; top: 90px; width: 440px; margin-left: -220px; background: #fff; border: 1px solid #777; box-shadow: 0 0 0 2000px rgb(0 0 0 / 25%); }
.ui-dialog-titlebar { background: #112e51; color: #fff; padding: 8px 14px; }
.ui-dialog-content { padding: 8px 14px 14px; }
.notice { max-width: 420px; margin: 0 auto; font-size: 12px; color: #555; }
`;
