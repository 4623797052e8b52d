package it.nzd.platform.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The only reader of the claim that carries roles: {@code {prato: {groups: ["/cdtt-member"],
 * realm_access: {roles: [...]}}}}. Flat roles of a token count for nothing. Group paths may also be
 * {@code /prato/cdtt-member}, as other providers send.
 */
final class OrganizationClaim {
  private OrganizationClaim() {}

  static Map<String, Set<String>> roles(@Nullable Object claim) {
    if (!(claim instanceof Map<?, ?> tenants)) {
      return Map.of();
    }
    var roles = new HashMap<String, Set<String>>();
    tenants.forEach(
        (tenant, content) -> {
          if (tenant instanceof String code && content instanceof Map<?, ?> detail) {
            var held = rolesOf(code, detail);
            if (!held.isEmpty()) {
              roles.put(code, Set.copyOf(held));
            }
          }
        });
    return roles;
  }

  private static Set<String> rolesOf(String tenant, Map<?, ?> detail) {
    var held = new HashSet<String>();
    for (var path : strings(detail.get("groups"))) {
      var parts = path.replaceFirst("^/", "").split("/");
      if (parts.length == 1) {
        held.add(parts[0]);
      } else if (parts.length == 2 && parts[0].equals(tenant)) {
        held.add(parts[1]);
      }
    }
    return held;
  }

  private static List<String> strings(@Nullable Object value) {
    return value instanceof List<?> list
        ? list.stream().filter(String.class::isInstance).map(String.class::cast).toList()
        : List.of();
  }
}
