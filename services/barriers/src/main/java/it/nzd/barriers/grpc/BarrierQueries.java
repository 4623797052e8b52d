package it.nzd.barriers.grpc;

import com.google.protobuf.ProtocolMessageEnum;
import it.nzd.barriers.domain.BarrierClass;
import it.nzd.barriers.domain.BarrierQuery;
import it.nzd.barriers.domain.Dimension;
import it.nzd.barriers.domain.GovernanceLevel;
import it.nzd.barriers.domain.Polarity;
import it.nzd.barriers.v1.BarrierFilter;
import it.nzd.platform.contract.Messages;
import it.nzd.platform.search.SearchTerms;
import it.nzd.platform.value.Coded;
import it.nzd.platform.value.Lever;
import java.util.List;

/** Filters of barriers and their messages. */
final class BarrierQueries {
  private BarrierQueries() {}

  static BarrierQuery fromProto(String parent, BarrierFilter filter) {
    return new BarrierQuery(
        Messages.tenant(parent),
        SearchTerms.wanted(filter.getQuery()),
        filter.getDistrictsList(),
        stated(Dimension.class, filter.getDimensionsList()),
        stated(Polarity.class, filter.getPolaritiesList()),
        stated(BarrierClass.class, filter.getBarrierClassesList()),
        stated(GovernanceLevel.class, filter.getGovernanceLevelsList()),
        stated(Lever.class, filter.getLeversList()),
        filter.getStatesList(),
        filter.getAffects());
  }

  /** What is not stated narrows nothing. */
  private static <E extends Enum<E> & Coded, P extends ProtocolMessageEnum> List<E> stated(
      Class<E> list, List<P> sent) {
    return sent.stream()
        .filter(each -> each.getNumber() != 0)
        .map(each -> Coded.of(list, each.toString()))
        .toList();
  }
}
