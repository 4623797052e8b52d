package it.nzd.theories.domain.model;

import java.util.Map;

/**
 * A step on the way from what is put in to what changes in the long run.
 *
 * @param id id within the model
 * @param version revision of the model at which it last changed
 * @param code short code, once in a model
 * @param displayName what people call it
 * @param tierKind what sort of step it is
 */
public record Tier(String id, int version, String code, String displayName, TierKind tierKind)
    implements Element {
  @Override
  public Tier at(int next) {
    return new Tier(id, next, code, displayName, tierKind);
  }

  @Override
  public ElementKind kind() {
    return ElementKind.TIER;
  }

  @Override
  public String title() {
    return displayName;
  }

  @Override
  public Map<String, String> facets() {
    return Element.facets("code", code, "display_name", displayName, "kind", tierKind.code());
  }

  @Override
  public String structure() {
    return String.join("|", id, code, tierKind.code());
  }
}
