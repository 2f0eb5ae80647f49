import { button, command, pacerPage } from './pacer-frame';
import { selectMenu } from './pacer-upgrade';

/** Whose account it is: their own legacy or upgraded one, the firm's administrative one, one that a firm shares. */
export type PracticeAccount = 'legacy' | 'upgraded' | 'administrative' | 'shared';

/** PACER's front page; the link to the account is in the menu "Log in to..." (FACTS.md, Manage PACER Account). */
export const home = (): string =>
  pacerPage(
    'Public Access to Court Electronic Records | PACER: Federal Court Records',
    `<div class="nav"><button type="button" class="ui-button" data-toggles="loginMenu" aria-expanded="false">Log in to...</button>
<ul id="loginMenu" style="display:none"><li><a href="https://pacer.psc.uscourts.gov/pscof/login.xhtml">Manage PACER Account</a></li><li><a href="#" data-idle>PACER Case Locator</a></li></ul></div>
<div class="panel"><h1>Find a Case</h1><p>Register for an account, search, and file in federal court.</p><p><a href="https://pacer.psc.uscourts.gov/pscof/registration.jsf">Register for an Account</a></p></div>`,
  );

/** Manage My Account: the account box at the top, and below it the task at hand (`area`). */
export const manage = (account: PracticeAccount, area: string, enrolled = false): string =>
  pacerPage(
    'PACER: Manage My Account',
    `<h1><a href="/pscof/manage/maint.jsf">Manage My Account</a></h1>
<form id="popupForm" name="popupForm" method="post">${accountBox(account, enrolled)}</form>
<div id="mainArea">${area}</div>`,
  );

export const accountBox = (account: PracticeAccount, enrolled = false): string => {
  const type = {
    legacy: `Legacy PACER Account (${command('popupForm:lnkUpgrade', 'Upgrade')})`,
    shared: `Legacy PACER Account (${command('popupForm:lnkUpgrade', 'Upgrade')})`,
    upgraded: 'Upgraded PACER Account',
    administrative: '',
  }[account];
  const username = {
    legacy: 'js1234',
    shared: 'fi0123',
    upgraded: 'jordansample',
    administrative: 'samplefirm1',
  };
  const rows: [string, string][] = [
    ['Account Number', '1234567'],
    ['Username', username[account]],
    ['Account Balance', '$0.00'],
    [
      account === 'administrative' ? 'Account Status' : 'Case Search Status',
      account === 'shared' ? 'Inactive' : 'Active',
    ],
    ...(type ? [['Account Type', type] as [string, string]] : []),
    ...(account === 'upgraded'
      ? [
          [
            'Multifactor Auth',
            enrolled ? 'Enrolled' : `Not Enrolled ${command('popupForm:lnkEnroll', 'Enroll')}`,
          ] as [string, string],
        ]
      : []),
  ];
  return `<table role="presentation" class="box">${rows.map(([label, value]) => `<tr><td>${label}</td><td>${value}</td></tr>`).join('')}</table>`;
};

/** The tabs, Settings open by default. */
export const account =
  (): string => `<ul class="ui-tabs-nav" role="tablist"><li role="tab"><a href="#" data-opens="tabSettings">Settings</a></li><li role="tab"><a href="#" data-opens="tabMaintenance">Maintenance</a></li><li role="tab"><a href="#" data-opens="tabPayments">Payments</a></li><li role="tab"><a href="#" data-opens="tabUsage">Usage</a></li></ul>
<div id="tabSettings" class="ui-tabs-panel">${items(['Change Username', 'Change Password', 'Set Security Information', 'Manage MFA Settings'], 'settings')}</div>
<div id="tabMaintenance" class="ui-tabs-panel" style="display:none">${items(['Update Personal Information', 'Update Address Information', 'Display Registered Courts'], 'maintenance')}<br>${command('maint:attorney', 'Attorney Admissions / E-File Registration')}<br>${command('maint:nonAttorney', 'Non-Attorney E-File Registration')}</div>
<div id="tabPayments" class="ui-tabs-panel" style="display:none">${items(['Make One-Time PACER Fee Payment'], 'payments')}</div>
<div id="tabUsage" class="ui-tabs-panel" style="display:none">${items(['View Detailed Transactions'], 'usage')}</div>`;

const items = (names: string[], tab: string): string =>
  names.map((name, i) => command(`${tab}:item${i}`, name)).join('<br>');

/** Registration for a new PACER account. */
export const registration = (): string =>
  pacerPage(
    'PACER: Registration',
    `<h1><a href="/pscof/manage/maint.jsf">PACER - Case Search Only Registration</a></h1><div id="mainArea"><h3>Account Information</h3><p>* Required Information</p>
<table role="presentation"><tr><td>First Name *</td><td><input type="text"></td></tr><tr><td>Last Name *</td><td><input type="text"></td></tr><tr><td>Date of Birth *</td><td><input type="text"></td></tr><tr><td>Email *</td><td><input type="text"></td></tr><tr><td>User Type *</td><td>${selectMenu('regForm:userType', ['INDIVIDUAL', 'ATTORNEY'])}</td></tr></table>
<p>${button('regForm:next', 'Next')} <button type="reset" class="ui-button"><span class="ui-button-text">Reset</span></button> ${button('regForm:cancel', 'Cancel')}</p></div>`,
  );
