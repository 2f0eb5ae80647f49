/** The courts that differ on PACER’s page of e-file registration (exceptions.ts). Made from rules.ts by `npm run generate`. */
export const exceptionsText =
  '**5th Cir.:** Choose this court, and ask for E-Filing, Admission or both. **D. Or.:** Request “E-Filing Registration Only” if the old login is lost. **Bankr. W.D. Ky.:** A new registration is right here if the old password is lost; if you have it, link. **D. Mont.:** If you are admitted here and have not e-filed since before September 27, 2021, register: choose “E-File Registration Only”. If you have, link.';
