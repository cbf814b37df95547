import { RouterProvider } from 'react-router';
import { router } from './router';
import { SignInAgain } from './SignInAgain';

export default function Inside() {
  return <><RouterProvider router={router} /><SignInAgain /></>;
}
