// In place of @actions/http-client, which would load all of undici at every start. @actions/core uses it for OpenID
// Connect tokens, which this Action never requests, and @actions/github for the agent and dispatcher of its default
// `fetch`, which this Action replaces by its own. See docs/dependencies.md.
export class HttpClient {
  getAgent() {}

  getAgentDispatcher() {}

  getJson() {
    throw new Error('This Action cannot request OpenID Connect tokens: see tools/aliases/http-client.js.');
  }
}

export class BearerCredentialHandler {}
