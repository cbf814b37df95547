export { seedReference, type ReferenceSeeded } from './seed-reference.js';
export { seedDemoPeople, type DemoPerson } from './seed-demo-people.js';
