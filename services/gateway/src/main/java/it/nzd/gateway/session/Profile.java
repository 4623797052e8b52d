package it.nzd.gateway.session;

import java.util.List;

/**
 * Who signed in, as the pages show it; rights are judged by the services alone.
 *
 * @param subject id of the person
 * @param userName the name signed in with
 * @param displayName the name shown
 * @param language language of the pages, for example {@code it}
 * @param tenants the tenants and the roles held in each
 */
public record Profile(
    String subject, String userName, String displayName, String language, List<Tenant> tenants) {

  /** Roles in a tenant. */
  public record Tenant(String code, List<String> roles) {
    public Tenant {
      roles = List.copyOf(roles);
    }
  }

  public Profile {
    tenants = List.copyOf(tenants);
  }
}
