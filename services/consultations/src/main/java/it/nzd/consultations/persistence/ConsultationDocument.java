package it.nzd.consultations.persistence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import io.micronaut.serde.annotation.Serdeable;
import it.nzd.consultations.domain.Breakdown;
import it.nzd.consultations.domain.Confidentiality;
import it.nzd.consultations.domain.Consultation;
import it.nzd.consultations.domain.ConsultationState;
import it.nzd.consultations.domain.ParticipationLevel;
import it.nzd.consultations.domain.TableSpec;
import it.nzd.platform.store.AggregateDocument;
import it.nzd.platform.store.Header;
import it.nzd.platform.store.LinkDocument;
import it.nzd.platform.store.MongoRegister;
import it.nzd.platform.store.TakenDocument;
import it.nzd.platform.store.Visibilities;
import it.nzd.platform.value.Coded;
import it.nzd.platform.value.Lever;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A consultation as it is stored.
 *
 * @param searchInvited who was invited: looked up by those invited, and no part of any event
 * @param searchAsked who was asked at the opening: no part of any event either
 */
@MappedEntity(value = "consultations", namingStrategy = NamingStrategies.Raw.class)
record ConsultationDocument(
    @Id String id,
    long revision,
    Header header,
    String title,
    String description,
    String language,
    String district,
    List<String> levers,
    String level,
    String promise,
    AudienceDocument audience,
    @Nullable Instant openTime,
    @Nullable Instant closeTime,
    String replyDueOn,
    String confidentiality,
    boolean hiddenResults,
    List<QuestionDocument> questions,
    List<TableSpecDocument> tables,
    int minutes,
    String summary,
    List<ThemeDocument> themes,
    String visibility,
    boolean illustrative,
    List<LinkDocument> links,
    String state,
    List<TakenDocument> steps,
    String formFingerprint,
    AudienceDocument.@Nullable CountDocument audienceCount,
    List<String> searchInvited,
    @Nullable List<String> searchAsked)
    implements AggregateDocument<ConsultationDocument> {

  /** A table that was declared. */
  @Serdeable
  record TableSpecDocument(String question, String breakdown) {}

  static ConsultationDocument of(String name, Consultation content) {
    var count = content.audienceCount();
    return new ConsultationDocument(
        name,
        0,
        MongoRegister.NO_HEADER,
        content.title(),
        content.description(),
        content.language(),
        content.district(),
        content.levers().stream().sorted().map(Lever::code).toList(),
        content.level().code(),
        content.promise(),
        AudienceDocument.of(content.audience()),
        content.opensAt(),
        content.closesAt(),
        content.replyDueOn(),
        content.confidentiality().code(),
        content.hiddenResults(),
        content.questions().stream().map(QuestionDocument::of).toList(),
        content.tables().stream()
            .map(table -> new TableSpecDocument(table.question(), table.breakdown().code()))
            .toList(),
        content.minutes(),
        content.summary(),
        content.themes().stream().map(ThemeDocument::of).toList(),
        Visibilities.code(content.visibility()),
        content.illustrative(),
        content.links().stream().map(LinkDocument::of).toList(),
        content.state().code(),
        content.steps().stream().map(TakenDocument::of).toList(),
        content.formFingerprint(),
        count == null ? null : AudienceDocument.CountDocument.of(count),
        content.audience().invited(),
        count == null ? null : count.asked());
  }

  Consultation toDomain() {
    return new Consultation(
        title,
        description,
        language,
        district,
        levers.stream()
            .map(code -> Coded.of(Lever.class, code))
            .collect(Collectors.toUnmodifiableSet()),
        Coded.of(ParticipationLevel.class, level),
        promise,
        audience.toDomain(searchInvited),
        openTime,
        closeTime,
        replyDueOn,
        Coded.of(Confidentiality.class, confidentiality),
        hiddenResults,
        questions.stream().map(QuestionDocument::toDomain).toList(),
        tables.stream()
            .map(t -> new TableSpec(t.question(), Coded.of(Breakdown.class, t.breakdown())))
            .toList(),
        minutes,
        summary,
        themes.stream().map(ThemeDocument::toDomain).toList(),
        Visibilities.of(visibility),
        illustrative,
        links.stream().map(LinkDocument::toDomain).toList(),
        Coded.of(ConsultationState.class, state),
        steps.stream().map(TakenDocument::toDomain).toList(),
        formFingerprint,
        audienceCount == null
            ? null
            : audienceCount.toDomain(searchAsked == null ? List.of() : searchAsked));
  }

  @Override
  public ConsultationDocument at(long revision, Header header) {
    return new ConsultationDocument(
        id,
        revision,
        header,
        title,
        description,
        language,
        district,
        levers,
        level,
        promise,
        audience,
        openTime,
        closeTime,
        replyDueOn,
        confidentiality,
        hiddenResults,
        questions,
        tables,
        minutes,
        summary,
        themes,
        visibility,
        illustrative,
        links,
        state,
        steps,
        formFingerprint,
        audienceCount,
        searchInvited,
        searchAsked);
  }
}
