package it.nzd.platform.contract;

import java.util.regex.Pattern;

/** Resource names: {@code cities/{tenant}/{collection}/{id}}. */
public final class ResourceName {
  private static final Pattern TENANT = Pattern.compile("^cities/([a-z][a-z0-9-]{1,30})(/.*)?$");

  private ResourceName() {}

  /**
   * Code of the tenant the name lies in; empty when it names no tenant or reads across all of them.
   */
  public static String tenant(String name) {
    var match = TENANT.matcher(name);
    return match.matches() ? match.group(1) : "";
  }

  /** Last part of the name. */
  public static String id(String name) {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  /** The collection a resource lies in, for example {@code organisations}. */
  public static String collection(String name) {
    var parts = name.split("/");
    return parts.length < 2 ? "" : parts[parts.length - 2];
  }

  /** The name without its last two parts. */
  public static String parent(String name) {
    var last = name.lastIndexOf('/');
    return name.substring(0, name.lastIndexOf('/', last - 1));
  }

  /** Whether a parent reads across all tenants. */
  public static boolean isAcross(String parent) {
    return parent.equals("cities/-");
  }
}
