package it.nzd.gateway.session;

import it.nzd.gateway.routes.Percent;
import it.nzd.gateway.session.IdentityProvider.DeniedException;
import java.nio.charset.StandardCharsets;

/** A parameter of a form body or query string. */
final class FormBody {

  private FormBody() {}

  /** The value of a parameter that must be there once. */
  static String parameter(byte[] body, String name) {
    return find(new String(body, StandardCharsets.ISO_8859_1), name)
        .orElseThrow(() -> new DeniedException("The parameter " + name + " is missing"));
  }

  /** The first value of a parameter. */
  static java.util.Optional<String> find(String raw, String name) {
    for (var part : raw.split("&", -1)) {
      if (part.startsWith(name + "=")) {
        return Percent.decode(part.substring(name.length() + 1), true);
      }
    }
    return java.util.Optional.empty();
  }
}
