package it.nzd.consultations.grpc;

import com.google.protobuf.FieldMask;
import com.google.protobuf.Timestamp;
import it.nzd.common.v1.Lever;
import it.nzd.consultations.domain.Breakdown;
import it.nzd.consultations.domain.Confidentiality;
import it.nzd.consultations.domain.Consultation;
import it.nzd.consultations.domain.ConsultationState;
import it.nzd.consultations.domain.Consultations;
import it.nzd.consultations.domain.ParticipationLevel;
import it.nzd.consultations.domain.TableSpec;
import it.nzd.consultations.domain.Theme;
import it.nzd.consultations.v1.ListConsultationsRequest;
import it.nzd.platform.contract.Messages;
import it.nzd.platform.contract.UpdateMask;
import it.nzd.platform.lifecycle.Available;
import it.nzd.platform.store.Stored;
import it.nzd.platform.value.Coded;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Consultations and their messages. */
final class ConsultationProtoMapper {
  private ConsultationProtoMapper() {}

  /** The whole of it, as a reader may see it. */
  static it.nzd.consultations.v1.Consultation toProto(
      Stored<Consultation> stored, List<Available> available, boolean isInside) {
    return framed(stored, content(stored.value(), isInside))
        .addAllAvailableActions(available.stream().map(Available::toProto).toList())
        .build();
  }

  /** For lists: without form, tables and themes. */
  static it.nzd.consultations.v1.Consultation summary(Stored<Consultation> stored) {
    return framed(stored, content(stored.value(), false))
        .clearQuestions()
        .clearTables()
        .clearThemes()
        .clearAudienceCount()
        .clearSteps()
        .build();
  }

  static Consultation fromProto(it.nzd.consultations.v1.Consultation sent) {
    return new Consultation(
        sent.getTitle(),
        sent.getDescription(),
        sent.getLanguage(),
        sent.getDistrict(),
        sent.getLeversList().stream()
            .map(lever -> Coded.of(it.nzd.platform.value.Lever.class, lever.name()))
            .collect(Collectors.toUnmodifiableSet()),
        Coded.of(ParticipationLevel.class, sent.getLevel().name()),
        sent.getPromise(),
        AudienceProtoMapper.fromProto(sent),
        sent.hasOpenTime() ? instant(sent.getOpenTime()) : null,
        sent.hasCloseTime() ? instant(sent.getCloseTime()) : null,
        sent.getReplyDueOn(),
        Coded.of(Confidentiality.class, sent.getConfidentiality().name()),
        sent.getHiddenResults(),
        sent.getQuestionsList().stream().map(QuestionProtoMapper::fromProto).toList(),
        sent.getTablesList().stream()
            .map(
                table ->
                    new TableSpec(
                        table.getQuestion(),
                        Coded.of(Breakdown.class, table.getBreakdown().name())))
            .toList(),
        sent.getMinutes(),
        sent.getSummary(),
        sent.getThemesList().stream().map(ConsultationProtoMapper::theme).toList(),
        Messages.fromProto(sent.getVisibility()),
        sent.getIllustrative(),
        sent.getLinksList().stream().map(Messages::fromProto).toList(),
        ConsultationState.DRAFT,
        List.of(),
        "",
        null);
  }

  /** The present content with the masked fields of what was sent. */
  static UnaryOperator<Consultation> edit(
      it.nzd.consultations.v1.Consultation sent, FieldMask mask) {
    return present -> {
      var next = fromProto(UpdateMask.apply(mask, content(present, true).build(), sent));
      return new Consultation(
          next.title(),
          next.description(),
          next.language(),
          next.district(),
          next.levers(),
          next.level(),
          next.promise(),
          next.audience(),
          next.opensAt(),
          next.closesAt(),
          next.replyDueOn(),
          next.confidentiality(),
          next.hiddenResults(),
          next.questions(),
          next.tables(),
          next.minutes(),
          next.summary(),
          next.themes(),
          next.visibility(),
          next.illustrative(),
          next.links(),
          present.state(),
          present.steps(),
          present.formFingerprint(),
          present.audienceCount());
    };
  }

  static Consultations.Query query(ListConsultationsRequest request) {
    return new Consultations.Query(
        Messages.tenant(request.getParent()),
        request.getStatesList().stream()
            .map(state -> Coded.of(ConsultationState.class, state.name()))
            .collect(Collectors.toUnmodifiableSet()),
        request.getDistrict(),
        request.getAsksOwn());
  }

