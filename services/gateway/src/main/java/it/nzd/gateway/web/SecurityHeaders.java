package it.nzd.gateway.web;

import it.nzd.gateway.http.Reply.Header;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** The headers of every reply: nothing runs, loads or frames but what is ours. */
public final class SecurityHeaders {

  private SecurityHeaders() {}

  /**
   * The headers.
   *
   * @param publicUrl where browsers reach the gateway
   * @param issuer the identity provider, to which forms may lead
   */
  public static List<Header> of(String publicUrl, String issuer) {
    List<Header> headers = new ArrayList<>();
    headers.add(new Header("Content-Security-Policy", policy(issuer)));
    headers.add(new Header("X-Content-Type-Options", "nosniff"));
    headers.add(new Header("Referrer-Policy", "same-origin"));
    headers.add(new Header("Cross-Origin-Opener-Policy", "same-origin"));
    headers.add(new Header("Cross-Origin-Resource-Policy", "same-origin"));
    headers.add(
        new Header(
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()"));
    if (publicUrl.startsWith("https:")) {
      headers.add(new Header("Strict-Transport-Security", "max-age=31536000; includeSubDomains"));
    }
    return List.copyOf(headers);
  }

  private static String policy(String issuer) {
    var provider = URI.create(issuer);
    var origin = provider.getScheme() + "://" + provider.getAuthority();
    return String.join(
        "; ",
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
        "form-action 'self' " + origin);
  }
}
