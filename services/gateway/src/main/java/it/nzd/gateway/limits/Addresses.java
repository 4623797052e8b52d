package it.nzd.gateway.limits;

import io.micronaut.http.HttpRequest;
import java.util.List;

/**
 * The address a request came from. Behind proxies of our own it is told by X-Forwarded-For, counted
 * from the right; what anybody else writes there is not believed.
 *
 * @param proxies how many proxies of our own stand in front; 0 for none
 */
public record Addresses(int proxies) {

  /** The address of a request's sender. */
  public String of(HttpRequest<?> request) {
    if (proxies > 0) {
      var hops =
          request.getHeaders().getAll("X-Forwarded-For").stream()
              .flatMap(line -> List.of(line.split(",")).stream())
              .map(String::trim)
              .toList();
      if (hops.size() >= proxies) {
        return hops.get(hops.size() - proxies);
      }
    }
    var remote = request.getRemoteAddress().getAddress();
    return remote == null ? "" : remote.getHostAddress();
  }
}
