export const title = 'Check the box on the redaction notice, then choose Continue';
