package it.nzd.consultations.application;

import it.nzd.consultations.domain.Answer;
import it.nzd.consultations.domain.Answerer;
import it.nzd.consultations.domain.Answers;
import it.nzd.consultations.domain.Confidentiality;
import it.nzd.consultations.domain.Consultation;
import it.nzd.consultations.domain.Consultations;
import it.nzd.consultations.domain.ConsultationsReason;
import it.nzd.consultations.domain.Readers;
import it.nzd.consultations.domain.Receipts;
import it.nzd.consultations.domain.Registry;
import it.nzd.platform.access.Caller;
import it.nzd.platform.access.Scope;
import it.nzd.platform.command.Changes;
import it.nzd.platform.contract.RequestKey;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.error.PlatformReason;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.id.Ids;
import it.nzd.platform.lifecycle.Outcome;
import it.nzd.platform.store.Change;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Stored;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Optional;
import java.util.Set;

/** Answers: begun once, drafted together, read by nobody else. */
@Singleton
public final class AnswerService {
  private static final int MOST_TRIES = 200;

  private final Answers answers;
  private final Consultations consultations;
  private final Registry registry;
  private final Readership readership;
  private final Signing signing;
  private final Changes changes;

  AnswerService(
      Answers answers,
      Consultations consultations,
      Registry registry,
      Readership readership,
      Signing signing,
      Changes changes) {
    this.answers = answers;
    this.consultations = consultations;
    this.registry = registry;
    this.readership = readership;
    this.signing = signing;
    this.changes = changes;
  }

  public AnswerView get(Caller caller, String name) {
    var own = answers.find(name, Reading.own(caller));
    if (own.isPresent()) {
      return view(caller, own.get(), consultation(caller, own.get()));
    }
    var consultation = named(caller, name);
    return answers
        .find(name, Reading.all(ResourceName.tenant(name)))
        .filter(found -> found.value().submission() != null)
        .map(found -> new AnswerView(found, consultation.value(), false, false))
        .orElseThrow(() -> ServiceException.notFound(name));
  }

  /** The own answers; of a named consultation the submitted ones, for the coordinator. */
  public Slice<AnswerView> list(Caller caller, String parent, PageRequest page) {
    var tenant = ResourceName.tenant(parent);
    boolean isAcross = parent.endsWith("/-");
    var known = new HashMap<String, Consultation>();
    if (!isAcross && Reading.isCoordinator(caller, parent)) {
      var consultation = consultation(caller, parent);
      if (consultation.value().confidentiality() == Confidentiality.NAMED) {
        return answers
            .page(tenant, parent, true, page, Reading.all(tenant))
            .map(found -> new AnswerView(found, consultation.value(), false, false));
      }
    }
    var own = answers.page(tenant, isAcross ? "" : parent, false, page, Reading.own(caller));
    consultations
        .named(own.items().stream().map(each -> each.value().consultation()).toList())
        .forEach(each -> known.put(each.name(), each.value()));
    return own.map(
        found ->
            view(
                caller,
                found,
                Optional.ofNullable(known.get(found.value().consultation()))
                    .orElseThrow(() -> ServiceException.notFound(found.value().consultation()))));
  }

  /** Begins the answer of an organisation, or of the person where it is empty. */
  public AnswerView start(Caller caller, String parent, String organisation) {
    var consultation = consultation(caller, parent).value();
    checkOpen(consultation);
    var owner = organisation.isEmpty() ? Reading.person(caller) : organisation;
    var answerer =
        organisation.isEmpty()
            ? citizen(caller, parent, consultation)
            : organisation(caller, organisation, consultation);
    var name = parent + "/answers/" + Ids.derived(parent, owner);
    var there = answers.find(name, Scope.EVERYTHING);
    var answer = there.isPresent() ? there.get() : begun(caller, name, parent, answerer, owner);
    return view(caller, answer, consultation);
  }

  /** Writes values; values of other questions are left alone, whoever wrote them meanwhile. */
  public AnswerView save(Caller caller, SaveCommand command) {
    var change = changes.change(Change.UPDATED, caller, command.request());
    for (int tries = 0; ; tries++) {
      var seen = own(caller, command.name());
      var consultation = consultation(caller, seen);
      checkOpen(consultation);
      try {
        var saved =
            answers.change(
                command.name(),
                seen.revision(),
                Reading.own(caller),
                change,
                found -> Drafting.written(consultation, found.value(), command, change),
                false);
        return view(caller, saved, consultation);
      } catch (ServiceException e) {
        if (e.reason() != PlatformReason.STALE_VERSION || tries >= MOST_TRIES) {
          throw e;
        }
      }
    }
  }