  private static it.nzd.consultations.v1.Consultation.Builder framed(
      Stored<Consultation> stored, it.nzd.consultations.v1.Consultation.Builder content) {
    return content
        .setName(stored.name())
        .setEtag(Messages.etag(stored))
        .setCreateTime(Messages.timestamp(stored.createdAt()))
        .setUpdateTime(Messages.timestamp(stored.updatedAt()))
        .setCreator(stored.creator());
  }

  private static it.nzd.consultations.v1.Consultation.Builder content(
      Consultation content, boolean isInside) {
    var out =
        it.nzd.consultations.v1.Consultation.newBuilder()
            .setTitle(content.title())
            .setDescription(content.description())
            .setLanguage(content.language())
            .setDistrict(content.district())
            .addAllLevers(
                content.levers().stream()
                    .sorted()
                    .map(lever -> Lever.valueOf(lever.code()))
                    .toList())
            .setLevel(it.nzd.consultations.v1.Consultation.Level.valueOf(content.level().code()))
            .setPromise(content.promise())
            .setAudience(AudienceProtoMapper.toProto(content.audience(), isInside))
            .setReplyDueOn(content.replyDueOn())
            .setConfidentiality(
                it.nzd.consultations.v1.Consultation.Confidentiality.valueOf(
                    content.confidentiality().code()))
            .setHiddenResults(content.hiddenResults())
            .addAllQuestions(
                content.questions().stream().map(QuestionProtoMapper::toProto).toList())
            .setMinutes(content.minutes())
            .setVisibility(Messages.toProto(content.visibility()))
            .setIllustrative(content.illustrative())
            .addAllLinks(content.links().stream().map(Messages::toProto).toList())
            .setState(it.nzd.consultations.v1.Consultation.State.valueOf(content.state().code()))
            .addAllSteps(content.steps().stream().map(Messages::toProto).toList())
            .setFormFingerprint(content.formFingerprint());
    for (var table : content.tables()) {
      out.addTables(
          it.nzd.consultations.v1.TableSpec.newBuilder()
              .setQuestion(table.question())
              .setBreakdown(
                  it.nzd.consultations.v1.TableSpec.Breakdown.valueOf(table.breakdown().code())));
    }
    if (isInside || content.state().isPublished()) {
      out.setSummary(content.summary())
          .addAllThemes(content.themes().stream().map(ConsultationProtoMapper::theme).toList());
    }
    dates(out, content);
    return out;
  }

  private static void dates(
      it.nzd.consultations.v1.Consultation.Builder out, Consultation content) {
    time(content.opensAt(), out::setOpenTime);
    time(content.closesAt(), out::setCloseTime);
    var count = content.audienceCount();
    if (count != null) {
      out.setAudienceCount(AudienceProtoMapper.toProto(count));
    }
  }

  private static void time(@Nullable Instant at, java.util.function.Consumer<Timestamp> setter) {
    if (at != null) {
      setter.accept(Messages.timestamp(at));
    }
  }

  private static it.nzd.consultations.v1.Theme theme(Theme theme) {
    return it.nzd.consultations.v1.Theme.newBuilder()
        .setId(theme.id())
        .setTitle(theme.title())
        .setSaid(theme.said())
        .setOutcome(it.nzd.consultations.v1.Theme.Outcome.valueOf(theme.outcome().code()))
        .setReply(theme.reply())
        .addAllQuestions(theme.questions())
        .addAllLinks(theme.links().stream().map(Messages::toProto).toList())
        .build();
  }

  private static Theme theme(it.nzd.consultations.v1.Theme sent) {
    return new Theme(
        sent.getId(),
        sent.getTitle(),
        sent.getSaid(),
        Coded.of(Theme.Outcome.class, sent.getOutcome().name()),
        sent.getReply(),
        sent.getQuestionsList(),
        sent.getLinksList().stream().map(Messages::fromProto).toList());
  }

  /** The store keeps milliseconds. */
  private static Instant instant(Timestamp sent) {
    return Instant.ofEpochSecond(sent.getSeconds(), sent.getNanos()).truncatedTo(ChronoUnit.MILLIS);
  }
}
