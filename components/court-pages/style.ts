/** Plain looks of the imitation pages, served as their style sheet. */
export const cmecfCss = `
body { margin: 0; font: 13px Arial, sans-serif; }
#topmenu { background: #1f3f77; color: #fff; }
#topmenu .bd { display: flex; align-items: center; padding: 4px 12px; }
#topmenu .cmecfLogo { font: italic bold 18px serif; color: #fff; }
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
#pscHeaderContainer { background: #112e51; color: #fff; padding: 14px 24px; }
#pscLoginPanel, .panel { max-width: 420px; margin: 24px auto; border: 1px solid #aaa; padding: 8px 24px; }
h1 { font-size: 20px; }
input[type=text], input[type=password] { width: 100%; padding: 7px; border: 1px solid #777; box-sizing: border-box; }
.ui-button { background: #005ea2; color: #fff; border: 0; padding: 9px 22px; font-size: 15px; }
.ui-messages-error { background: #f9dede; border: 1px solid #b50909; padding: 4px 10px; }
.ui-messages-error ul { list-style: none; margin: 0; padding: 4px; }
.notice { max-width: 420px; margin: 0 auto; font-size: 12px; color: #555; }
`;
