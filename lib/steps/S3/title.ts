export const title = 'Enroll in multifactor authentication when PACER asks for it';
