export { Identity, type Me, type SignedIn, type TokenLife } from './identity.js';
export { type AccessClaims } from './tokens.js';
export { createAdmin, openSession } from './create-admin.js';
export { People, type PostSpec } from './people.js';
export { hashPassword, verifyPassword } from './password.js';
