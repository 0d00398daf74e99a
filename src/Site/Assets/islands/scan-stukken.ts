// All that comes out of the scan as a paper or a table; loaded when somebody asks for it.
export { prestatieafspraken } from './scan/documents/agreements';
export { collegevoorstel, raadsinformatiebrief } from './scan/documents/council';
export { emptyForm, invitation } from './scan/documents/form';
export { regioplan } from './scan/documents/regioplan';
export { paper } from './scan/page/paper';
export { answerSheet, blockSheet, decisionSheet, matrixSheet, regionSheet } from './scan/sheets';
export { markdown } from './docx/markdown';
export { csv } from './sheet/csv';
