package it.nzd.theories.application;

import it.nzd.platform.access.Row.Visibility;
import it.nzd.platform.value.Link;
import it.nzd.theories.domain.model.Element;
import java.util.List;

/**
 * The model to begin.
 *
 * @param district resource name of the district
 * @param title what people call it
 * @param description a few sentences about it
 * @param visibility who may read it
 * @param elements its elements; none draws the recommended tiers
 * @param ceiling id of the last tier below the accountability ceiling; may be empty
 * @param links what it comes from
 */
public record Begin(
    String district,
    String title,
    String description,
    Visibility visibility,
    List<Element> elements,
    String ceiling,
    List<Link> links) {
  public Begin {
    elements = List.copyOf(elements);
    links = List.copyOf(links);
  }
}
