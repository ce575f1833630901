import { accountRoutes } from './account/routes.js';
import { administeringRoutes } from './administering/routes.js';
import { agreementRoutes } from './agreements/routes.js';
import { assistingRoutes } from './assisting/routes.js';
import { viewPublishedConcealed } from './assurance/concealed/page.js';
import { viewAssurance } from './assurance/page.js';
import { bookingRoutes } from './booking/routes.js';
import { viewBrandFile } from './brand/page.js';
import { choiceRoutes } from './choices/routes.js';
import { contentRoutes } from './content/routes.js';
import { costRoutes } from './costs/routes.js';
import { decisionRoutes } from './decisions/routes.js';
import { demoRoutes } from './demo/routes.js';
import { designerRoutes } from './designer/routes.js';
import { deskRoutes } from './desk/routes.js';
import { disruptionRoutes } from './disruptions/routes.js';
import { fieldRoutes } from './field/home/routes.js';
import { roundRoutes } from './field/round-routes.js';
import { firmRoutes } from './firms/routes.js';
import { helpingRoutes } from './helping/routes.js';
import { viewHome } from './home/page.js';
import { improvingRoutes } from './improving/routes.js';
import { incidentRoutes } from './incidents/routes.js';
import { issuedRoutes } from './issued/routes.js';
import { journeyRoutes } from './journeys/routes.js';
import { letterRoutes } from './letters/routes.js';
import { mandateRoutes } from './mandates/routes.js';
import { markingRoutes } from './marking/routes.js';
import { nearbyRoutes } from './nearby/routes.js';
import { openDataRoutes } from './open-data/routes.js';
import { openIdRoutes } from './openid/routes.js';
import type { Route } from './page.js';
import { passkeyRoutes } from './passkeys/routes.js';
import { paths } from './paths.js';
import { payingRoutes } from './paying/routes.js';
import { recordRoutes } from './record/routes.js';
import { registerRoutes } from './registers/routes.js';
import { viewCopySchema, viewServiceSchema } from './schemas/page.js';
import { sharingRoutes } from './sharing/routes.js';
import { signInRoutes } from './sign-in/routes.js';
import { signOutRoutes } from './sign-out/routes.js';
import { ownRoutes } from './staff/me/routes.js';
import { staffRoutes } from './staff/routes.js';
import { wayInRoutes } from './staff/way-in-routes.js';
import { trainingRoutes } from './training/routes.js';
import { verifierRoutes } from './verifiers/routes.js';
import { yourDataRoutes } from './your-data/routes.js';

/** Where officers work cases: at a desk, and on site. */
const frontLineRoutes: readonly Route[] = [...deskRoutes, ...fieldRoutes, ...roundRoutes];

/** Every page of the site, in the order in which a stranger would look for it. */
export function listRoutes(): readonly Route[] {
  return [
    { method: 'GET', path: paths.home, access: 'public', handle: viewHome },
    { method: 'GET', path: paths.brand(':file'), access: 'public', isBeforeOpening: true, handle: viewBrandFile },
    ...journeyRoutes,
    ...improvingRoutes,
    ...nearbyRoutes,
    ...disruptionRoutes,
    ...contentRoutes,
    ...signInRoutes,
    ...accountRoutes,
    ...frontLineRoutes,
    ...sharingRoutes,
    ...designerRoutes,
    ...verifierRoutes,
    ...helpingRoutes,
    ...assistingRoutes,
    ...letterRoutes,
    ...payingRoutes,
    ...bookingRoutes,
    ...decisionRoutes,
    ...staffRoutes,
    ...ownRoutes,
    ...administeringRoutes,
    ...wayInRoutes,
    ...trainingRoutes,
    ...agreementRoutes,
    ...incidentRoutes,
    ...passkeyRoutes,
    ...costRoutes,
    ...registerRoutes,
    ...openDataRoutes,
    ...issuedRoutes,
    ...mandateRoutes,
    ...firmRoutes,
    ...choiceRoutes,
    ...recordRoutes,
    { method: 'GET', path: paths.publishedConcealed, access: 'public', handle: viewPublishedConcealed },
    ...markingRoutes,
    { method: 'GET', path: paths.assurance, access: 'public', handle: viewAssurance },
    ...yourDataRoutes,
    { method: 'GET', path: paths.serviceSchema, access: 'public', handle: viewServiceSchema },
    { method: 'GET', path: paths.copySchema, access: 'public', handle: viewCopySchema },
    ...openIdRoutes,
    ...demoRoutes,
    ...signOutRoutes,
  ];
}
