package it.nzd.stakeholders.domain;

import it.nzd.platform.access.Row;
import it.nzd.platform.value.Quantity;
import it.nzd.platform.value.Source;
import org.jspecify.annotations.Nullable;

/**
 * A count or size that a public document states of a district: a statement with source and date,
 * never the number of registry rows.
 *
 * @param district resource name of the district it is about or shown beside
 * @param subject what is counted
 * @param label what is counted in words, where the subject does not say enough
 * @param quantity the number with its unit
 * @param qualifier how the source words it
 * @param upper upper end of a range; null for all other wordings
 * @param perimeter what the number speaks of
 * @param perimeterNote the perimeter in words
 * @param asOf day, month or year it holds for; empty when the source does not say
 * @param source where the statement stands
 * @param adopted whether the district works with this value
 * @param note anything a reader must know
 * @param visibility who may read it
 */
public record PublicCount(
    String district,
    CountSubject subject,
    String label,
    Quantity quantity,
    Qualifier qualifier,
    @Nullable Quantity upper,
    Perimeter perimeter,
    String perimeterNote,
    String asOf,
    Source source,
    boolean adopted,
    String note,
    Row.Visibility visibility) {}
