import { button } from './pacer-frame';
import { selectMenu } from './pacer-upgrade';

/** E-file registration in a court, screen by screen, as D. Mont. and D.D.C. print it; markup unverified (FACTS.md, E-file registration). */
export const registrationScreens = ['court', 'kind', 'filer', 'payment', 'terms', 'sent'] as const;
export type RegistrationScreen = (typeof registrationScreens)[number];

export function registrationArea(attorney: boolean, screen: RegistrationScreen): string {
  const heading = attorney ? 'Attorney Admissions / E-File Registration' : 'Non-Attorney E-File Registration';
  return `<h3>${heading}</h3>${content(attorney, screen)}`;
}

function content(attorney: boolean, screen: RegistrationScreen): string {
  switch (screen) {
    case 'court':
      return `<p>* Required Information</p>
<table role="presentation"><tr><td>Court Type *</td><td>${selectMenu('reg:courtType', ['U.S. District Courts', 'U.S. Bankruptcy Courts'])}</td></tr><tr><td>Court *</td><td>${selectMenu('reg:court', ['Illinois Southern District Court', 'Missouri Eastern Bankruptcy Court'])}</td></tr>${attorney ? '' : `<tr><td>Role in Court *</td><td>${selectMenu('reg:role', ['Creditor', 'Filing Agent', 'Party', 'Trustee'])}</td></tr>`}</table>${onward('court')}`;
    case 'kind':
      return `<h4>What would you like to apply/register for?</h4>
<p>${['Federal Bar Admission', 'Pro Hac Vice', 'E-File Registration Only'].map((kind) => `<label><input type="radio" name="kind"> ${kind}</label>`).join('<br>')}</p>${onward('kind')}`;
    case 'filer':
      return `<h4>Filer Information</h4><h4>Additional Filer Information</h4><p>Other Names Used <input type="text"></p>
<h4>Delivery Method and Formatting</h4><table role="presentation"><tr><td>Email Frequency *</td><td>${selectMenu('reg:frequency', ['At The Time of Filing', 'Once Per Day'])}</td></tr><tr><td>Email Format *</td><td>${selectMenu('reg:format', ['HTML', 'Text'])}</td></tr></table>${onward('filer')}`;
    case 'payment':
      return `<p><label><input type="checkbox"> Autobill PACER fees</label><br><label><input type="checkbox"> E-filing fees default</label></p>${onward('payment')}`;
    case 'terms':
      if (!attorney)
        return `<h4>Acknowledgment of Policies and Procedures</h4><p><label><input type="checkbox"> I acknowledge them</label></p><p>${button('reg:terms', 'Submit')}</p>`;
      return `<h4>E-Filing Terms of Use</h4><p><label><input type="checkbox"> I have read this</label><br><label><input type="checkbox"> I accept it</label></p><p>${button('reg:terms', 'Submit')}</p>`;
    case 'sent':
      return `<p>Your request was sent to the court.</p><p>${button('reg:close', 'Done')}</p>`;
  }
}

const onward = (screen: RegistrationScreen): string =>
  `<p>${button(`reg:${screen}`, 'Next')} ${button('reg:cancel', 'Cancel')}</p>`;

/** The screen after one; filers who are not attorneys are asked for no kind. */
export function screenAfter(screen: RegistrationScreen, attorney: boolean): RegistrationScreen {
  const order = registrationScreens.filter((one) => attorney || one !== 'kind');
  return order[order.indexOf(screen) + 1] ?? screen;
}
