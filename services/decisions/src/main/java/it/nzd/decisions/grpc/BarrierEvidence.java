package it.nzd.decisions.grpc;

import it.nzd.barriers.v1.Barrier;
import it.nzd.barriers.v1.BarrierFilter;
import it.nzd.barriers.v1.BarrierServiceGrpc;
import it.nzd.barriers.v1.GetBarrierRequest;
import it.nzd.barriers.v1.ListBarriersRequest;
import it.nzd.decisions.domain.Evidence;
import it.nzd.platform.access.Row;
import it.nzd.platform.contract.Messages;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.grpc.Neighbours;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A barrier and the board it stands on: the barriers of its district with their scores. On the
 * board is nothing that is shown to fewer people than the barrier itself.
 */
@Singleton
final class BarrierEvidence extends NeighbourReader {
  private static final int PAGE = 200;

  BarrierEvidence(Neighbours neighbours) {
    super("barriers", neighbours);
  }

  @Override
  public Optional<Found> read(String tenant, Evidence evidence, Voice voice) {
    var name = evidence.target();
    var told =
        ask(voice, BarrierServiceGrpc::newBlockingStub)
            .getBarrier(GetBarrierRequest.newBuilder().setName(name).build());
    var visibility = Messages.fromProto(told.getVisibility());
    var row = new Row(ResourceName.tenant(name), visibility, null, null);
    boolean hasBoard = voice == Voice.SERVICE && !told.getDistrict().isEmpty();
    return Optional.of(
        new Found(
            row,
            told.getTitle(),
            told.getEtag(),
            told.toBuilder().clearAvailableActions().build(),
            hasBoard ? Map.of("board", board(told, visibility, voice)) : Map.of()));
  }

  private List<Barrier> board(Barrier barrier, Row.Visibility visibility, Voice voice) {
    var board = new ArrayList<Barrier>();
    var token = "";
    do {
      var page =
          ask(voice, BarrierServiceGrpc::newBlockingStub)
              .listBarriers(
                  ListBarriersRequest.newBuilder()
                      .setParent("cities/" + ResourceName.tenant(barrier.getName()))
                      .setFilter(BarrierFilter.newBuilder().addDistricts(barrier.getDistrict()))
                      .setPageSize(PAGE)
                      .setPageToken(token)
                      .build());
      page.getBarriersList().stream()
          .filter(one -> Messages.fromProto(one.getVisibility()).compareTo(visibility) >= 0)
          .map(one -> one.toBuilder().clearAvailableActions().build())
          .forEach(board::add);
      token = page.getNextPageToken();
    } while (!token.isEmpty());
    return board;
  }
}
