package it.nzd.activity.grpc;

import com.google.protobuf.Timestamp;
import it.nzd.activity.application.LinkService.MakeLink;
import it.nzd.activity.application.ThreadService;
import it.nzd.activity.domain.Relation;
import it.nzd.activity.domain.ThreadEdges.Direction;
import it.nzd.activity.domain.ThreadObject;
import it.nzd.activity.domain.ThreadQuestion;
import it.nzd.activity.v1.CreateObjectLinkRequest;
import it.nzd.activity.v1.GetThreadWalkRequest.Question;
import it.nzd.activity.v1.ObjectLink;
import it.nzd.activity.v1.ThreadEnd;
import it.nzd.activity.v1.ThreadLink;
import it.nzd.activity.v1.ThreadStep;
import it.nzd.activity.v1.ThreadWalk;
import it.nzd.common.v1.Link;
import it.nzd.platform.contract.Etag;
import it.nzd.platform.contract.RequestKey;
import it.nzd.platform.store.Stored;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The thread as the contract writes it. */
final class ThreadProtoMapper {
  /** A link that a person made is never changed: it is at its first revision until it goes. */
  private static final String LINK_ETAG = Etag.of(1);

  private ThreadProtoMapper() {}

  static ThreadEnd toProto(ThreadObject object) {
    return ThreadEnd.newBuilder()
        .setName(object.name())
        .setCollection(object.collection())
        .setTitle(object.title())
        .setState(object.state())
        .setTenant(object.tenant())
        .setUpdateTime(toProto(object.at()))
        .build();
  }

  static ThreadLink toProto(ThreadService.Seen seen) {
    var edge = seen.edge();
    var out =
        ThreadLink.newBuilder()
            .setDirection(toProto(seen.direction()))
            .setRelation(toProto(edge.relation()))
            .setEnd(toProto(seen.end()))
            .setNote(edge.note());
    if (edge.isMade()) {
      out.setLink(edge.holder()).setLinkEtag(LINK_ETAG);
    }
    return out.build();
  }

  static ThreadWalk toProto(ThreadService.Walk walk) {
    var out = ThreadWalk.newBuilder().setStart(toProto(walk.start())).setMore(walk.hasMore());
    walk.steps()
        .forEach(
            step ->
                out.addSteps(
                    ThreadStep.newBuilder()
                        .setEnd(toProto(step.end()))
                        .setDistance(step.distance())
                        .setFrom(step.from())
                        .setRelation(toProto(step.relation()))
                        .setDirection(toProto(step.direction()))));
    return out.build();
  }

  static ObjectLink toProto(Stored<it.nzd.activity.domain.ObjectLink> stored) {
    var link = stored.value();
    return ObjectLink.newBuilder()
        .setName(stored.name())
        .setEtag(Etag.of(stored.revision()))
        .setSource(link.source())
        .setLink(Link.newBuilder().setRelation(toProto(link.relation())).setTarget(link.target()))
        .setNote(link.note())
        .setCreator(stored.creator())
        .setCreateTime(toProto(stored.createdAt()))
        .setUpdateTime(toProto(stored.updatedAt()))
        .build();
  }

  static MakeLink command(CreateObjectLinkRequest request) {
    var sent = request.getObjectLink();
    return new MakeLink(
        request.getParent(),
        sent.getSource(),
        Relation.of(sent.getLink().getRelation().name()).orElseThrow(),
        sent.getLink().getTarget(),
        sent.getNote(),
        RequestKey.of(request));
  }

  static @Nullable Direction direction(ThreadLink.Direction asked) {
    return switch (asked) {
      case DIRECTION_OUT -> Direction.OUT;
      case DIRECTION_IN -> Direction.IN;
      case DIRECTION_UNSPECIFIED, UNRECOGNIZED -> null;
    };
  }

  static ThreadQuestion question(Question asked) {
    return switch (asked) {
      case QUESTION_WHY, QUESTION_UNSPECIFIED, UNRECOGNIZED -> ThreadQuestion.WHY;
      case QUESTION_WHAT_RESTS -> ThreadQuestion.WHAT_RESTS;
      case QUESTION_WHO_ELSE -> ThreadQuestion.WHO_ELSE;
    };
  }

  static Timestamp toProto(Instant at) {
    return Timestamp.newBuilder().setSeconds(at.getEpochSecond()).setNanos(at.getNano()).build();
  }

  private static ThreadLink.Direction toProto(Direction direction) {
    return switch (direction) {
      case OUT -> ThreadLink.Direction.DIRECTION_OUT;
      case IN -> ThreadLink.Direction.DIRECTION_IN;
    };
  }

  private static Link.Relation toProto(Relation relation) {
    return Link.Relation.valueOf(relation.code());
  }
}
