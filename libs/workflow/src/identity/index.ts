export { Identity, SESSION_MS, type Me, type SignedIn } from './identity.js';
export { ACCESS_SECONDS, type AccessClaims } from './tokens.js';
export { createAdmin, openSession } from './create-admin.js';
export { People, type PostSpec } from './people.js';
export { hashPassword, verifyPassword } from './password.js';
