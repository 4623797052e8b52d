package it.nzd.gateway.session;

import java.time.Duration;

/**
 * Cookies of the kind that browsers give back to this host alone: Secure (also on plain http, which
 * browsers accept for localhost), out of scripts' reach, for the whole host.
 */
public final class Cookies {

  private static final String ATTRIBUTES = "; Path=/; Secure; HttpOnly; SameSite=Lax";

  String kept(String name, String value, Duration age) {
    return name + "=" + value + ATTRIBUTES + "; Max-Age=" + age.toSeconds();
  }

  String cleared(String name) {
    return name + "=" + ATTRIBUTES + "; Max-Age=0";
  }
}
