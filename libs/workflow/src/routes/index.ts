export * from './sign-routes.service.js';
