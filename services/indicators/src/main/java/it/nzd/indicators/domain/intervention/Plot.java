package it.nzd.indicators.domain.intervention;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The ground an intervention stands on; null is not known.
 *
 * @param words where it is
 * @param areaM2 area
 * @param footprintM2 area that buildings cover
 * @param permeableBeforeM2 permeable area before
 * @param permeableM2 permeable area after
 * @param rie index of reduced building impact as its designer computed it
 * @param trees trees planted
 */
public record Plot(
    String words,
    @Nullable BigDecimal areaM2,
    @Nullable BigDecimal footprintM2,
    @Nullable BigDecimal permeableBeforeM2,
    @Nullable BigDecimal permeableM2,
    @Nullable BigDecimal rie,
    @Nullable Integer trees) {}