  /** What an own answer's fingerprint stands for; whoever does not hold it learns nothing. */
  public ReceiptStatus receipt(String name, String fingerprint) {
    var found = answers.find(name, Scope.EVERYTHING);
    if (found.isEmpty()) {
      return ReceiptStatus.UNKNOWN;
    }
    var answer = found.get().value();
    var submission = answer.submission();
    if (submission != null && submission.fingerprint().equals(fingerprint)) {
      var form =
          consultations
              .find(answer.consultation(), Readers.EVERYTHING)
              .map(each -> each.value().formFingerprint())
              .orElse("");
      boolean isWhole =
          Receipts.fingerprint(Receipts.lines(name, form, answer, submission)).equals(fingerprint);
      return isWhole
          ? new ReceiptStatus(ReceiptStatus.Status.CURRENT, submission.number(), submission.at())
          : ReceiptStatus.UNKNOWN;
    }
    return answer
        .past(fingerprint)
        .map(past -> new ReceiptStatus(ReceiptStatus.Status.REPLACED, past.number(), past.at()))
        .orElse(ReceiptStatus.UNKNOWN);
  }

  AnswerView view(Caller caller, Stored<Answer> answer, Consultation consultation) {
    return new AnswerView(
        answer, consultation, true, signing.maySubmit(caller, answer.value()) == Outcome.HOLDS);
  }

  /** The own answer of a name; nobody else's is there. */
  Stored<Answer> own(Caller caller, String name) {
    return answers
        .find(name, Reading.own(caller))
        .orElseThrow(() -> ServiceException.notFound(name));
  }

  Consultation consultation(Caller caller, Stored<Answer> answer) {
    return consultations
        .find(answer.value().consultation(), Readers.EVERYTHING)
        .map(Stored::value)
        .orElseThrow(() -> ServiceException.notFound(answer.name()));
  }

  void checkOpen(Consultation consultation) {
    if (!consultation.takesAnswersAt(changes.now())) {
      throw ServiceException.of(ConsultationsReason.CONSULTATION_NOT_OPEN);
    }
  }

  private Stored<Consultation> consultation(Caller caller, String name) {
    return consultations
        .find(name, readership.of(caller))
        .orElseThrow(() -> ServiceException.notFound(name));
  }

  /** The named consultation of an answer, for its coordinator; for all others nothing is there. */
  private Stored<Consultation> named(Caller caller, String answer) {
    return Optional.of(ResourceName.parent(answer))
        .filter(each -> Reading.isCoordinator(caller, each))
        .flatMap(each -> consultations.find(each, readership.of(caller)))
        .filter(each -> each.value().confidentiality() == Confidentiality.NAMED)
        .orElseThrow(() -> ServiceException.notFound(answer));
  }

  private static Answerer citizen(Caller caller, String parent, Consultation consultation) {
    var owner = Reading.person(caller);
    var isCitizen =
        Reading.own(caller)
            .organisations()
            .getOrDefault(ResourceName.tenant(parent), Set.of())
            .contains(owner);
    if (!isCitizen || !consultation.audience().citizens()) {
      throw ServiceException.of(ConsultationsReason.NOT_FOR_CITIZENS);
    }
    return Answerer.CITIZEN;
  }

  private Answerer organisation(Caller caller, String organisation, Consultation consultation) {
    boolean isOwn =
        caller
            .scope()
            .organisations()
            .getOrDefault(ResourceName.tenant(organisation), Set.of())
            .contains(organisation);
    if (!isOwn) {
      throw ServiceException.notFound(organisation);
    }
    var registered =
        registry
            .organisation(organisation)
            .orElseThrow(() -> ServiceException.notFound(organisation));
    boolean isOfCity =
        ResourceName.tenant(organisation).equals(ResourceName.tenant(consultation.district()));
    if (!isOfCity || !consultation.asks(registered)) {
      throw ServiceException.of(ConsultationsReason.AUDIENCE_OUTSIDE);
    }
    return registered.facts().isAssociation() ? Answerer.ASSOCIATION : Answerer.ORGANISATION;
  }

  private Stored<Answer> begun(
      Caller caller, String name, String parent, Answerer answerer, String owner) {
    try {
      return answers.add(
          name,
          Answer.begun(parent, answerer, owner),
          changes.change(Change.CREATED, caller, Optional.<RequestKey>empty()),
          false);
    } catch (ServiceException e) {
      // A colleague began it at the same moment.
      return answers.find(name, Scope.EVERYTHING).orElseThrow(() -> e);
    }
  }
}
