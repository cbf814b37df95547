export { Identity, type Me, type SignedIn, type TokenLife } from './identity.js';
export { type AccessClaims } from './tokens.js';
export { createAdmin, openSession } from './create-admin.js';
export { People, type NewPersonSpec, type PostSpec } from './people.js';
export { Organisations } from './organisations.service.js';
export { Invitations, issueInvitationToken } from './invitations.service.js';
export { hashPassword, verifyPassword } from './password.js';
