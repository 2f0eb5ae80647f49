import { button } from './pacer-frame';

/** The upgrade wizard: all three tabs are in the page, one is shown. Person is unverified (FACTS.md, Upgrade wizard). */
export const tabs = ['person', 'address', 'security'] as const;
export type Tab = (typeof tabs)[number];

export const wizard = (tab: Tab = 'person'): string => `<form id="frmUpgrade" name="frmUpgrade" method="post">
<h3>Upgrade PACER Account</h3>
<p>Review the following text and fill in the necessary information on the next few screens. When finished, you will have an upgraded PACER account.</p>
<p>You currently have a legacy PACER account, and the action you have requested requires you to upgrade. This upgraded PACER account will allow you to access information within the court and perform different procedures without needing to use multiple logins. <b>NOTE:</b> This process will take your legacy PACER username out of existence. When you upgrade your PACER account, your username/password will change and you will no longer be able to share your account with other users.</p>
<ul class="ui-tabs-nav" role="tablist">${tabs.map((one) => `<li class="ui-tabs-header" role="tab">${one[0]?.toUpperCase()}${one.slice(1)}</li>`).join('')}</ul>
${panel('person', tab, person)}
${panel('address', tab, address)}
${panel('security', tab, security)}
</form>`;

const panel = (id: Tab, open: Tab, fields: string): string => {
  const onward =
    id === 'security' ? button('frmUpgrade:submit', 'Submit') : button(`frmUpgrade:next_${id}`, 'Next');
  const back = id === 'person' ? '' : button(`frmUpgrade:back_${id}`, 'Back');
  return `<div id="frmUpgrade:tab_${id}" class="ui-tabs-panel" role="tabpanel"${id === open ? '' : ' style="display:none" aria-hidden="true"'}>
<p>* Required Information</p>
<table role="presentation"><tbody>${fields}</tbody></table>
<p>${onward} ${back} <button type="reset" class="ui-button"><span class="ui-button-text">Reset</span></button> ${button(`frmUpgrade:cancel_${id}`, 'Cancel')}</p>
</div>`;
};

/** A field: a row with label and control, and a row for its error (FACTS.md, Manage PACER Account). */
const row = (label: string, control: string, id = ''): string =>
  `<tr${id ? ` id="${id}"` : ''}><td>${label}</td><td>${control}</td></tr><tr><td></td><td><div role="alert" class="ui-message"></div></td></tr>`;

const textField = (id: string, type = 'text', value = ''): string =>
  `<input id="frmUpgrade:${id}" name="frmUpgrade:${id}" type="${type}"${value ? ` value="${value}"` : ''} autocomplete="off">`;

/** A PrimeFaces drop-down list: the `select` and a box that takes the focus, both hidden, and the visible label. */
export const selectMenu = (id: string, options: string[], chosen = '', source = ''): string => {
  const shown = chosen || 'Select';
  return `<div id="${id}" class="ui-selectonemenu ui-widget"><div class="ui-helper-hidden-accessible"><input id="${id}_focus" type="text" readonly tabindex="-1" aria-hidden="true"></div><div class="ui-selectonemenu-native"><select id="${id}_input" name="${id}_input"${source ? ` data-change="${source}"` : ''}><option value="">Select</option>${options.map((option) => `<option value="${option}"${option === chosen ? ' selected' : ''}>${option}</option>`).join('')}</select></div><label id="${id}_label" class="ui-selectonemenu-label">${shown}</label></div>`;
};

const person =
  row('First Name *', textField('firstName', 'text', 'Jordan')) +
  row('Middle Name', textField('middleName')) +
  row('Last Name *', textField('lastName', 'text', 'Sample')) +
  row('Date of Birth *', textField('dateOfBirth')) +
  row('Email *', textField('email')) +
  row('Confirm Email *', textField('confirmEmail')) +
  row('User Type *', selectMenu('frmUpgrade:userType', ['INDIVIDUAL', 'ATTORNEY']));

const address =
  row('Firm/Office', textField('firm')) +
  row('Unit/Department', textField('unit')) +
  row('Address *', textField('address')) +
  row('Room/Suite', textField('room')) +
  row('City *', textField('city')) +
  row(
    'State * <a href="#" data-idle>?</a>',
    selectMenu('frmUpgrade:state', ['Illinois', 'Missouri'], '', 'frmUpgrade:state'),
  ) +
  row('County * <a href="#" data-idle>?</a>', selectMenu('frmUpgrade:county', ['First', 'Second'])) +
  row('Zip/Postal Code *', `${textField('zip')} - ${textField('zip4')}`) +
  row(
    'Country *',
    selectMenu('frmUpgrade:country', ['United States of America'], 'United States of America'),
  ) +
  row('Primary Phone * <a href="#" data-idle>?</a>', textField('phone')) +
  row('Alternate Phone <a href="#" data-idle>?</a>', textField('alternatePhone')) +
  row('Text Phone <a href="#" data-idle>?</a>', textField('textPhone')) +
  row('Fax Number <a href="#" data-idle>?</a>', textField('fax'));

const questions = ['In what city or town was your first job?', 'What is your father’s middle name?'];

const security =
  row('Username *', textField('username')) +
  row('Password *', textField('password', 'password')) +
  row('Confirm Password *', textField('confirmPassword', 'password')) +
  row('Security Question 1 *', selectMenu('frmUpgrade:question1', questions)) +
  row('Security Answer 1 *', textField('answer1')) +
  row('Security Question 2 *', selectMenu('frmUpgrade:question2', questions)) +
  row('Security Answer 2 *', textField('answer2'));

export const upgradeComplete = `<h3>Upgrade Complete</h3><p>Your personal information has been successfully changed and you now have an upgraded PACER account.</p><p>${button('frmUpgrade:close', 'Close')}</p>`;
