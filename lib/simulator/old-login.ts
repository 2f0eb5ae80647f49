import { publicPage } from './frame';

/** The sign-in page of CM/ECF before NextGen (FACTS.md, Old login): nobody should be shown it any more. */
export const oldLogin = (): string =>
  publicPage(
    'CM/ECF LIVE',
    `<h3>CM/ECF Filer or PACER Login</h3>
<form name="GetPass" method="post" enctype="multipart/form-data"><table>
<tr><td colspan="2"><b>Authentication</b></td></tr>
<tr><td>Login:</td><td><input name="login" type="text"></td></tr>
<tr><td>Password:</td><td><input name="key" type="password"></td></tr>
<tr><td>Client code:</td><td><input name="clcode" type="text"></td></tr></table>
<p><input type="submit" name="button1" value="Login"> <input type="reset" name="reset" value="Clear"></form>`,
  );
