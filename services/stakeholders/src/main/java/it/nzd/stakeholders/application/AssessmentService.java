package it.nzd.stakeholders.application;

import it.nzd.platform.access.Caller;
import it.nzd.platform.access.Scope;
import it.nzd.platform.command.Changes;
import it.nzd.platform.command.Create;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.store.Change;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Stored;
import it.nzd.stakeholders.domain.Assessment;
import it.nzd.stakeholders.domain.Assessments;
import it.nzd.stakeholders.domain.Districts;
import it.nzd.stakeholders.domain.Organisations;
import it.nzd.stakeholders.domain.StakeholdersReason;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How organisations are judged as stakeholders of a district. */
@Singleton
public final class AssessmentService {
  /** How many organisations a matrix shows at the most. */
  public static final int MOST = 500;

  private final Assessments assessments;
  private final Organisations organisations;
  private final Districts districts;
  private final OrganisationTitles titles;
  private final Changes changes;

  AssessmentService(
      Assessments assessments,
      Organisations organisations,
      Districts districts,
      OrganisationTitles titles,
      Changes changes) {
    this.assessments = assessments;
    this.organisations = organisations;
    this.districts = districts;
    this.titles = titles;
    this.changes = changes;
  }

  /** Assessments of a tenant, newest first. */
  public Slice<AssessmentView> list(
      Caller caller, String tenant, String organisation, String district, PageRequest page) {
    var found = assessments.page(tenant, organisation, district, page, caller.scope());
    var names = titles(found.items());
    return found.map(assessment -> view(assessment, names));
  }

  /** The newest assessment of each organisation, by its name; one more than a matrix shows. */
  public List<AssessmentView> matrix(Caller caller, String district) {
    var found = assessments.newest(district, MOST + 1, caller.scope());
    var names = titles(found);
    return found.stream()
        .map(assessment -> view(assessment, names))
        .sorted(
            Comparator.comparing(AssessmentView::title)
                .thenComparing(view -> view.stored().value().organisation()))
        .toList();
  }

  public AssessmentView create(Caller caller, Create<Assessment> command) {
    var name = changes.name(command, "assessments", caller);
    var content = command.content();
    if (isForeign(content.organisation(), name)
        || organisations.find(content.organisation(), Scope.EVERYTHING).isEmpty()) {
      throw ServiceException.field(
          StakeholdersReason.ORGANISATION_UNKNOWN,
          "assessment.organisation",
          Map.of("organisation", content.organisation()));
    }
    if (isForeign(content.district(), name)
        || districts.find(content.district(), Scope.EVERYTHING).isEmpty()) {
      throw ServiceException.field(
          StakeholdersReason.DISTRICT_UNKNOWN,
          "assessment.district",
          Map.of("district", content.district()));
    }
    var added =
        assessments.add(
            name,
            content,
            changes.change(Change.CREATED, caller, command.request()),
            command.validateOnly());
    return view(added, titles(List.of(added)));
  }

  private static boolean isForeign(String other, String name) {
    return !ResourceName.tenant(other).equals(ResourceName.tenant(name));
  }

  private Map<String, String> titles(Collection<Stored<Assessment>> found) {
    Set<String> names =
        found.stream().map(each -> each.value().organisation()).collect(Collectors.toSet());
    return titles.of(names);
  }

  private static AssessmentView view(Stored<Assessment> stored, Map<String, String> names) {
    return new AssessmentView(stored, names.getOrDefault(stored.value().organisation(), ""));
  }
}
