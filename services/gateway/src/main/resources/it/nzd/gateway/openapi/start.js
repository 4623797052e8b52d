// Shows the description of the API. With a session, changes carry its CSRF token.
const session = fetch("/auth/session", { credentials: "same-origin" })
  .then((response) => response.json())
  .catch(() => ({ signedIn: false }));

SwaggerUIBundle({
  url: "/api/openapi.json",
  dom_id: "#api",
  deepLinking: true,
  docExpansion: "none",
  validatorUrl: null,
  requestInterceptor: async (request) => {
    const { signedIn, csrfToken } = await session;
    if (signedIn && !["GET", "HEAD"].includes(request.method ?? "GET")) {
      request.headers["X-CSRF-Token"] = csrfToken;
    }
    return request;
  },
});
