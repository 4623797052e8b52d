package it.nzd.barriers.persistence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import io.micronaut.serde.annotation.Serdeable;
import it.nzd.barriers.domain.common.Answer;
import it.nzd.barriers.domain.common.CommonBarrier;
import it.nzd.barriers.domain.common.CommonState;
import it.nzd.barriers.domain.common.Member;
import it.nzd.platform.lifecycle.Lifecycle;
import it.nzd.platform.store.AggregateDocument;
import it.nzd.platform.store.Header;
import it.nzd.platform.store.LinkDocument;
import it.nzd.platform.store.MongoRegister;
import it.nzd.platform.store.TakenDocument;
import it.nzd.platform.value.Coded;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A common barrier as it is stored.
 *
 * @param searchBarriers resource names of its barriers
 * @param searchCities tenants of its barriers
 */
@MappedEntity(value = "commonBarriers", namingStrategy = NamingStrategies.Raw.class)
record CommonBarrierDocument(
    @Id String id,
    long revision,
    Header header,
    String title,
    List<MemberDocument> members,
    LikenessDocument likeness,
    List<LinkDocument> links,
    String state,
    List<TakenDocument> steps,
    List<String> searchBarriers,
    List<String> searchCities)
    implements AggregateDocument<CommonBarrierDocument> {

  /** A member as it is stored. */
  @Serdeable
  record MemberDocument(
      String barrier, String answer, String reason, @Nullable Instant answerTime) {
    static MemberDocument of(Member member) {
      return new MemberDocument(
          member.barrier(), member.answer().code(), member.reason(), member.answeredAt());
    }

    Member toDomain() {
      return new Member(barrier, Coded.of(Answer.class, answer), reason, answerTime);
    }
  }

  static CommonBarrierDocument of(String name, CommonBarrier common) {
    return new CommonBarrierDocument(
        name,
        0,
        MongoRegister.NO_HEADER,
        common.title(),
        common.members().stream().map(MemberDocument::of).toList(),
        LikenessDocument.of(common.likeness()),
        common.links().stream().map(LinkDocument::of).toList(),
        Lifecycle.code(common.state()),
        common.steps().stream().map(TakenDocument::of).toList(),
        common.members().stream().map(Member::barrier).toList(),
        common.members().stream().map(Member::city).distinct().toList());
  }

  CommonBarrier toDomain() {
    return new CommonBarrier(
        title,
        members.stream().map(MemberDocument::toDomain).toList(),
        likeness.toDomain(),
        CommonState.valueOf(state.toUpperCase(Locale.ROOT)),
        steps.stream().map(TakenDocument::toDomain).toList());
  }

  @Override
  public CommonBarrierDocument at(long revision, Header header) {
    return new CommonBarrierDocument(
        id,
        revision,
        header,
        title,
        members,
        likeness,
        links,
        state,
        steps,
        searchBarriers,
        searchCities);
  }
}
