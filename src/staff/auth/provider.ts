import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto';
import type * as Oidc from 'openid-client';
import { staffPaths } from '../addresses.ts';
import type { BegunSignIn } from './staff-auth.ts';

/** The county's own identity provider (OpenID Connect), from the environment. */
export interface ProviderSettings {
  /** As `https://id.example.gov.cn/realms/county`. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** What the provider says of somebody: an e-mail address that it has verified, or nothing. */
export interface Vouched {
  readonly email: string | undefined;
  /** The page that was asked for. */
  readonly next: string | undefined;
}

/** What is kept in the browser between leaving for the provider and coming back. */
interface Journey {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly next: string | undefined;
  readonly until: number;
}

const COOKIE = 'qiao-staff.journey';

/** How long signing in at the provider may take. */
const JOURNEY_S = 600;

const TIMEOUT_S = 10;

const writeCookie = (value: string, maxAge: number, secure: boolean): string =>
  `${COOKIE}=${value}; Max-Age=${maxAge}; Path=/staff; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;

const readCookie = (request: Request): string | undefined =>
  new RegExp(`(?:^|;\\s*)${COOKIE.replace('.', '\\.')}=([^;]+)`).exec(
    request.headers.get('cookie') ?? '',
  )?.[1];

/** The library, loaded only where there is a provider, and what the provider says of itself. */
interface Discovered {
  readonly oidc: typeof Oidc;
  readonly config: Oidc.Configuration;
}

/** Reads the provider's own description; the keys it names are checked against every token. */
async function discover({ issuer, clientId, clientSecret }: ProviderSettings): Promise<Discovered> {
  const oidc = await import('openid-client');
  const server = new URL(issuer);
  // Plain http is for a provider on this machine, as tests have; the environment check says so.
  const insecure = server.protocol === 'http:' ? [oidc.allowInsecureRequests] : [];
  const execute = [oidc.enableNonRepudiationChecks, ...insecure];
  const options = { execute, timeout: TIMEOUT_S };
  const found = await oidc.discovery(server, clientId, undefined, oidc.None(), options);
  const metadata = found.serverMetadata();
  // Where nothing is said, a provider takes the secret as HTTP Basic (OpenID Connect Discovery, 3).
  const ways = metadata.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
  const authentication = ways.includes('client_secret_basic')
    ? oidc.ClientSecretBasic(clientSecret)
    : oidc.ClientSecretPost(clientSecret);
  const config = new oidc.Configuration(metadata, clientId, clientSecret, authentication);
  config.timeout = TIMEOUT_S;
  for (const apply of execute) apply(config);
  return { oidc, config };
}

/** The e-mail address, of the token or else of the provider's user info, where it is verified. */
async function readEmail(
  { oidc, config }: Discovered,
  tokens: Oidc.TokenEndpointResponse & Oidc.TokenEndpointResponseHelpers,
): Promise<string | undefined> {
  const claims = tokens.claims();
  if (claims === undefined) return undefined;
  const { email, email_verified } =
    claims['email'] !== undefined || config.serverMetadata().userinfo_endpoint === undefined
      ? claims
      : await oidc.fetchUserInfo(config, tokens.access_token, claims.sub);
  return typeof email === 'string' && email_verified === true ? email : undefined;
}

/** Signing in at a provider by the code flow, with PKCE, state and nonce. */
export function createProvider(
  settings: ProviderSettings,
  { siteUrl, secret, now }: { siteUrl: string; secret: string; now: () => number },
) {
  let discovered: Promise<Discovered> | undefined;
  const getDiscovered = () =>
    (discovered ??= discover(settings).catch((error: unknown) => {
      discovered = undefined;
      throw error;
    }));
  const secure = siteUrl.startsWith('https:');
  const redirectUri = siteUrl + staffPaths.providerReturn();

  const open = async (request: Request): Promise<Journey | undefined> => {
    const sealed = readCookie(request);
    if (sealed === undefined) return undefined;
    const text = await symmetricDecrypt({ key: secret, data: sealed }).catch(() => 'null');
    const journey = JSON.parse(text) as Journey | null;
    return journey !== null && journey.until > now() ? journey : undefined;
  };

  return {
    /** Rejects when the provider cannot be reached. */
    begin: async (next: string | undefined): Promise<BegunSignIn> => {
      const { oidc, config } = await getDiscovered();
      const [state, nonce] = [oidc.randomState(), oidc.randomNonce()];
      const verifier = oidc.randomPKCECodeVerifier();
      const address = oidc.buildAuthorizationUrl(config, {
        redirect_uri: redirectUri,
        scope: 'openid email',
        state,
        nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
      });
      const journey: Journey = { state, nonce, verifier, next, until: now() + JOURNEY_S * 1000 };
      const sealed = await symmetricEncrypt({ key: secret, data: JSON.stringify(journey) });
      return { location: address.href, cookies: [writeCookie(sealed, JOURNEY_S, secure)] };
    },
    /** Undefined when the browser brings back nothing that was begun here. Rejects when the provider's answer does not hold. */
    finish: async (request: Request): Promise<Vouched | undefined> => {
      const journey = await open(request);
      if (journey === undefined) return undefined;
      const found = await getDiscovered();
      const { oidc, config } = found;
      const { search } = new URL(request.url);
      const tokens = await oidc.authorizationCodeGrant(config, new URL(redirectUri + search), {
        expectedState: journey.state,
        expectedNonce: journey.nonce,
        pkceCodeVerifier: journey.verifier,
        idTokenExpected: true,
      });
      return { email: await readEmail(found, tokens), next: journey.next };
    },
    /** The cookie line that ends a journey, whatever came of it. */
    end: writeCookie('', 0, secure),
  };
}

/** A provider as it is set up here. */
export type Provider = ReturnType<typeof createProvider>;
