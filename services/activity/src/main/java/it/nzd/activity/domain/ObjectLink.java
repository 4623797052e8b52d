package it.nzd.activity.domain;

import it.nzd.platform.access.Row;

/**
 * A link that a person made between two objects.
 *
 * @param source resource name of the object it is said of
 * @param relation what it says
 * @param target resource name of the other object
 * @param note why the two belong together; may be empty
 * @param visibility who may read it besides the tenant's own people: no more than either end
 */
public record ObjectLink(
    String source, Relation relation, String target, String note, Row.Visibility visibility) {}
