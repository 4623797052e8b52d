package it.nzd.sandboxes.application;

import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.error.Broken;
import it.nzd.platform.error.ServiceException;
import it.nzd.sandboxes.domain.ContentRules;
import it.nzd.sandboxes.domain.Districts;
import it.nzd.sandboxes.domain.Indicators;
import it.nzd.sandboxes.domain.Metric;
import it.nzd.sandboxes.domain.Sandbox;
import it.nzd.sandboxes.domain.SandboxesReason;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Checks what people write: by itself, then against what the neighbours know. */
@Singleton
final class Content {
  private static final String RESOURCE = "sandbox";

  private final Districts districts;
  private final Indicators indicators;

  Content(Districts districts, Indicators indicators) {
    this.districts = districts;
    this.indicators = indicators;
  }

  /** Of a new sandbox. */
  void check(String tenant, Sandbox sandbox) {
    checkDistrict(tenant, sandbox.district());
    check(sandbox, Set.of());
  }

  /** Of a changed one: only what is new is asked for. */
  void check(String tenant, Sandbox before, Sandbox after) {
    if (!before.district().equals(after.district())) {
      checkDistrict(tenant, after.district());
    }
    var known = new HashSet<String>();
    before.design().metrics().forEach(metric -> known.add(metric.indicator()));
    check(after, known);
  }

  /** The district must be one of the city. */
  void checkDistrict(String tenant, String district) {
    boolean isOfCity = ResourceName.tenant(district).equals(tenant);
    if (!isOfCity || !districts.exists(district)) {
      throw ServiceException.field(
          SandboxesReason.DISTRICT_UNKNOWN, RESOURCE + ".district", Map.of("district", district));
    }
  }

  private void check(Sandbox sandbox, Set<String> known) {
    Broken.refuse(ContentRules.broken(sandbox.outline(), sandbox.design()), RESOURCE);
    var metrics = sandbox.design().metrics();
    for (int i = 0; i < metrics.size(); i++) {
      checkIndicator(metrics.get(i), known, RESOURCE + ".design.metrics[" + i + "].indicator");
    }
  }

  private void checkIndicator(Metric metric, Set<String> known, String field) {
    if (!known.contains(metric.indicator()) && !indicators.exists(metric.indicator())) {
      throw ServiceException.field(
          SandboxesReason.INDICATOR_UNKNOWN, field, Map.of("indicator", metric.indicator()));
    }
  }
}
