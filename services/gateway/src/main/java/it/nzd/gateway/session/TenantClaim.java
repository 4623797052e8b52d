package it.nzd.gateway.session;

import it.nzd.gateway.session.Profile.Tenant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tenants and roles from the claim {@code organization: {prato: {groups: ["/cdtt-member"]}}}; group
 * paths may begin with the tenant. For showing only: services judge the access token themselves.
 */
final class TenantClaim {

  private TenantClaim() {}

  static List<Tenant> tenants(@Nullable Object claim) {
    if (!(claim instanceof Map<?, ?> byTenant)) {
      return List.of();
    }
    return byTenant.entrySet().stream()
        .map(entry -> new Tenant(String.valueOf(entry.getKey()), roles(entry)))
        .sorted(Comparator.comparing(Tenant::code))
        .toList();
  }

  private static List<String> roles(Map.Entry<?, ?> entry) {
    if (entry.getValue() instanceof Map<?, ?> body
        && body.get("groups") instanceof Collection<?> groups) {
      return groups.stream()
          .map(path -> role(String.valueOf(path), String.valueOf(entry.getKey())))
          .flatMap(Optional::stream)
          .sorted()
          .toList();
    }
    return List.of();
  }

  private static Optional<String> role(String path, String tenant) {
    var parts = path.replaceFirst("^/", "").split("/", -1);
    return switch (parts.length) {
      case 1 -> Optional.of(parts[0]);
      case 2 -> parts[0].equals(tenant) ? Optional.of(parts[1]) : Optional.empty();
      default -> Optional.empty();
    };
  }
}
