// @actions/core reaches for an HTTP client in one place only: getIDToken(). This Action never asks
// for an OpenID Connect token, and loading the real client (with all of undici) would cost every run
// more than everything else together. See docs/dependencies.md.
const absent = 'OpenID Connect tokens are not part of this Action: see tools/no-oidc-http.';

export class HttpClient {
  constructor() {
    throw new Error(absent);
  }
}

export class BearerCredentialHandler {
  constructor() {
    throw new Error(absent);
  }
}
