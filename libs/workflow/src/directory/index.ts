export { Directory, type AgencyPage } from './directory.js';
